import assert from 'node:assert/strict';
import { inWords, settled, tagged } from '../../support/taggedText';

const names = (marked: string): readonly string[] => inWords(settled(tagged(marked)));

describe('a body', () => {
  it('keeps all its words behind “for” and “and”', () => {
    assert.deepEqual(
      names('She had once written a long letter to the [organization Committee] for the Planning and Training of all.'),
      ['organization Committee for the Planning and Training'],
    );
    assert.deepEqual(
      names('For many years he has been at the head of the [organization Agency for Water] and Planning there.'),
      ['organization Agency for Water and Planning'],
    );
  });

  it('keeps the words before “and” that belong to it', () => {
    assert.deepEqual(
      names(
        'For many years he has been at work for the Water Planning and [organization Technology Organisation] there.',
      ),
      ['organization Water Planning and Technology Organisation'],
    );
  });

  it('ends before another body', () => {
    assert.deepEqual(
      names('It was said at the time that the [organization Ministry of Health] and World Bank experts knew of it.'),
      ['organization Ministry of Health'],
    );
    assert.deepEqual(
      names('It was said at the time that the [organization Ministry of Health] and Council of Lakes knew of it.'),
      ['organization Ministry of Health'],
    );
  });

  it('ends before what is written small, and before a name', () => {
    assert.deepEqual(names('She asked the [organization Committee] for money and time.'), []);
    assert.deepEqual(names('She asked the [organization Lake Committee] for money and time.'), [
      'organization Lake Committee',
    ]);
    assert.deepEqual(names('She left the [organization Lake Committee] for Kenya.'), [
      'organization Lake Committee',
      'place Kenya',
    ]);
  });

  it('takes no more than a bounded number of words', () => {
    const [name] = names(
      `${'It was late. '.repeat(100)}She wrote to the [organization Committee for Water] ${'and Planning '.repeat(50)}today.`,
    );
    assert.ok(name !== undefined && name.split(' ').length < 20, name);
  });

  it('is as it was tagged in a heading, where every word has a capital', () => {
    assert.deepEqual(names('The [organization Lake Committee] for Planning and Training Meets¶¶It rained.'), [
      'organization Lake Committee',
    ]);
  });
});
