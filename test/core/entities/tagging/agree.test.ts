import assert from 'node:assert/strict';
import { agree } from '../../../../src/core/entities/tagging/agree';
import { inWords, tagged } from '../../support/taggedText';

/** The names of a document, which are marked as the weights might have tagged them, once all mentions agree. */
function names(marked: string): readonly string[] {
  const { blocks, names: found } = tagged(marked);
  return inWords({ blocks, names: agree(blocks, found) });
}

describe('the names of a document', () => {
  it('are no persons behind an article', () => {
    assert.deepEqual(names('Sailors knew the [person Merrow] well.'), []);
  });

  it('are persons behind an article where the full name stands elsewhere', () => {
    assert.deepEqual(names('[person Anna Merrow] came by bus.¶¶He met the [person Merrow] of old again.'), [
      'person Anna Merrow',
      'person Merrow',
    ]);
  });

  it('are persons behind an article where something is called after them', () => {
    assert.deepEqual(names('Then the [person Merrow] family left.'), ['person Merrow']);
  });

  it('are of the kind that most mentions have', () => {
    const found = names('They met [place Tarro].¶¶They left [place Tarro].¶¶They knew [organization Tarro].');
    assert.deepEqual(found, ['place Tarro', 'place Tarro', 'place Tarro']);
  });

  it('are found where they were missed, once they are tagged more than once', () => {
    const found = names('They met [place Tarro].¶¶They left [place Tarro].¶¶They knew Tarro.');
    assert.deepEqual(found, ['place Tarro', 'place Tarro', 'place Tarro']);
  });

  it('are found by the family name of a person, with a title before it or none', () => {
    const found = names('[person Anna Merrow] came by bus.¶¶It was Minister Merrow who left.¶¶They knew Merrow.');
    assert.deepEqual(found, ['person Anna Merrow', 'person Merrow', 'person Merrow']);
  });

  it('are short for a firm where nobody is called so', () => {
    assert.deepEqual(names('[organization Tarro Group] rose.¶¶Later [person Tarro] fell.'), [
      'organization Tarro Group',
      'organization Tarro',
    ]);
    assert.deepEqual(names('[organization Tarro Group] rose, said [person Mia Tarro].¶¶Later [person Tarro] left.'), [
      'organization Tarro Group',
      'person Mia Tarro',
      'person Tarro',
    ]);
  });

  it('are no persons where a body begins the sentence, unless somebody is called so', () => {
    assert.deepEqual(names('[person Court] told of the missing boat.'), []);
    assert.deepEqual(names('[person Dana Court] left.¶¶[person Court] was late.'), [
      'person Dana Court',
      'person Court',
    ]);
  });

  it('are found behind a common word that has a capital for its place', () => {
    const found = names('[person Anna Merrow] came by bus.¶¶Possible Merrow visit');
    assert.deepEqual(names('[person Anna Merrow] came by bus.¶¶[place Possible Merrow] visit'), found);
    assert.deepEqual(found, ['person Anna Merrow', 'person Merrow']);
  });
});
