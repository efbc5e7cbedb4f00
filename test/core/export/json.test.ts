import assert from 'node:assert/strict';
import { type Analysis, toJson } from '../../../src/core/index';

const ANALYSIS: Analysis = {
  blocks: [
    { kind: 'heading', start: 0, end: 4 },
    { kind: 'turn', start: 5, end: 30, label: { start: 5, end: 8 }, bodyStart: 10 },
  ],
  sections: [
    { heading: { start: 0, end: 4 }, start: 0, end: 30, title: 'Talk' },
    { heading: null, start: 0, end: 0, title: null },
  ],
  entities: [
    {
      id: 'e',
      name: 'Ana',
      type: 'person',
      aliases: ['Ana O.'],
      roles: ['chair'],
      mentions: [{ start: 5, end: 8, form: 'name' }],
    },
  ],
  quotations: [
    {
      id: 'q',
      kind: 'direct',
      start: 10,
      end: 30,
      parts: [[10, 30]],
      verbatim: [],
      cue: null,
      source: { start: 5, end: 8 },
      sourceType: 'person',
      speaker: 'e',
      reportedBy: null,
      stance: 'neutral',
      confidence: 0.97,
      evidence: [{ code: 'turn-label', start: 5, end: 8 }],
      candidates: [{ speaker: 'e', confidence: 0.1 }],
    },
  ],
  topics: [{ label: 'talk', score: 1.5, mentions: [{ start: 0, end: 4 }] }],
  problems: [{ code: 'quotation.unclosed', start: 10, end: 11 }],
};

describe('toJson', () => {
  it('keeps all of an analysis through JSON, and adds the id and the unit of offsets', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(toJson(ANALYSIS, 'doc'))), {
      id: 'doc',
      offsets: 'utf-16',
      ...structuredClone(ANALYSIS),
    });
  });

  it('writes the fields of the contract and nothing an engine may keep beside them', () => {
    const [quotation] = ANALYSIS.quotations;
    const extended = { ...ANALYSIS, secret: 1, quotations: [{ ...quotation!, rule: 'R1' }] };
    assert.equal(JSON.stringify(toJson(extended, 'doc')), JSON.stringify(toJson(ANALYSIS, 'doc')));
  });
});
