import assert from 'node:assert/strict';
import { snippet } from '../../../src/vscode/words/snippet';

const of = (text: string, length: number): string => snippet(text, { start: 0, end: text.length }, length);

describe('a snippet', () => {
  it('stands on one line', () => {
    assert.equal(of('  one\r\ntwo\tthree ', 40), 'one two three');
  });

  it('is cut where it is too long, and says so', () => {
    assert.equal(of('one two three', 8), 'one two…');
  });

  it('never ends in half a character', () => {
    assert.equal(of('abc😀def', 5), 'abc…');
  });

  it('of a megabyte reads only what it shows', () => {
    assert.equal(of('a'.repeat(1_000_000), 10), `${'a'.repeat(9)}…`);
  });
});
