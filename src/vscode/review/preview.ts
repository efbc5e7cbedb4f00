import type { Decision } from '../../core/index';
import type { Core } from '../analysis/coreLoader';
import type { Review } from '../analysis/review';
import type { Draft } from './drafts';
import type { Readings } from './markChanges';

/** A time behind all others: what is tried comes last. */
const LAST = '9999-12-31T23:59:59.999Z';

/** The document as it is, and as it would be with drafts decided. */
export function preview(
  { text, found, decisions, places, analysis, decided }: Review,
  drafts: readonly Draft[],
  { reviewDocument }: Pick<Core, 'reviewDocument'>,
): Readings {
  const tried = drafts.map((draft, i): Decision => ({ ...draft, id: `draft ${i}`, step: 'draft', by: '', at: LAST }));
  const after = reviewDocument(text, found, [...decisions, ...tried], places);
  return { before: { analysis, marks: decided.marks }, after: { analysis: after.analysis, marks: after.marks } };
}
