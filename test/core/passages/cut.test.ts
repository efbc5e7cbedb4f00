import assert from 'node:assert/strict';
import { cutPassages } from '../../../src/core/passages/cut';

const paragraph = (i: number): string =>
  `Report ${i * 7919} tells of ferry ${i % 13} and of the ${i % 7} people on it.\n\n`;
const document = (count: number): string => Array.from({ length: count }, (_, i) => paragraph(i)).join('');

const startsOf = (text: string): readonly number[] => cutPassages(text).map(({ start }) => start);

describe('cutting a long document into passages', () => {
  it('leaves up to forty thousand characters whole', () => {
    assert.deepEqual(startsOf(document(500).slice(0, 40_000)), [0]);
  });

  it('cuts before a paragraph, in pieces of bounded length', () => {
    const text = document(6000);
    const starts = startsOf(text);
    assert.ok(starts.length > 10);
    starts.forEach((start, i) => {
      assert.ok((starts[i + 1] ?? start) - start <= 25_000);
      if (i > 0) assert.equal(text.slice(start - 2, start), '\n\n');
    });
  });

  it('cuts before no paragraph that opens a quotation or goes on about somebody', () => {
    const openings = ['“We were late', 'She left', 'The ferry left', '«Nous partons', 'It rained'];
    const text = Array.from(
      { length: 6000 },
      (_, i) => `${openings[i % 5] ?? ''} at ${i * 7919}, said ${i % 13}.\n\n`,
    ).join('');
    const starts = startsOf(text).slice(1);
    assert.ok(starts.length > 5);
    for (const start of starts) assert.equal(text.slice(start, start + 9), 'The ferry');
  });

  it('moves no cut far from an edit', () => {
    const text = document(6000);
    const edited = `${text.slice(0, 5000)}New words, and more of them.\n\n${text.slice(5000)}`;
    const by = edited.length - text.length;
    const before = new Set(startsOf(text).map((start) => start + by));
    const kept = startsOf(edited).filter((start) => before.has(start));
    assert.ok(kept.length >= before.size - 8, `${kept.length} of ${before.size}`);
  });

  it('cuts an edited text as if it had not been cut before', () => {
    // Lines of all lengths, also such as go on for more than a passage.
    const line = (i: number): string =>
      `Part ${i * 7919} ${'of it all '.repeat((i * i * 31) % 97 === 5 ? 3000 : i % 9)}.`;
    let text = Array.from({ length: 3000 }, (_, i) => `${line(i)}${i % 3 === 0 ? '\n\n' : '\n'}`).join('');
    let cuts = cutPassages(text);
    for (let i = 0; i < 300; i++) {
      const at = (i * 7919 * 131) % text.length;
      const put = i % 4 === 0 ? '' : i % 4 === 1 ? '\n\nNew. ' : i % 4 === 2 ? ' ' : `${'\n'.repeat(i % 30)}Again. `;
      const gone = i % 4 === 0 ? (i % 5) * 9000 : i % 3;
      const edited = text.slice(0, at) + put + text.slice(at + gone);
      const back = edited.length - at - put.length;
      const again = cutPassages(edited, { cuts, front: at, back });
      assert.deepEqual(again, cutPassages(edited), `edit ${i}`);
      text = edited;
      cuts = again;
    }
  });

  it('goes on to the next line end where there is none', () => {
    assert.deepEqual(startsOf('word '.repeat(200_000)), [0]);
    assert.deepEqual(startsOf(`${'word '.repeat(20_000)}\nEnd.${' word'.repeat(20_000)}`).length, 2);
  });
});
