import type { Block, Entity, Evidence, Mention, Quotation, Span, Stretch } from '../model';

// Of all behind an edit a copy is made at each keystroke: field by field, which takes a fraction of a spread.

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const movedStretches = (stretches: readonly Stretch[], by: number): readonly Stretch[] =>
  stretches.map(([start, end]): Stretch => [start + by, end + by]);

export function movedBlocks(blocks: readonly Block[], by: number): readonly Block[] {
  if (by === 0) return blocks;
  return blocks.map(({ kind, start, end, label, bodyStart }) => ({
    kind,
    start: start + by,
    end: end + by,
    ...(label && { label: movedSpan(label, by) }),
    ...(bodyStart !== undefined && { bodyStart: bodyStart + by }),
  }));
}

export const movedMentions = (mentions: readonly Mention[], by: number): readonly Mention[] =>
  by === 0 ? mentions : mentions.map(({ start, end, form }) => ({ start: start + by, end: end + by, form }));

/** Always spans and no more, whatever else is known of such a place. */
export const movedSpans = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map((span) => movedSpan(span, by));

export const movedQuotations = (quotations: readonly Quotation[], by: number): readonly Quotation[] =>
  by === 0 ? quotations : quotations.map((quotation) => movedQuotation(quotation, by));

const movedQuotation = (quotation: Quotation, by: number): Quotation => ({
  id: quotation.id,
  kind: quotation.kind,
  start: quotation.start + by,
  end: quotation.end + by,
  parts: movedStretches(quotation.parts, by),
  verbatim: movedStretches(quotation.verbatim, by),
  cue: quotation.cue && movedSpan(quotation.cue, by),
  source: quotation.source && movedSpan(quotation.source, by),
  sourceType: quotation.sourceType,
  speaker: quotation.speaker,
  reportedBy: quotation.reportedBy,
  stance: quotation.stance,
  confidence: quotation.confidence,
  evidence: quotation.evidence.map(({ code, start, end }): Evidence => ({ code, start: start + by, end: end + by })),
  candidates: quotation.candidates,
});

/** A quotation with the ids that its speakers have in the document. */
export function identifiedQuotation(quotation: Quotation, idOf: (entity: Entity['id']) => string): Quotation {
  const speaker = quotation.speaker === null ? null : idOf(quotation.speaker);
  const reportedBy = quotation.reportedBy === null ? null : idOf(quotation.reportedBy);
  const isAsItWas = speaker === quotation.speaker && reportedBy === quotation.reportedBy;
  if (isAsItWas && quotation.candidates.length === 0) return quotation;
  const seen = new Set([speaker]);
  const candidates = quotation.candidates.flatMap((candidate) => {
    const id = idOf(candidate.speaker);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ speaker: id, confidence: candidate.confidence }];
  });
  return { ...quotation, speaker, reportedBy, candidates };
}
