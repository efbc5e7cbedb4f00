import fc from 'fast-check';
import type {
  Decision,
  EntityVerdict,
  NoteVerdict,
  QuotationVerdict,
} from '../../../../src/core/review/decisions/decision';
import { NOTHING_KEPT, type Sidecar } from '../../../../src/core/review/sidecar/sidecar';

/** A document with characters of two units, and the units at which a character begins. */
export const TEXT = 'The mayor 😀 said: “We will appeal.” 🏛🏛 Then she left, and nobody said a word about it.\n';
const STARTS = Array.from(TEXT).reduce<number[]>(
  (starts, character) => [...starts, (starts.at(-1) ?? 0) + character.length],
  [0],
);

/** The n-th id; all are UUIDs. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
/** The n-th minute of a day. */
export const timeOf = (n: number): string => new Date(Date.UTC(2026, 10, 29) + n * 60_000).toISOString();

/** The anchor of words of the document. */
export function anchorOf(words: string, text = TEXT): Decision['anchors'][number] {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    start,
    end,
    exact: words,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}

/** A quotation confirmed, with what is said otherwise. */
export function confirmed(
  n: number,
  fields: Partial<Pick<Decision, 'by' | 'at' | 'turn' | 'anchors' | 'why'>> = {},
): Decision {
  return {
    id: idOf(n),
    step: idOf(n),
    by: 'Ada Moss',
    at: timeOf(n),
    anchors: [anchorOf('“We will appeal.”')],
    over: [],
    subject: 'quotation',
    verdict: { kind: 'confirm' },
    said: { kind: 'direct', speaker: 'the mayor', confidence: 0.9 },
    ...fields,
  };
}

export const sidecarOf = (...decisions: readonly Decision[]): Sidecar => ({
  document: 'q7x2',
  decisions,
  kept: NOTHING_KEPT,
});

const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
/** Any text, with halves of surrogate pairs, and what is not to be taken for markup. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 12, unit: anyCharacter }),
  fc.constantFrom('', '<script>alert(1)</script>', '__proto__', '"', '\\', '<<<<<<< ours', '\u2028', '..', '\ud800'),
);
const id = fc.integer({ min: 0, max: 0xffff }).map(idOf);
const at = fc.integer({ min: 0, max: 2000 }).map(timeOf);
const anchor = fc
  .record({
    start: fc.nat({ max: STARTS.length - 1 }),
    length: fc.nat({ max: 12 }),
    exact: anyText,
    prefix: anyText,
    suffix: anyText,
  })
  .map(({ start, length, ...quote }) => ({
    ...quote,
    start: STARTS[start] ?? 0,
    end: STARTS[Math.min(start + length, STARTS.length - 1)] ?? 0,
  }));
const anchors = fc.array(anchor, { maxLength: 3 });
const kind = fc.constantFrom('direct', 'mixed', 'indirect', 'term');
const credit = fc.record({ kind, speaker: fc.option(anyText) });
const quotationVerdict: fc.Arbitrary<QuotationVerdict> = fc.oneof(
  fc.record({ kind: fc.constantFrom('confirm', 'reject') }),
  fc.record({ kind: fc.constant('add'), as: credit }),
  fc.record({ kind: fc.constant('correct'), as: credit, parts: anchors }, { requiredKeys: ['kind', 'as'] }),
);
const entityVerdict: fc.Arbitrary<EntityVerdict> = fc.oneof(
  fc.record({ kind: fc.constant('reject') }),
  fc.record({ kind: fc.constant('rename'), name: anyText }),
  fc.record({ kind: fc.constant('merge'), into: anyText }),
  fc.record({ kind: fc.constant('split'), name: anyText, alias: anyText }, { requiredKeys: ['kind', 'name'] }),
);
const noteVerdict: fc.Arbitrary<NoteVerdict> = fc.oneof(
  fc.record({ kind: fc.constant('note'), text: anyText }),
  fc.record({ kind: fc.constant('reply'), to: id, text: anyText }),
  fc.record({ kind: fc.constant('resolve'), note: id, isResolved: fc.boolean() }),
);
export const anyTurn = fc.record({ isUndone: fc.boolean(), by: anyText, at });
const base = {
  id,
  step: id,
  by: anyText,
  at,
  why: anyText,
  anchors,
  over: fc.array(id, { maxLength: 2 }),
  turn: anyTurn,
};
const optional = <T extends Record<string, unknown>>(
  fields: T,
): { requiredKeys: Exclude<keyof T, 'why' | 'turn'>[] } => ({
  requiredKeys: Object.keys(fields).filter((name) => name !== 'why' && name !== 'turn') as Exclude<
    keyof T,
    'why' | 'turn'
  >[],
});
const saidOfQuotation = fc.record({
  kind,
  speaker: fc.option(anyText),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
});
const saidOfEntity = fc.record({ name: anyText, type: fc.constantFrom('person', 'organization', 'place', 'date') });
const ofQuotation = {
  ...base,
  subject: fc.constant('quotation'),
  verdict: quotationVerdict,
  said: fc.option(saidOfQuotation),
};
const ofEntity = { ...base, subject: fc.constant('entity'), verdict: entityVerdict, said: saidOfEntity };
const ofNote = { ...base, subject: fc.constant('note'), verdict: noteVerdict, said: fc.constant(null) };

/** Any decision about the document; plain objects, as a program would make them. */
export const anyDecision = fc
  .oneof(
    fc.record(ofQuotation, optional(ofQuotation)),
    fc.record(ofEntity, optional(ofEntity)),
    fc.record(ofNote, optional(ofNote)),
  )
  .map((decision) => structuredClone(decision)) as fc.Arbitrary<Decision>;

/** Some decisions, no two with one id. */
export const anyDecisions = fc.uniqueArray(anyDecision, { selector: (decision) => decision.id, maxLength: 8 });
