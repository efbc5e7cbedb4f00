import type { DocumentReview } from './review';
import type { ReviewedMark, Standing } from './reviewedMark';

/** How many marks of a document stand how, and how many decisions lost their words. */
export type Progress = Readonly<Record<Standing | 'lost', number>>;

export function progressOf({ marks, lost }: Pick<DocumentReview, 'marks' | 'lost'>): Progress {
  const counts = { undecided: 0, confirmed: 0, corrected: 0, rejected: 0, contested: 0, lost: lost.length };
  for (const mark of marks) if (isToReview(mark)) counts[mark.standing]++;
  return counts;
}

/** The sum of two progresses. */
export const addProgress = (a: Progress, b: Progress): Progress => ({
  undecided: a.undecided + b.undecided,
  confirmed: a.confirmed + b.confirmed,
  corrected: a.corrected + b.corrected,
  rejected: a.rejected + b.rejected,
  contested: a.contested + b.contested,
  lost: a.lost + b.lost,
});

/** True where nothing is left to decide. */
export const isReviewed = ({ undecided, contested, lost }: Progress): boolean => undecided + contested + lost === 0;

/** A term is nobody's speech: nothing needs to be decided about it, but may. */
const isToReview = ({ quotation, standing }: ReviewedMark): boolean =>
  quotation.kind !== 'term' || standing !== 'undecided';

/** What is left to decide, the most doubtful first: contested marks, then those without a speaker, then by confidence. */
export const toDecide = (marks: readonly ReviewedMark[]): readonly ReviewedMark[] =>
  marks
    .filter((mark) => isToReview(mark) && (mark.standing === 'undecided' || mark.standing === 'contested'))
    .sort((a, b) => doubtOf(a) - doubtOf(b) || a.quotation.start - b.quotation.start);

const doubtOf = ({ standing, quotation: { speaker, kind, confidence } }: ReviewedMark): number => {
  if (standing === 'contested') return -2;
  // Words in marks must be somebody's; an indirect quotation without a name may well have none.
  if (speaker === null && kind !== 'indirect') return confidence - 1;
  return confidence;
};
