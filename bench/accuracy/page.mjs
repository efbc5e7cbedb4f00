// The tables of bench/accuracy.md.
import { isReached } from './figures.mjs';
import { fromConfidence, reliability } from './reliability.mjs';

/** .958; null, for a ratio of nothing or what was not measured, is a dash. */
export const number = (value, digits = 3) =>
  typeof value === 'number' ? value.toFixed(digits).replace(/^(-?)0(?=\.)/, '$1') : '–';

const signed = (value) => `${value < 0 ? '−' : '+'}${number(Math.abs(value))}`;

/** Cells longer than this are words: their column, like the first one, is not set to the right. */
const MAX_NUMBER = 14;

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isText = (i) => i === 0 || rows.some((cells) => cells[i].length > MAX_NUMBER);
  return [line(head), line(head.map((_, i) => (isText(i) ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** The value with its change since the last run, where there is one. */
function beside(value, last) {
  if (typeof last !== 'number') return ['–', ''];
  const change = typeof value === 'number' ? value - last : 0;
  return [number(last), Math.abs(change) < 0.0005 ? '' : signed(change)];
}

function goal(reach) {
  if (!reach) return '';
  const [[word, value]] = Object.entries(reach);
  return `${word === 'least' ? '' : `${word} `}${number(value, 2)}`;
}

const mark = (value, reach) => (!reach || typeof value !== 'number' ? '' : isReached(value, reach) ? '✓' : '✗');

/** The figures that the goals are set for. `figures`: what is measured by id; `last`: the last committed run. */
export function goalTable(goals, figures, last, more = []) {
  const rows = goals.map(({ id, label, reach, elsewhere = '' }) => {
    const value = figures[id];
    return [label, number(value), ...beside(value, last[id]), goal(reach), mark(value, reach), elsewhere];
  });
  return table(['figure', 'now', 'last', 'change', 'reach', '', 'best elsewhere'], [...rows, ...more]);
}

export function otherTable(others, figures, last) {
  const rows = others.map(({ id, label, elsewhere = '' }) => [label, number(figures[id]), ...beside(figures[id], last[id]), elsewhere]);
  return table(['figure', 'now', 'last', 'change', 'elsewhere'], rows);
}

const percent = (value) => value.toFixed(1).replace(/^0/, '');

/** Reliability of several sets of judged attributions side by side: by bin the number, mean confidence, share right. */
export function reliabilityTable(sets) {
  const cells = ({ n, confidence, right }) => [String(n), number(confidence, 2), number(right, 2)];
  const read = sets.map(({ judged }) => reliability(judged));
  const bins = read[0].bins.map(({ from, to }, i) => [
    from === 0 ? `under ${percent(to)}` : `${percent(from)} to ${percent(to)}`,
    ...read.flatMap((one) => cells(one.bins[i])),
  ]);
  return table(
    ['confidence', ...sets.flatMap(({ title }) => [`${title}: n`, 'mean', 'right'])],
    [
      ...bins,
      ['**.9 or more**', ...sets.flatMap(({ judged }) => cells(fromConfidence(judged, 0.9)))],
      ['calibration error', ...read.flatMap(({ error }) => ['', '', number(error)])],
    ],
  );
}
