import assert from 'node:assert/strict';
import { cutPassages } from '../../../src/core/passages/cut';

const paragraph = (i: number): string =>
  `Report ${i * 7919} tells of ferry ${i % 13} and of the ${i % 7} people on it.\n\n`;
const document = (count: number): string => Array.from({ length: count }, (_, i) => paragraph(i)).join('');

describe('cutting a long document into passages', () => {
  it('leaves up to forty thousand characters whole', () => {
    assert.deepEqual(cutPassages(document(500).slice(0, 40_000)), [0]);
  });

  it('cuts before a paragraph, in pieces of bounded length', () => {
    const text = document(6000);
    const starts = cutPassages(text);
    assert.ok(starts.length > 10);
    starts.forEach((start, i) => {
      assert.ok((starts[i + 1] ?? start) - start <= 25_000);
      if (i > 0) assert.equal(text.slice(start - 2, start), '\n\n');
    });
  });

  it('moves no cut far from an edit', () => {
    const text = document(6000);
    const edited = `${text.slice(0, 5000)}New words, and more of them.\n\n${text.slice(5000)}`;
    const by = edited.length - text.length;
    const before = new Set(cutPassages(text).map((start) => start + by));
    const kept = cutPassages(edited).filter((start) => before.has(start));
    assert.ok(kept.length >= before.size - 8, `${kept.length} of ${before.size}`);
  });

  it('goes on to the next line end where there is none', () => {
    assert.deepEqual(cutPassages('word '.repeat(200_000)), [0]);
    assert.deepEqual(cutPassages(`${'word '.repeat(20_000)}\nEnd.${' word'.repeat(20_000)}`).length, 2);
  });
});
