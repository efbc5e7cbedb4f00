import type { Block, Entity, Evidence, Mention, Quotation, Span, Stretch } from '../model';

const movedSpan = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });

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

export const movedSpans = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

/** A quotation at its place in the document, with the ids that its speakers have there. */
export function placedQuotation(quotation: Quotation, by: number, idOf: (entity: Entity['id']) => string): Quotation {
  const speaker = quotation.speaker === null ? null : idOf(quotation.speaker);
  const seen = new Set([speaker]);
  const candidates = quotation.candidates.flatMap((candidate) => {
    const id = idOf(candidate.speaker);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ speaker: id, confidence: candidate.confidence }];
  });
  return {
    id: quotation.id,
    kind: quotation.kind,
    start: quotation.start + by,
    end: quotation.end + by,
    parts: movedStretches(quotation.parts, by),
    verbatim: movedStretches(quotation.verbatim, by),
    cue: quotation.cue && movedSpan(quotation.cue, by),
    source: quotation.source && movedSpan(quotation.source, by),
    sourceType: quotation.sourceType,
    speaker,
    reportedBy: quotation.reportedBy === null ? null : idOf(quotation.reportedBy),
    stance: quotation.stance,
    confidence: quotation.confidence,
    evidence: quotation.evidence.map((one): Evidence => movedSpan(one, by)),
    candidates,
  };
}
