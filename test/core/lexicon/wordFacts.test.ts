import assert from 'node:assert/strict';
import { knownName, longestNameFrom } from '../../../src/core/lexicon/gazetteer';
import { givenName, isFamilyName } from '../../../src/core/lexicon/people';
import { roleNoun, allRoleForms } from '../../../src/core/lexicon/titles';
import { Trait, traitsOf } from '../../../src/core/lexicon/traits';
import { classesOf, Known, knownPhrase, phraseLengthsFrom, WordClass } from '../../../src/core/lexicon/wordClasses';
import { hashExactly, hashWord, joinHash } from '../../../src/core/lexicon/wordHash';
import { isCommonWord } from '../../../src/core/lexicon/words';

const classes = (word: string): number => classesOf(word, hashWord(word));

describe('the table of words', () => {
  it('finds a name whatever its accents, its case and its apostrophe', () => {
    assert.equal(hashWord('Yaoundé'), hashWord('yaounde'));
    assert.equal(hashWord('N’Djamena'), hashWord("n'djamena"));
    assert.deepEqual([givenName('zoë'), givenName('zoe')], ['female', 'female']);
    assert.deepEqual(knownName('são paulo'), { type: 'place', key: 'sao paulo', isUnique: false });
  });

  it('finds a word of the language only as it is written', () => {
    assert.deepEqual([hashExactly('senor'), hashExactly('señor') === hashWord('señor')], [hashWord('señor'), false]);
    assert.deepEqual([traitsOf('señor') & Trait.Honorific, traitsOf('senor') & Trait.Honorific], [Trait.Honorific, 0]);
  });

  it('adds up what several lists say of a word, and knows nothing of others', () => {
    const both = WordClass.City | WordClass.Common;
    assert.equal(classes('mobile') & both, both);
    assert.deepEqual(
      [classes('qqxv'), traitsOf('qqxv'), givenName('qqxv'), knownName('qqxv')],
      [0, 0, undefined, undefined],
    );
  });

  it('tells two words of one hash by their length', () => {
    assert.equal(hashWord('jessie'), hashWord('mikhajlov'));
    assert.deepEqual([isFamilyName('jessie'), givenName('jessie')], [false, 'either']);
  });

  it('knows names of several words by their first and by all of them', () => {
    const first = hashWord('sri');
    assert.notEqual(phraseLengthsFrom('sri', first) & (1 << 2), 0);
    assert.equal(knownPhrase(joinHash(first, hashWord('lanka')), 2), Known.Place);
    assert.equal(knownPhrase(joinHash(first, hashWord('qqxv')), 2), Known.None);
    assert.ok(longestNameFrom('sri') >= 2);
  });

  it('knows every form of the noun of a role, and what begins with ex-', () => {
    for (const form of allRoleForms()) assert.notEqual(traitsOf(form) & Trait.Role, 0, form);
    assert.equal(roleNoun('spokeswomen')?.gender, 'female');
    assert.notEqual(traitsOf('ex-minister') & Trait.RoleModifier, 0);
    assert.deepEqual([isCommonWord('river'), isCommonWord('ortiz')], [true, false]);
  });
});
