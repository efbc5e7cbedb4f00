import assert from 'node:assert/strict';
import { addWords, hashWord, WordTable } from '../../../src/core/lexicon/wordTable';

describe('the table of words', () => {
  it('finds a word whatever its accents, its case and its apostrophe', () => {
    assert.equal(hashWord('Yaoundé'), hashWord('yaounde'));
    assert.equal(hashWord('N’Djamena'), hashWord("n'djamena"));
  });

  it('adds up what several lists say of a word, and knows nothing of others', () => {
    const table = new WordTable(8);
    addWords(table, 'accra lagos', 1);
    addWords(table, 'lagos\nabuja\n', 2);
    assert.deepEqual(
      ['accra', 'lagos', 'abuja', 'kano'].map((word) => table.get(hashWord(word))),
      [1, 3, 2, 0],
    );
  });
});
