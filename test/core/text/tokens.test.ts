import assert from 'node:assert/strict';
import { Shape, tokenize } from '../../../src/core/text/tokens';
import { Trait, traitsOf } from '../../../src/core/lexicon/traits';

const wordsOf = (text: string): readonly string[] => tokenize(text).word;

describe('tokens', () => {
  it('splits marks, clitics and full stops off words', () => {
    assert.deepEqual(
      wordsOf('“We don’t,” said Ms. Ortiz.'),
      ['“', 'we', 'do', "n't", ',', '”', 'said', 'ms.', 'ortiz', '.'], // prettier-ignore
    );
    assert.deepEqual(wordsOf('No. 5, J. Lind of the U.S. said no.'), [
      ...['no.', '5', ',', 'j.', 'lind', 'of', 'the', 'u.s.', 'said', 'no', '.'],
    ]);
    assert.deepEqual(wordsOf('Plan B.'), ['plan', 'b', '.']);
  });

  it('reads a form in the same way however often and wherever it comes', () => {
    const { lexeme, shape } = tokenize('Lind, lind, LIND, Lind');
    assert.equal(lexeme[0], lexeme[6]);
    assert.notEqual(lexeme[0], lexeme[2]);
    assert.deepEqual([shape[0], shape[2], shape[4]], [Shape.Capital, Shape.Lower, Shape.Upper]);
  });

  it('an address may begin with letters of any script, and hold an apostrophe', () => {
    assert.deepEqual(wordsOf('Write to élan@rivers.org.'), ['write', 'to', 'élan@rivers.org', '.']);
    assert.deepEqual(wordsOf('日本ana@rivers.org'), ['日本ana@rivers.org']);
    assert.deepEqual(wordsOf("o'neil@rivers.org"), ["o'neil@rivers.org"]);
  });

  it('every token lies behind the one before it, also in more text than is kept at once', () => {
    let text = '';
    for (let i = 0; i < 80_000; i++) text += `w${i.toString(36)}x `;
    const { length, start, end, word } = tokenize(text);
    assert.equal(length, 80_000);
    for (let i = 0; i < length; i++) {
      assert.ok((start[i] ?? 0) < (end[i] ?? 0) && (end[i - 1] ?? 0) <= (start[i] ?? 0));
      assert.equal(word[i], text.slice(start[i], end[i]));
    }
  });

  it('a token carries what the lexicons say of its word', () => {
    const { traits, word } = tokenize('Dr Ana Ortiz, a Russian minister, said so on Monday.');
    word.forEach((each, i) => {
      assert.equal(traits[i], traitsOf(each));
    });
    const has = (at: number, trait: Trait): boolean => ((traits[at] ?? 0) & trait) !== 0;
    assert.deepEqual(
      [has(0, Trait.Honorific), has(1, Trait.GivenName), has(5, Trait.Demonym), has(6, Trait.Role)],
      [true, true, true, true],
    );
    assert.deepEqual([has(8, Trait.Reporting), has(11, Trait.Weekday), has(9, Trait.Role)], [true, true, false]);
  });
});
