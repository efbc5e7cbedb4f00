// When marks are in the page. All times are of the page's own clock, and are noted as soon as the page has changed,
// which is right before that is drawn.

const wordsOf = (i) => `We will not sell mill ${i}`;
/** A line that gets marks, and others where its first quotation mark is missing: for each document one of its own. */
export const probeOf = (i) => `"${wordsOf(i)}," Ana Ortiz said on Monday.`;
export const unquotedProbeOf = (i) => probeOf(i).slice(1);

/** Longer than any analysis takes. */
const PATIENCE = 120_000;

/**
 * Runs in the page: notes when a line with the words is first there, when a key is pressed, and when the marks of that
 * line become others than they are now.
 */
function watchLine({ words, patience }) {
  const plain = (text) => text.replaceAll('\u00a0', ' ');
  const findLine = () =>
    [...document.querySelectorAll('.view-line')].find(({ textContent }) => plain(textContent).includes(words));
  // Marks are boxes in a line's counterpart under the text.
  const marksOf = (line) =>
    [...document.querySelectorAll('.view-overlays > div')]
      .filter(({ style }) => style.top === line.style.top)
      .flatMap((under) => [...under.querySelectorAll('[class*="ced-"]')])
      .map(({ className }) => className)
      .join();
  const now = findLine();
  const before = now ? marksOf(now) : '';
  const times = { shown: now && performance.now() };
  addEventListener("keydown", ({ timeStamp }) => (times.pressed = timeStamp), { capture: true, once: true });
  globalThis.lineTimes = new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      const line = findLine();
      if (!line) return;
      times.shown ??= performance.now();
      if (marksOf(line) === before) return;
      observer.disconnect();
      resolve({ ...times, marked: performance.now() });
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['style', 'class'] });
    setTimeout(() => reject(new Error(`The marks of “${words}” did not change.`)), patience);
  });
}

/** The times of a change of the marks that `action` brings about. */
async function timesOf(page, action, words) {
  await page.evaluate(watchLine, { words, patience: PATIENCE });
  await action();
  return page.evaluate(() => globalThis.lineTimes);
}

/** Milliseconds from the text of document `i` in the page to its marks. `open`: what opens it. */
export async function firstMarks(page, i, open) {
  const { shown, marked } = await timesOf(page, open, wordsOf(i));
  return marked - shown;
}

/** Resolves when the line with the words has marks that it does not have yet. */
export const newMarks = async (page, action, words) => void (await timesOf(page, action, words));

/**
 * Milliseconds from a key press to other marks, for a quotation mark that is typed and taken away again. The caret must
 * be at the start of the unquoted probe of document `i`.
 */
export async function marksAfterKeys(page, i, times) {
  const all = [];
  for (let time = 0; time < times; time++) {
    for (const key of ['"', 'Backspace']) {
      const { pressed, marked } = await timesOf(page, () => page.keyboard.press(key), wordsOf(i));
      all.push(marked - pressed);
      // What follows an analysis, and is not part of it, does not fall into the next measurement.
      await page.waitForTimeout(500);
    }
  }
  return all;
}
