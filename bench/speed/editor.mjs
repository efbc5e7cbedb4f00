// Inside the real VS Code: activation, the first marks, marks after a keystroke, and stalls of the extension host while
// somebody types.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from '../accuracy/page.mjs';
import { root } from '../accuracy/runs.mjs';
import { longText, measureLong } from './editor/longDocument.mjs';
import { measureShort, shortArticles } from './editor/shortArticles.mjs';
import { STALL_LIMIT, sumOfStalls } from './editor/typing.mjs';
import { startEditor } from './editor/window.mjs';
import { median } from './measure.mjs';

const ACTIVATION_LIMIT = 20;
const MARKS_LIMIT = 100;
/** Windows that are opened on short articles. */
const WINDOWS = 5;

const ms = (value) => value.toFixed(value < 10 ? 1 : 0);
const isReached = (value, limit) => (value <= limit ? '✓' : '✗');

export async function editor({ source, progress, profile }) {
  const vscode = await startEditor(progress);
  try {
    const short = [];
    for (let i = 1; i <= WINDOWS; i++) {
      short.push(await measureShort(vscode, shortArticles(source.documents)));
      const { activation, cold, warm } = short.at(-1);
      progress(`window ${i} of ${WINDOWS}: activation ${activation} ms, first marks ${[cold, ...warm].map(ms).join(', ')} ms`);
    }
    const long = await measureLong(vscode, longText(source.documents), { progress, profile });
    return [...startSection(short), ...keySection(short, long), ...stallSection(long.rounds)];
  } finally {
    await vscode.close();
  }
}

function startSection(short) {
  const row = (name, values, limit) => {
    const middle = median(values);
    const asked = limit === undefined ? ['', ''] : [`${limit}`, isReached(middle, limit)];
    return [name, ms(middle), ms(Math.max(...values)), ...asked];
  };
  return [
    '## In the editor',
    `Milliseconds in VS Code, in ${WINDOWS} windows. Activation is what VS Code itself counts, less what it counts for an extension that does nothing in the same window. First marks: from the text of a 4 KB article in the page to the marks of its first line in the page; beside them, those of an extension that marks the first line of any text as soon as it is told of it.`,
    table(
      ['', 'median', 'slowest', 'asked for', ''],
      [
        row('activation', short.map(({ activation }) => activation), ACTIVATION_LIMIT),
        row('first marks', short.flatMap(({ warm }) => warm), MARKS_LIMIT),
        row('marks of an extension that reads nothing', short.flatMap(({ least }) => least)),
        row('first marks, first article of a window', short.map(({ cold }) => cold), MARKS_LIMIT),
      ],
    ),
  ];
}

/** How long after the last keystroke a document is analyzed again, in milliseconds. */
function typingDelay() {
  const scheduler = readFileSync(path.join(root, 'src', 'vscode', 'analysis', 'scheduler.ts'), 'utf8');
  return Number(/TYPING_DELAY = (\d+)/.exec(scheduler)?.[1] ?? 0);
}

function keySection(short, long) {
  const delay = typingDelay();
  const row = (name, keys, opened) => {
    const middle = median(keys);
    return [name, ms(middle), ms(Math.max(...keys)), ms(middle - delay), ms(opened)];
  };
  return [
    '### Marks after a keystroke',
    `Milliseconds from a key press, which takes away or types a quotation mark, to other marks in the page. Typing is waited out for ${delay} ms; the third figure leaves that out. Beside it, the first marks of the same document.`,
    table(
      ['document', 'median', 'slowest', 'median, without the wait', 'first marks'],
      [
        row('4 KB', short.flatMap(({ keys }) => keys), median(short.flatMap(({ warm }) => warm))),
        row('1 MB', long.keys, long.opened),
      ],
    ),
  ];
}

function stallSection(rounds) {
  const rows = Object.entries(rounds).map(([name, each], i) => {
    const { longest, busy, pause, over } = sumOfStalls(each);
    const verdict = i === 0 ? ['', ''] : [`${STALL_LIMIT}`, isReached(longest, STALL_LIMIT)];
    return [name, ms(longest), ms(busy), ms(pause), ms(over), ...verdict];
  });
  return [
    '### Stalls while somebody types in 1 MB',
    'Milliseconds for which at most the extension host had time for nothing else, while eight keys a second are typed at three places, and after them. By the clock; its own is what it did itself in a stall, processor time or garbage collection, without what other programs took from it. Not under review is what VS Code itself needs.',
    table(
      ['document', 'longest', 'its own', 'longest garbage collection', `own over ${STALL_LIMIT} ms in a round`, 'asked for', ''],
      rows,
    ),
  ];
}
