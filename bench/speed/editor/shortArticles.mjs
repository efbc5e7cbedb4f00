// Windows on short articles: activation, the first marks, marks after a keystroke.
import { openFile } from '../../../scripts/host/page.mjs';
import { textOf } from '../documents.mjs';
import { activationTime } from './activation.mjs';
import { firstMarks, marksAfterKeys, probeOf } from './marks.mjs';
import { goToLine } from './typing.mjs';

const BYTES = 4e3;
const ARTICLES = 4;
/** How often a quotation mark is typed and taken away again in each window. */
const KEYS = 2;
/** Whatever was started by what was done before has come to its end. */
const QUIET = 1000;

/** Articles by the name of their file, each from another document on. */
export function shortArticles(documents) {
  const from = (i) => [...documents.slice(i), ...documents.slice(0, i)];
  const articleOf = (i) => `${probeOf(i)}\n\n${textOf(from(7 * i), BYTES - probeOf(i).length - 2)}`;
  return Object.fromEntries(Array.from({ length: ARTICLES }, (_, i) => [`article${i}`, articleOf(i)]));
}

/** All in milliseconds: `cold` is the first article of the window, which waits for the extension and its models. */
export async function measureShort(editor, texts) {
  const { page, close } = await editor.openWindow(texts);
  const [first, ...others] = Object.keys(texts);
  const cold = await firstMarks(page, 0, () => openFile(page, first));
  const activation = await activationTime(page);
  const warm = [];
  for (const [i, name] of others.entries()) {
    warm.push(await firstMarks(page, i + 1, () => openFile(page, name)));
    await page.waitForTimeout(QUIET);
  }
  await goToLine(page, 1);
  await page.keyboard.press('Delete');
  await page.waitForTimeout(QUIET);
  const keys = await marksAfterKeys(page, others.length, KEYS);
  await close();
  return { activation, cold, warm, keys };
}
