// Windows on short articles: activation, the first marks, marks after a keystroke.
import { openFile } from '../../../scripts/host/page.mjs';
import { textOf } from '../documents.mjs';
import { activationTime } from './activation.mjs';
import { firstMarks, marksAfterKeys, probeOf } from './marks.mjs';
import { goToLine } from './typing.mjs';

const BYTES = 4e3;
/** The last one is read: it is typed in. */
const ARTICLES = 7;
/** How often a quotation mark is typed and taken away again in each window. */
const KEYS = 2;
/** Whatever was started by what was done before has come to its end. */
const QUIET = 1000;

/**
 * Articles by the name of their file, each from another document on. The first is read cold; those that end in `.txt`
 * are not read at all, but marked by the companion.
 */
export function shortArticles(documents) {
  const from = (i) => [...documents.slice(i), ...documents.slice(0, i)];
  const articleOf = (i) => `${probeOf(i)}\n\n${textOf(from(7 * i), BYTES - probeOf(i).length - 2)}`;
  const nameOf = (i) => `article${i}${i % 2 === 1 ? '.txt' : ''}`;
  return Object.fromEntries(Array.from({ length: ARTICLES }, (_, i) => [nameOf(i), articleOf(i)]));
}

/**
 * All in milliseconds: `cold` is the first article of the window, which waits for the extension and its models; `least`
 * are those that an extension marks as soon as it can.
 */
export async function measureShort(editor, texts) {
  const { page, close } = await editor.openWindow(texts);
  const names = Object.keys(texts);
  const marksOf = (i) => firstMarks(page, i, () => openFile(page, names[i]));
  const cold = await marksOf(0);
  const activation = await activationTime(page);
  const [warm, least] = [[], []];
  for (let i = 1; i < names.length; i++) {
    (names[i].endsWith('.txt') ? least : warm).push(await marksOf(i));
    await page.waitForTimeout(QUIET);
  }
  await goToLine(page, 1);
  await page.keyboard.press('Delete');
  await page.waitForTimeout(QUIET);
  const keys = await marksAfterKeys(page, names.length - 1, KEYS);
  await close();
  return { activation, cold, warm, least, keys };
}
