import type { Quotation } from '../../model';
import type { QuotationDecision } from '../decisions/decision';
import { type DecidedMark, spansOfQuotation } from './decidedMarks';
import { blankQuotation, layQuotation } from './layQuotation';
import type { Names } from './names';
import { areAlike, type Outcome, outcomeOf } from './outcome';
import { extentOf } from './overlap';
import type { Placed } from './places';

/** How far a mark is reviewed. */
export type Standing = 'undecided' | 'confirmed' | 'corrected' | 'rejected' | 'contested';

/** A quotation with what reviewers decided about it. */
export interface ReviewedMark {
  /** As decided; where it is undecided, contested or rejected, as the analysis has it. */
  readonly quotation: Quotation;
  /** As the analysis has it, with what was decided about entities; absent where it does not have it. */
  readonly found: Quotation | undefined;
  readonly standing: Standing;
  /** Decisions about it, oldest first, those taken back and replaced among them. */
  readonly history: readonly QuotationDecision[];
  /** Those in force: one, or where it is contested several. */
  readonly heads: readonly QuotationDecision[];
  /** The analysis now says something else than when it was decided, and than what was decided. */
  readonly isDisputed: boolean;
}

export const undecided = (quotation: Quotation): ReviewedMark => ({
  quotation,
  found: quotation,
  standing: 'undecided',
  history: [],
  heads: [],
  isDisputed: false,
});

/** What became of a mark; undefined where nothing is left of it: it was added, and that was taken back. */
export function reviewMark({ all, heads, quotation }: DecidedMark, names: Names): ReviewedMark | undefined {
  const history = all.map(({ decision }) => decision);
  const [first, ...others] = heads;
  if (!first) return quotation && { ...undecided(quotation), history };
  const outcome = outcomeOf(first, names);
  const base = quotation ?? blankQuotation(`decided-${history[0]?.id ?? ''}`, first.parts ?? first.spans);
  const outcomes = others.map((head) => outcomeOf(head, names));
  const isContested = outcomes.some((other) => !areAlike(other, outcome));
  const standing = isContested ? 'contested' : standingOf([outcome, ...outcomes]);
  return {
    quotation: isContested ? contestedQuotation(base, outcome, quotation) : laid(base, outcome, names),
    found: quotation,
    standing,
    history,
    heads: heads.map(({ decision }) => decision),
    isDisputed: !isContested && isDisputed(first, { outcome, quotation, names }),
  };
}

/** Corrected, where one reviewer confirmed what another came to by a correction. */
const standingOf = (outcomes: readonly Outcome[]): Standing =>
  outcomes.find(({ kind }) => kind !== 'confirmed')?.kind ?? 'confirmed';

const laid = (base: Quotation, outcome: Outcome, names: Names): Quotation =>
  outcome.kind === 'rejected' ? base : layQuotation(base, outcome, names.get(outcome.speaker));

/** As the analysis has it; one that it does not have, as the first decided it, but with an open speaker. */
const contestedQuotation = (base: Quotation, outcome: Outcome, quotation: Quotation | undefined): Quotation =>
  quotation || outcome.kind === 'rejected'
    ? base
    : { ...layQuotation(base, { ...outcome, speaker: null }, undefined), confidence: 0 };

interface Now {
  readonly outcome: Outcome;
  readonly quotation: Quotation | undefined;
  readonly names: Names;
}

function isDisputed({ decision, spans }: Placed<QuotationDecision>, { outcome, quotation, names }: Now): boolean {
  const { said } = decision;
  if (!quotation) return said !== null && outcome.kind !== 'rejected';
  const speaker = said && said.speaker !== null ? (names.find(said.speaker) ?? null) : null;
  const isAsThen =
    said !== null && said.kind === quotation.kind && speaker === quotation.speaker && isSameExtent(quotation, spans);
  const isAsDecided =
    outcome.kind !== 'rejected' &&
    outcome.as === quotation.kind &&
    outcome.speaker === quotation.speaker &&
    isSameExtent(quotation, outcome.parts);
  return !isAsThen && !isAsDecided;
}

/** The same first and last words: what is cut out between them may have grown or shrunk. */
function isSameExtent(quotation: Quotation, spans: readonly { start: number; end: number }[]): boolean {
  const now = extentOf(spansOfQuotation(quotation));
  const then = extentOf(spans);
  return now.start === then.start && now.end === then.end;
}
