import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/index';
import { failureOf, locate, sampleReadings, wordsInMarks, writeKnownFailures } from './support/samples';

/** Enough of a quotation to know it by. */
const START = 48;

/** SOURCEMARK_UPDATE=1 lists what is read wrongly now as known; look at the difference before you commit it. */
const isUpdate = process.env['SOURCEMARK_UPDATE'] === '1';

for (const { file, document, quotations, knownFailures } of sampleReadings()) {
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

    const spoken = quotations.flatMap((quotation, i) => {
      if (quotation.kind !== 'direct' && quotation.kind !== 'mixed') return [];
      const start = (wordsInMarks(quotation)[0] ?? '').slice(0, START);
      return [
        {
          quotation: start,
          speaker: quotation.speaker,
          got: failureOf(analysis, original, quotation, places[i] ?? -1),
        },
      ];
    });
    if (isUpdate)
      writeKnownFailures(
        file,
        spoken.flatMap(({ quotation, got }) => (got === undefined ? [] : [{ quotation, got }])),
      );

    for (const { quotation, speaker, got } of spoken) {
      const isKnown = knownFailures.some((failure) => failure.quotation === quotation);
      it(`${quotation} · ${speaker ?? 'nobody by name'}${isKnown ? ' (known to fail)' : ''}`, () => {
        if (isKnown) assert.ok(got !== undefined, 'reads right now: take it off the list of known failures');
        else assert.equal(got, undefined);
      });
    }

    it('lists only quotations that it has as known failures', () => {
      const starts = new Set(spoken.map(({ quotation }) => quotation));
      assert.deepEqual(
        knownFailures.filter(({ quotation }) => !starts.has(quotation)),
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
