import type { Analysis, Quotation, ReviewedMark } from '../../core/index';

/** What became of a mark when the document was read anew. */
export interface MarkChange {
  /** Absent: the mark is new. */
  readonly before?: Quotation;
  /** Absent: it is gone. */
  readonly after?: Quotation;
}

/** One reading of a document. */
export interface Marks {
  readonly analysis: Analysis;
  readonly marks: readonly ReviewedMark[];
}

/** Two readings of the same text. */
export interface Readings {
  readonly before: Marks;
  readonly after: Marks;
}

/** The marks that differ between two readings, in the order of the text. */
export function markChanges({ before, after }: Readings): readonly MarkChange[] {
  const names = { before: namesOf(before.analysis), after: namesOf(after.analysis) };
  const old = new Map(before.marks.map(({ quotation }) => [placeOf(quotation), quotation]));
  const changes: MarkChange[] = [];
  for (const { quotation } of after.marks) {
    const known = old.get(placeOf(quotation));
    old.delete(placeOf(quotation));
    if (!known) changes.push({ after: quotation });
    else if (known.kind !== quotation.kind || names.before(known) !== names.after(quotation))
      changes.push({ before: known, after: quotation });
  }
  for (const gone of old.values()) changes.push({ before: gone });
  return changes.sort((a, b) => startOf(a) - startOf(b));
}

/** The name of the speaker of a quotation; undefined: unknown. */
export const nameIn = (analysis: Analysis, quotation: Quotation): string | undefined => namesOf(analysis)(quotation);

/** True where both are the same words. */
export const isSamePlace = (a: Quotation, b: Quotation): boolean => placeOf(a) === placeOf(b);

const placeOf = ({ parts }: Quotation): string => parts.map(([start, end]) => `${start}-${end}`).join(' ');

const startOf = ({ before, after }: MarkChange): number => (after ?? before)?.start ?? 0;

function namesOf({ entities }: Analysis): (quotation: Quotation) => string | undefined {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ({ speaker }) => (speaker === null ? undefined : names.get(speaker));
}
