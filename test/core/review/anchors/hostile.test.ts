import assert from 'node:assert/strict';
import type { Anchor } from '../../../../src/core/review/anchors/anchor';
import { AnchoredText } from '../../../../src/core/review/anchors/anchoredText';
import { cpuTime } from '../../../support/cpuTime';

const LENGTH = 30_000;
const letters = 'a'.repeat(LENGTH);
const shifted = `b${letters}`;

/** Hostile texts with their anchors, as functions: they are made one at a time. */
const CASES: Readonly<Record<string, () => readonly [text: string, anchors: readonly Anchor[]]>> = {
  'anchors of one letter': () => [shifted, anchorsAt(letters, 500, (i) => [50 * i, 50 * i + 1])],
  'identical anchors': () => [shifted, anchorsAt(letters, 1000, () => [500, 501])],
  'anchors of every length': () => [shifted, anchorsAt(letters, 200, (i) => [5, 6 + i])],
  'anchors that end in what is missing': () => [
    shifted,
    anchorsAt(letters, 200, (i) => [5, 6 + i]).map((anchor) => ({ ...anchor, exact: `${anchor.exact}b` })),
  ],
  'an anchor of the whole text': () => [shifted, anchorsAt(letters, 1, () => [0, LENGTH])],
  'an anchor longer than the text': () => ['b', anchorsAt(letters, 1, () => [0, LENGTH])],
  'a word everywhere': () => ['No. '.concat('Yes. '.repeat(LENGTH / 5)), anchorsAt('Yes. '.repeat(LENGTH / 5), 1000, (i) => [5 * i, 5 * i + 4])], // prettier-ignore
  'near copies everywhere': () => [
    'ab '.repeat(LENGTH / 3),
    anchorsAt('ab '.repeat(LENGTH / 3), 200, (i) => [3 * i, 3 * i + 300]).map((anchor) => ({ ...anchor, exact: `${anchor.exact.slice(0, 150)}x${anchor.exact.slice(150)}` })), // prettier-ignore
  ],
  'lone surrogates': () => [`x${'\ud83d'.repeat(LENGTH)}`, anchorsAt('\ud83d'.repeat(LENGTH), 1000, (i) => [i, i + 1])],
  'nothing but invisible characters': () => [
    '\ufeff'.repeat(LENGTH),
    anchorsAt('\ufeff'.repeat(LENGTH), 1000, (i) => [i + 9, i + 19]),
  ],
};

function anchorsAt(text: string, count: number, spanOf: (i: number) => readonly [number, number]): readonly Anchor[] {
  const anchored = new AnchoredText(text);
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = spanOf(i);
    return anchored.make({ start, end });
  });
}

describe('anchors in hostile texts', () => {
  for (const [name, make] of Object.entries(CASES)) {
    it(`end soon: ${name}`, () => {
      const [text, anchors] = make();
      let placed = 0;
      // Ten times what it takes on a machine at work: what is not linear takes hundreds of times as long.
      const time = cpuTime(() => (placed = new AnchoredText(text).place(anchors).length));
      assert.equal(placed, anchors.length);
      assert.ok(time < 500, `${time.toFixed(0)} ms`);
    });
  }

  it('sit inside the text, whatever the anchor claims', () => {
    const text = 'A short text, with a few words in it, and no more than that.';
    const claims: readonly Anchor[] = [
      { start: -5, end: -1, exact: 'a few words', prefix: 'with ', suffix: ' in it' },
      { start: 1e9, end: 1e9 + 3, exact: 'few', prefix: '', suffix: '' },
      { start: NaN, end: NaN, exact: 'a few words in it', prefix: 'x'.repeat(1000), suffix: 'y'.repeat(1000) },
      { start: 0, end: 0, exact: '\0\u0002\u0003', prefix: '\u0002', suffix: '\u0003' },
    ];
    for (const placement of new AnchoredText(text).place(claims)) {
      const spans = placement.kind === 'found' ? [placement.span] : placement.candidates.map(({ span }) => span);
      for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length);
    }
  });
});
