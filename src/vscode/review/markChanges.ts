import type { Analysis, Quotation, ReviewedMark } from '../../core/index';

/** What became of a mark when the document was read anew. */
export interface MarkChange {
  /** Absent: the mark is new. */
  readonly before?: Quotation;
  /** Absent: it is gone. */
  readonly after?: Quotation;
}

interface Marks {
  readonly analysis: Analysis;
  readonly marks: readonly ReviewedMark[];
}

/** The marks that differ between two readings of the same text, in its order. */
export function markChanges(before: Marks, after: Marks): readonly MarkChange[] {
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

const placeOf = ({ parts }: Quotation): string => parts.map(([start, end]) => `${start}-${end}`).join(' ');

const startOf = ({ before, after }: MarkChange): number => (after ?? before)?.start ?? 0;

function namesOf({ entities }: Analysis): (quotation: Quotation) => string | undefined {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ({ speaker }) => (speaker === null ? undefined : names.get(speaker));
}
