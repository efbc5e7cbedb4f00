import { addProgress, isReviewed, type Progress } from '../../core/index';
import { counted } from '../formats/words';
import type { Colors } from '../terminal/colors';
import { visibleText } from '../terminal/visibleText';

/** A document with how far its review is. */
export interface Measured {
  readonly document: string;
  readonly progress: Progress;
}

const COLUMNS = [
  'undecided',
  'confirmed',
  'corrected',
  'rejected',
  'contested',
  'lost',
] as const satisfies readonly (keyof Progress)[];

const NOTHING: Progress = { undecided: 0, confirmed: 0, corrected: 0, rejected: 0, contested: 0, lost: 0 };

const sumOf = (documents: readonly Measured[]): Progress =>
  documents.reduce((sum, { progress }) => addProgress(sum, progress), NOTHING);

/** One JSON object. */
export function statusAsJson(documents: readonly Measured[]): string {
  const rows = documents.map(({ document, progress }) => ({ document, isReviewed: isReviewed(progress), ...progress }));
  return `${JSON.stringify({ documents: rows, sum: sumOf(documents) }, null, 2)}\n`;
}

/** A table for reading: a line for each document, and one for all together. What is left to do stands out. */
export function statusAsText(documents: readonly Measured[], colors: Colors): string {
  if (documents.length === 0) return 'No documents with decisions found.\n';
  const sum = { document: `${counted(documents.length, 'document')} in all`, progress: sumOf(documents) };
  const rows = documents.length > 1 ? [...documents, sum] : documents;
  const lines = rows.map(({ document, progress }) => {
    const counts = COLUMNS.map((column) => `${progress[column]}`.padStart(column.length)).join('  ');
    const name = visibleText(document);
    return `${counts}  ${isReviewed(progress) ? name : colors.doubt(name)}\n`;
  });
  return `${colors.dim(COLUMNS.join('  '))}\n${lines.join('')}`;
}
