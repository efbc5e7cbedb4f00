import type {
  Anchor,
  Credit,
  Entity,
  EntityDecision,
  EntityVerdict,
  NoteDecision,
  NoteVerdict,
  Quotation,
  QuotationDecision,
  QuotationKind,
  ReviewedMark,
  Span,
} from '../../core/index';

/** A decision before it is recorded: who decides, and when, is not said yet. */
export type Draft =
  Omit<QuotationDecision, 'id' | 'step' | 'by' | 'at'> | EntityDraft | Omit<NoteDecision, 'id' | 'step' | 'by' | 'at'>;

export type EntityDraft = Omit<EntityDecision, 'id' | 'step' | 'by' | 'at'>;

/** What drafts are made from: the review of the version that is decided about. */
export interface DraftSource {
  readonly entities: readonly Entity[];
  readonly makeAnchors: (spans: readonly Span[]) => readonly Anchor[];
}

/** What a reviewer changes of a mark. */
export interface Correction {
  readonly kind?: QuotationKind;
  /** The name of a speaker; null: unknown. */
  readonly speaker?: string | null;
  readonly parts?: readonly Span[];
}

/** It is as it is shown: as the analysis has it, or as another reviewer corrected it. */
export function confirmDraft(source: DraftSource, mark: ReviewedMark): Draft {
  const { quotation, found } = mark;
  const isAsFound = found !== undefined && isSame(quotation, found);
  return isAsFound ? draft(source, mark, { kind: 'confirm' }) : correctDraft(source, mark, {});
}

export const rejectDraft = (source: DraftSource, mark: ReviewedMark): Draft => draft(source, mark, { kind: 'reject' });

export function correctDraft(source: DraftSource, mark: ReviewedMark, correction: Correction): Draft {
  const { quotation, found } = mark;
  const { speaker = nameOf(source, quotation.speaker), kind = quotation.kind } = correction;
  const parts = correction.parts ?? spansOf(quotation);
  const isSameExtent = areSameSpans(parts, spansOf(found ?? quotation));
  return draft(source, mark, {
    kind: 'correct',
    as: { kind, speaker },
    ...(!isSameExtent && { parts: source.makeAnchors(parts) }),
  });
}

/** The same decision as one that was made before, as the one that holds. */
export const againDraft = (source: DraftSource, mark: ReviewedMark, { verdict }: QuotationDecision): Draft =>
  draft(source, mark, verdict.kind === 'correct' ? withFreshParts(source, mark, verdict) : verdict);

function withFreshParts(
  source: DraftSource,
  { quotation }: ReviewedMark,
  { as, parts }: Extract<QuotationDecision['verdict'], { kind: 'correct' }>,
): QuotationDecision['verdict'] {
  const isShown = parts && areSameSpans(parts, spansOf(quotation));
  return { kind: 'correct', as, ...(parts && { parts: isShown ? source.makeAnchors(spansOf(quotation)) : parts }) };
}

/** A quotation that the analysis missed. */
export const addDraft = (source: DraftSource, span: Span, as: Credit): Draft => ({
  subject: 'quotation',
  verdict: { kind: 'add', as },
  said: null,
  anchors: source.makeAnchors([span]),
  over: [],
});

/** What is said of an entity; for a split, at the mentions that are another's. */
export const entityDraft = (
  source: DraftSource,
  entity: Entity,
  verdict: EntityVerdict,
  spans: readonly Span[] = entity.mentions.slice(0, 1),
): EntityDraft => ({
  subject: 'entity',
  verdict,
  said: { name: entity.name, type: entity.type },
  anchors: source.makeAnchors(spans),
  over: [],
});

export const noteDraft = (anchors: readonly Anchor[], verdict: NoteVerdict): Draft => ({
  subject: 'note',
  verdict,
  said: null,
  anchors,
  over: [],
});

function draft(source: DraftSource, mark: ReviewedMark, verdict: QuotationDecision['verdict']): Draft {
  const { quotation, found, heads } = mark;
  return {
    subject: 'quotation',
    verdict,
    said: found ? { kind: found.kind, speaker: nameOf(source, found.speaker), confidence: found.confidence } : null,
    anchors: source.makeAnchors(spansOf(found ?? quotation)),
    over: heads.map(({ id }) => id),
  };
}

const nameOf = ({ entities }: DraftSource, id: string | null): string | null =>
  entities.find((entity) => entity.id === id)?.name ?? null;

const spansOf = ({ parts }: Quotation): readonly Span[] => parts.map(([start, end]) => ({ start, end }));

const areSameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i].end);

const isSame = (a: Quotation, b: Quotation): boolean =>
  a.kind === b.kind && a.speaker === b.speaker && areSameSpans(spansOf(a), spansOf(b));
