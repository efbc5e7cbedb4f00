import type { Analysis, DocumentReview, Span } from '../../core/index';
import type { Localizer } from '../words/localizer';

export type RowKind =
  | 'speaker'
  | 'unnamed'
  | 'quotation'
  | 'type'
  | 'entity'
  | 'section'
  | 'topic'
  | 'mention'
  // Of the review.
  | 'group'
  | 'mark'
  | 'lost'
  | 'candidate'
  | 'decision';

/** A row of a tree: plain data. Commands of its menu read `uri`, `speaker` and `quotation` from it. */
export interface Row {
  /** Stable: holds no label and no count. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** Id of a theme icon, and of its colour. */
  readonly icon: string;
  readonly color?: string;
  readonly uri: string;
  /** The place that a click goes to. */
  readonly span?: Span;
  /** Id of an entity. */
  readonly speaker?: string;
  /** Id of a quotation. */
  readonly quotation?: string;
  /** Id of a decision. */
  readonly decision?: string;
  readonly children: readonly Row[];
}

/** What the rows are made of. */
export interface RowSource {
  readonly uri: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** What the analysis alone has. */
  readonly found: Analysis;
  readonly decided: DocumentReview;
  /** Line of an offset, counted from 1. */
  readonly lineOf: (offset: number) => number;
  readonly l10n: Localizer;
}

/** Characters of the document shown in a row, and in its tooltip. */
export const MAX_LABEL = 80;
export const MAX_TOOLTIP = 400;

/** Finds the way from the top to the innermost row that `wanted` takes. */
export function pathTo(rows: readonly Row[], wanted: (row: Row) => boolean): readonly Row[] {
  for (const row of rows) {
    const below = pathTo(row.children, wanted);
    if (below.length > 0) return [row, ...below];
    if (wanted(row)) return [row];
  }
  return [];
}

/** The rows with the words in their label or description, with all above them and all below them. */
export function filterRows(rows: readonly Row[], words: string): readonly Row[] {
  const folded = words.trim().toLocaleLowerCase();
  if (folded === '') return rows;
  return rows.flatMap((row) => {
    if (`${row.label}\n${row.description}`.toLocaleLowerCase().includes(folded)) return [row];
    const children = filterRows(row.children, words);
    return children.length === 0 ? [] : [{ ...row, children }];
  });
}
