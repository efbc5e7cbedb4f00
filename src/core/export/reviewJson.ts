import type { Quotation } from '../model';
import { type Progress, progressOf } from '../review/standing/progress';
import type { DocumentReview } from '../review/standing/review';
import type { ReviewedMark, Standing } from '../review/standing/reviewedMark';
import { type AnalysisJson, toJson } from './json';

/** A quotation with how it stands, and who decided that. */
export interface ReviewedQuotation extends Quotation {
  readonly standing: Standing;
  readonly decidedBy: readonly string[];
}

/** An analysis with what reviewers decided, as other programs read it. Fields are added, never renamed. */
export interface ReviewJson extends AnalysisJson {
  readonly quotations: readonly ReviewedQuotation[];
  /** What the analysis took for quotations, and reviewers did not. */
  readonly rejected: readonly ReviewedQuotation[];
  readonly progress: Progress;
}

/** The review of a document as plain data for JSON. */
export function toReviewJson(review: DocumentReview, id: string): ReviewJson {
  const json = toJson(review.analysis, id);
  const marks = new Map(review.marks.map((mark) => [mark.quotation.id, mark]));
  const rejected = review.marks.filter(({ standing }) => standing === 'rejected');
  const plain = toJson({ ...review.analysis, quotations: rejected.map(({ quotation }) => quotation) }, id);
  return {
    ...json,
    quotations: json.quotations.map((quotation) => withStanding(quotation, marks.get(quotation.id))),
    rejected: plain.quotations.map((quotation) => withStanding(quotation, marks.get(quotation.id))),
    progress: progressOf(review),
  };
}

const withStanding = (quotation: Quotation, mark: ReviewedMark | undefined): ReviewedQuotation => ({
  ...quotation,
  standing: mark?.standing ?? 'undecided',
  decidedBy: [...new Set(mark?.heads.map(({ by }) => by))],
});
