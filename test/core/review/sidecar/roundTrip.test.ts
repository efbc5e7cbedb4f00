import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Decision } from '../../../../src/core/review/decisions/decision';
import { readSidecar } from '../../../../src/core/review/sidecar/readSidecar';
import type { Sidecar } from '../../../../src/core/review/sidecar/sidecar';
import { writeSidecar } from '../../../../src/core/review/sidecar/writeSidecar';
import { cpuTime } from '../../../support/cpuTime';
import { TEXT, anchorOf, anyDecisions, anyText, confirmed, idOf, sidecarOf, timeOf } from './decisions';

function read(source: string, text = TEXT): Sidecar {
  const result = readSidecar(source, text);
  assert.ok(result.ok, JSON.stringify(result));
  return result.sidecar;
}

const byId = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a sidecar', () => {
  it('gives back all that was written', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const sidecar = read(writeSidecar(sidecarOf(...decisions), TEXT));
        assert.deepEqual(byId(sidecar.decisions), byId(decisions));
        assert.equal(sidecar.document, 'q7x2');
        assert.equal(sidecar.kept.originals.size, 0);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same text after it was read and written, whatever became of the document', () => {
    fc.assert(
      fc.property(anyDecisions, anyText, (decisions, other) => {
        const written = writeSidecar(sidecarOf(...decisions), TEXT);
        for (const text of [TEXT, other, '']) assert.equal(writeSidecar(read(written, text), text), written);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same text in whatever order decisions come', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const [one, other] = [decisions, decisions.toReversed()].map((list) => writeSidecar(sidecarOf(...list), TEXT));
        assert.equal(other, one);
      }),
      { numRuns: 40 },
    );
  });

  it('counts code points in the file, and units in the decisions', () => {
    const start = TEXT.indexOf('“');
    const written = writeSidecar(sidecarOf(confirmed(1)), TEXT);
    assert.match(written, new RegExp(`"start": ${start - 1}, "end": ${start + 16}\\}`));
    assert.equal(read(written).decisions[0]?.anchors[0]?.start, start);
  });

  it('stands in the order of the text, then of time', () => {
    const late = confirmed(3, { anchors: [anchorOf('The mayor')] });
    const { decisions } = read(writeSidecar(sidecarOf(confirmed(2), confirmed(1), late), TEXT));
    assert.deepEqual(
      decisions.map(({ id }) => id),
      [3, 1, 2].map(idOf),
    );
  });

  it('has a few lines for each decision, a selector on each, and ends with a line end', () => {
    const correct: Decision = {
      ...confirmed(2, { why: 'The clerk <b>said</b> so.' }),
      subject: 'quotation',
      verdict: { kind: 'correct', as: { kind: 'mixed', speaker: 'Ada Moss' } },
      said: { kind: 'direct', speaker: null, confidence: 0.5 },
      turn: { isUndone: true, by: 'Tom Lee', at: timeOf(9) },
    };
    assert.equal(
      writeSidecar(sidecarOf(correct), TEXT),
      `{
  "@context": [
    "http://www.w3.org/ns/anno.jsonld",
    {"sourcemark": {"@id": "urn:x-sourcemark:review", "@type": "@json"}}
  ],
  "id": "q7x2.json",
  "type": "AnnotationPage",
  "sourcemark": {"version": "1.0", "document": "q7x2"},
  "items": [
    {
      "id": "urn:uuid:${idOf(2)}", "type": "Annotation", "motivation": ["classifying", "identifying"],
      "creator": {"type": "Person", "name": "Ada Moss"}, "created": "2026-11-29T00:02:00.000Z",
      "body": [
        {"type": "TextualBody", "purpose": "classifying", "format": "text/plain", "value": "mixed"},
        {"type": "TextualBody", "purpose": "identifying", "format": "text/plain", "value": "Ada Moss"},
        {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": "The clerk <b>said</b> so."}
      ],
      "target": {"source": "q7x2", "selector": [
        {"type": "TextQuoteSelector", "exact": "“We will appeal.”", "prefix": "The mayor 😀 said: ", "suffix": " 🏛🏛 Then she left, and nobody "},
        {"type": "TextPositionSelector", "start": 18, "end": 35}
      ]},
      "sourcemark": {"subject": "quotation", "verdict": "correct", "said": {"kind": "direct", "speaker": null, "confidence": 0.5}, "turn": {"isUndone": true, "by": "Tom Lee", "at": "2026-11-29T00:09:00.000Z"}}
    }
  ]
}
`,
    );
  });

  it('without decisions is a page with none', () => {
    const written = writeSidecar(sidecarOf(), '');
    assert.match(written, /"items": \[\]\n\}\n$/);
    assert.deepEqual(read(written).decisions, []);
  });

  it('takes the name of any document', () => {
    for (const document of ['a b', 'ü', 'x:y', '100%', '%2e%2e', 'a\ud800', '😀', '...', 'a\\b']) {
      const written = writeSidecar({ ...sidecarOf(confirmed(1)), document }, TEXT);
      assert.equal(read(written).document, document);
    }
  });

  it('of many decisions is written and read in time that grows with their number', () => {
    const time = (count: number): number => {
      const sidecar = sidecarOf(...Array.from({ length: count }, (_, i) => confirmed(i)));
      return cpuTime(() => read(writeSidecar(sidecar, TEXT)));
    };
    time(100);
    const ratio = Math.min(time(1000), time(1000)) / Math.max(1, Math.min(time(100), time(100), time(100)));
    assert.ok(ratio < 40, `${ratio} times as long`);
  });
});
