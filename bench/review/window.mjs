// Inside the real VS Code: how long a decision takes until the page shows it, in an article and in a long document.
import { openFile, statusItem, waitForReview } from '../../scripts/host/page.mjs';
import { table } from '../accuracy/page.mjs';
import { textOf } from '../speed/documents.mjs';
import { COMPANION_KEY } from '../speed/editor/extensions.mjs';
import { goToLine } from '../speed/editor/typing.mjs';
import { startEditor } from '../speed/editor/window.mjs';
import { median } from '../speed/measure.mjs';

const DOCUMENTS = [
  { name: '4 KB', file: 'short', bytes: 4e3, limit: 50 },
  { name: '1 MB', file: 'long', bytes: 1e6, limit: 100 },
];
/** Decisions made and taken back in each document. */
const TIMES = 8;
/** Whatever was started by what was done before has come to its end. */
const QUIET = 4000;
/** After a decision: its sidecar is written meanwhile. */
const PAUSE = 500;
const PATIENCE = 30_000;

/** A quotation that is in sight when it is decided about. */
const PROBE = '"We will not sell the mill," Ana Ortiz said on Monday.';

const ms = (value) => value.toFixed(0);

export async function windows({ source, progress }) {
  const vscode = await startEditor(progress);
  try {
    const texts = DOCUMENTS.map(({ file, bytes }) => [file, `${PROBE}\n\n${textOf(source.documents, bytes)}`]);
    const window = await vscode.openWindow(Object.fromEntries(texts));
    const rows = [];
    for (const { name, file, limit } of DOCUMENTS) {
      const { decided, undone, marked } = await measure(window.page, file);
      progress(`decisions in ${name}: ${[...decided, ...undone].map(ms).join(', ')} ms`);
      rows.push(
        rowOf(`${name}, decided`, decided, limit),
        rowOf(`${name}, undone`, undone, limit),
        rowOf(`${name}, for comparison: a key that marks a line`, marked),
      );
    }
    await window.close();
    return [
      '## From a key to the page',
      `Milliseconds in VS Code from the key that rejects a quotation, or takes that back, to the page that shows it: the marks are set and the status bar counts, ${TIMES} times each. The first decision in a window, for which the reviewer's name is asked of git, is among them. For comparison: the key of an extension that marks one line, counts in the status bar, and does nothing else.`,
      table(['document', 'median', 'slowest', 'asked for', ''], rows),
    ];
  } finally {
    await vscode.close();
  }
}

function rowOf(name, values, limit) {
  const middle = median(values);
  const asked = limit === undefined ? ['', ''] : [`${limit}`, middle <= limit ? '✓' : '✗'];
  return [name, ms(middle), ms(Math.max(...values)), ...asked];
}

async function measure(page, file) {
  await openFile(page, file);
  await waitForReview(page, 120_000);
  await page.waitForTimeout(QUIET);
  await page.keyboard.press(COMPANION_KEY);
  const times = { decided: [], undone: [], marked: [] };
  for (let i = 0; i < TIMES; i++) {
    await goToLine(page, 1);
    await page.keyboard.press('ArrowRight');
    times.decided.push(await timeOfKey(page, 'Alt+x'));
    times.undone.push(await timeOfKey(page, 'Alt+u'));
    times.marked.push(await timeOfKey(page, COMPANION_KEY, 'Companion \\d+'));
  }
  return times;
}

/** Milliseconds of the page's clock from a key to another text in the status bar, which is set behind the marks. */
async function timeOfKey(page, key, words = '\\d+ quotation') {
  await statusItem(page).waitFor();
  await page.evaluate(watchStatus, { patience: PATIENCE, words });
  await page.keyboard.press(key);
  const { pressed, shown } = await page.evaluate(() => globalThis.statusTimes);
  await page.waitForTimeout(PAUSE);
  return shown - pressed;
}

/** Runs in the page: notes when a key is pressed, and when the words of an item in the status bar are others. */
function watchStatus({ patience, words }) {
  const pattern = new RegExp(words, 'u');
  const item = [...document.querySelectorAll('.statusbar-item')].find(({ textContent }) => pattern.test(textContent));
  const before = item.textContent;
  const times = {};
  addEventListener('keydown', ({ timeStamp, key }) => key !== 'Alt' && (times.pressed ??= timeStamp), { capture: true });
  globalThis.statusTimes = new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (item.textContent === before) return;
      observer.disconnect();
      resolve({ ...times, shown: performance.now() });
    });
    observer.observe(item, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => reject(new Error('The status bar did not change.')), patience);
  });
}
