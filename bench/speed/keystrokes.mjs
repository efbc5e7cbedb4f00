// One edit of a document that is open, against the full analysis of the same document.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { number, table } from '../accuracy/page.mjs';
import { textOf } from './documents.mjs';
import { pinned } from './measure.mjs';

const SIZES = [
  { label: '4 KB', bytes: 4e3, limit: 1 },
  { label: '50 KB', bytes: 5e4 },
  { label: '1 MB', bytes: 1e6, limit: 8 },
];
export const SHARE_LIMIT = 30;

export function keystrokes(bench) {
  const rows = SIZES.map(({ label, bytes, limit }) => {
    const file = path.join(bench.scratch, 'typed.txt');
    writeFileSync(file, textOf(bench.source.documents, bytes));
    const [command, args] = pinned([path.join(import.meta.dirname, 'retype.mjs'), file]);
    const { full, median, most } = JSON.parse(execFileSync(command, args, { encoding: 'utf8' }));
    bench.progress(`keystroke in ${label}: ${median.toFixed(2)} ms`);
    const isReached = limit === undefined ? '' : most <= limit ? '✓' : '✗';
    return [label, number(median, 2), number(most, 2), limit ?? '', isReached, number(full, 1), `1/${number(full / most, 1)}`];
  });
  return [
    '## Keystrokes',
    `Milliseconds from an edit to the analysis of the whole document, typing in eight places, beside the full analysis. In a megabyte at most 1/${SHARE_LIMIT} of it is asked for.`,
    table(['document', 'median', '99th percentile', 'limit', '', 'full analysis', 'share'], rows),
  ];
}
