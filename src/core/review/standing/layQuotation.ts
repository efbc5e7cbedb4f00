import type { Entity, EntityType, Quotation, SourceType, Span, Stretch } from '../../model';
import { extentOf } from './overlap';
import type { Outcome } from './outcome';

/** A quotation as a reviewer decided it: what the analysis says of it stays where the decision does not contradict it. */
export function layQuotation(
  base: Quotation,
  outcome: Exclude<Outcome, { kind: 'rejected' }>,
  speaker: Entity | undefined,
): Quotation {
  const { as: kind, parts } = outcome;
  const isSameSpeaker = outcome.speaker === base.speaker;
  const stretches = parts.map(({ start, end }): Stretch => [start, end]);
  return {
    ...base,
    kind,
    ...extentOf(parts),
    parts: stretches,
    verbatim: verbatimOf(kind, stretches, base),
    speaker: outcome.speaker,
    sourceType: isSameSpeaker ? base.sourceType : sourceTypeOf(speaker),
    // The steps that led to another speaker are no evidence for this one.
    evidence: isSameSpeaker ? base.evidence : [],
    confidence: 1,
    candidates: [],
  };
}

/** A mark that the analysis does not have, before it is decided what it is. */
export const blankQuotation = (id: string, spans: readonly Span[]): Quotation => ({
  id,
  kind: 'direct',
  ...extentOf(spans),
  parts: spans.map(({ start, end }): Stretch => [start, end]),
  verbatim: [],
  cue: null,
  source: null,
  sourceType: 'unknown',
  speaker: null,
  reportedBy: null,
  stance: 'neutral',
  confidence: 0,
  evidence: [],
  candidates: [],
});

/** Direct words are all somebody's very words, indirect ones none; of mixed ones, those that the analysis found in marks. */
function verbatimOf(kind: Quotation['kind'], parts: readonly Stretch[], base: Quotation): readonly Stretch[] {
  if (kind === 'indirect') return [];
  if (kind !== 'mixed') return parts;
  return base.verbatim.filter(([start, end]) => parts.some((part) => part[0] <= start && end <= part[1]));
}

const SOURCE_TYPES: Readonly<Partial<Record<EntityType, SourceType>>> = {
  person: 'person',
  organization: 'organization',
  place: 'metonym',
  group: 'collective',
  work: 'document',
};

const sourceTypeOf = (speaker: Entity | undefined): SourceType => (speaker && SOURCE_TYPES[speaker.type]) ?? 'unknown';
