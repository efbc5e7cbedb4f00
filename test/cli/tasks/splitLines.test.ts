import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { splitLines } from '../../../src/cli/tasks/splitLines';

async function linesOf(pieces: readonly string[], maxBytes: number): Promise<readonly string[]> {
  async function* input(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) {
      await Promise.resolve();
      yield Buffer.from(piece);
    }
  }
  const lines: string[] = [];
  for await (const completed of splitLines(input(), maxBytes))
    for (const line of completed.lines)
      lines.push(line.kind === 'line' ? Buffer.from(line.bytes).toString() : 'TOO LONG');
  return lines;
}

describe('splitLines', () => {
  it('joins the pieces of a line', async () => {
    assert.deepEqual(await linesOf(['on', 'e\ntw', 'o\n', '\nfour'], 99), ['one', 'two', '', 'four']);
  });

  it('has no line after a last line end', async () => {
    assert.deepEqual(await linesOf(['one\n'], 99), ['one']);
    assert.deepEqual(await linesOf([], 99), []);
  });

  it('skips a line over the limit, however it arrives, and reads the next', async () => {
    assert.deepEqual(await linesOf(['123456\nnext\n'], 5), ['TOO LONG', 'next']);
    assert.deepEqual(await linesOf(['123', '456', '78\nnext', '\n99999'], 5), ['TOO LONG', 'next', '99999']);
    assert.deepEqual(await linesOf(['123456'], 5), ['TOO LONG']);
  });

  it('gives the lines that a piece completes together, with the bytes that were read', async () => {
    const input = Readable.from(['one\ntw', 'o\nthree\n', 'fo', 'ur'].map((piece) => Buffer.from(piece)));
    const completed: (readonly [lines: number, bytes: number])[] = [];
    for await (const { lines, bytes } of splitLines(input, 99)) completed.push([lines.length, bytes]);
    assert.deepEqual(completed, [
      [1, 6],
      [2, 8],
      [0, 2],
      [0, 2],
      [1, 0],
    ]);
  });
});
