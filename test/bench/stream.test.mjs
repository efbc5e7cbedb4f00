import assert from 'node:assert/strict';
import { memoryBelow, parseProcesses, peaksOf } from '../../bench/speed/stream/memory.mjs';
import { linesOf } from '../../bench/speed/stream/textStream.mjs';

describe('a stream of documents', () => {
  const documents = [
    { id: 'a', text: 'Ana Ortiz said “no”.' },
    { id: 'b', text: 'It was late.' },
  ];

  it('has as much text as asked for, a document a line, over and over', () => {
    const pieces = [...linesOf(documents, 200_000)];
    const lines = Buffer.concat(pieces.map(({ piece }) => piece))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(lines.slice(0, 3), [...documents, documents[0]]);
    const bytes = lines.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    assert.ok(bytes >= 200_000 && bytes < 200_100);
  });

  it('is made piece by piece, and tells how much of it there was', () => {
    const [first] = linesOf(documents, 1e12);
    assert.ok(first.piece.length < 100_000 && first.done < 1e-6);
    assert.equal([...linesOf(documents, 500_000)].at(-1).done, 1);
  });
});

describe('memory of a program', () => {
  const all = parseProcesses('   7     3  20\n    3     1   10\n    5     1 4000\n    9     7    5\n');

  it('is that of its process and of all below it', () => {
    assert.equal(memoryBelow(all, 3), 1024 * 35);
    assert.equal(memoryBelow(all, 9), 1024 * 5);
  });

  it('has a peak in the first tenth of the work and one in the whole', () => {
    const samples = [0.01, 0.1, 0.2, 0.9].map((done, i) => ({ done, memory: [5, 8, 12, 9][i] }));
    assert.deepEqual(peaksOf(samples), { first: 8, whole: 12 });
    assert.deepEqual(peaksOf([]), { first: 0, whole: 0 });
  });
});
