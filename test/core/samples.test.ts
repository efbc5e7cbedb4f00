import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/index';
import { failureOf, locate, sampleReadings, wordsInMarks } from './support/samples';

/** Enough of a quotation to know it by. */
const START = 48;

for (const { document, quotations, knownFailures } of sampleReadings()) {
  describe(`the sample ${document}`, () => {
    const original = readFileSync(document, 'utf8');
    const text = unwrapped(original);
    const analysis = analyze(original);
    const places = locate(text, quotations);

    it('holds the words of its expected reading', () => {
      assert.deepEqual(
        quotations.filter((_, i) => places[i] === -1).map(({ content }) => content),
        [],
      );
    });

    const spoken = quotations.flatMap((quotation, i) =>
      quotation.kind === 'direct' || quotation.kind === 'mixed' ? [{ quotation, at: places[i] ?? -1 }] : [],
    );
    for (const { quotation, at } of spoken) {
      const start = (wordsInMarks(quotation)[0] ?? '').slice(0, START);
      const known = knownFailures.find((failure) => failure.quotation === start);
      const failure = failureOf(analysis, original, quotation, at);
      it(`${start} · ${quotation.speaker ?? 'nobody by name'}${known ? ' (known to fail)' : ''}`, () => {
        if (known) assert.ok(failure !== undefined, 'reads right now: take it off the list of known failures');
        else assert.equal(failure, undefined);
      });
    }

    it('lists only quotations that it has as known failures', () => {
      const starts = spoken.map(({ quotation }) => (wordsInMarks(quotation)[0] ?? '').slice(0, START));
      assert.deepEqual(
        knownFailures.filter(({ quotation }) => !starts.includes(quotation)),
        [],
      );
    });
  });
}

/** The expected words have a space where a text that is broken at a fixed width has a line end. */
function unwrapped(text: string): string {
  const isWrapped = text.split('\n').every((line) => line.length <= 80);
  return isWrapped ? text.replace(/(?<=\S)\n(?=\S)/gu, ' ') : text;
}
