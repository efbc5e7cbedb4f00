// How long it takes to place 5,000 decisions in a megabyte, beside a plain search for the same words.
import { number, table } from '../accuracy/page.mjs';
import { median } from '../speed/measure.mjs';

const LENGTH = 1_000_000;
const DECISIONS = 5000;
const RUNS = 9;

function textOf({ documents }) {
  let text = '';
  for (let i = 0; text.length < LENGTH; i = (i + 1) % documents.length) text += `${documents[i].text}\n\n`;
  return text.slice(0, LENGTH);
}

/** Milliseconds on the clock: the median and the best. What runs is read anew each time, as after an edit. */
function time(run) {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return { median: median(times), best: Math.min(...times) };
}

const EDITS = [
  ['unchanged', 50, (text) => text],
  ['a paragraph inserted at the start', 100, (text) => `A new paragraph.\n\n${text}`],
  ['other line ends', undefined, (text) => text.replaceAll('\n', '\r\n')],
  ['a word replaced every 200 characters', undefined, (text) => text.replaceAll(/(.{200}\S*) \S+/gsu, '$1 other')],
];

export function placing({ AnchoredText, spansOf, Random, source, progress }) {
  const text = textOf(source);
  const old = new AnchoredText(text);
  const anchors = spansOf(text, new Random(1), DECISIONS).map((span) => old.make(span));
  const rows = EDITS.map(([name, limit, edit]) => {
    const now = edit(text);
    // A text that was put together is made one piece when it is first read: not what is timed.
    now.charCodeAt(now.length >> 1);
    let found = 0;
    const ours = time(() => {
      found = new AnchoredText(now).place(anchors).filter(({ kind }) => kind === 'found').length;
    });
    progress(`${name}: ${ours.median.toFixed(1)} ms`);
    return [name, number(ours.best, 1), number(ours.median, 1), String(limit ?? ''), limit === undefined ? '' : ours.median <= limit ? '✓' : '✗', String(found)]; // prettier-ignore
  });
  const started = performance.now();
  for (const { exact } of anchors) text.indexOf(exact);
  const plain = performance.now() - started;
  rows.push(['for comparison: indexOf of the words', number(plain, 1), '', '', '', '']);
  return [
    '## Placing',
    `Milliseconds for ${anchors.length} decisions in a document of ${LENGTH / 1e6} million characters, the best and the median (which is held to the limit) of ${RUNS} runs; beside them one plain search for the words of each, which finds the first place, right or wrong.`,
    table(['document', 'best', 'median', 'limit', '', 'found'], rows),
  ];
}
