// Somebody types in a long document, and the companion measures the stalls of the extension host meanwhile.
import { newMarks } from './marks.mjs';

/** Between two keys: about eight a second. */
const KEY = 125;
/** A moment of thought: longer than the wait for the end of typing, shorter than the analysis that then begins. */
const PAUSE = 600;
/** What follows an analysis: lists, and garbage collection. */
const AFTERWARDS = 3000;

/** What is typed, at places one after another; the pieces are those between moments of thought. */
const PARAGRAPHS = [
  [' The ferry was late again,', ' and nobody at the pier said why.'],
  ['\n\nThe harbour office told the crews', ' that the old light would stay.'],
  ['\n\nDahl shook his head. ', '"We shall wait for the tide," Dahl said.'],
];
const LAST_WORDS = 'We shall wait for the tide';
/** Lines between the places of one round and those of the next, which must not be in sight of one another. */
const APART = 200;

/**
 * The longest stalls in milliseconds while somebody types and until a while after the last analysis.
 * @param {{ page: object, tellCompanion: (action: string) => Promise<object> }} window
 * @param {{ lines: number, earlier: number, hasMarks: boolean, profile: boolean }} options `lines`: those of the document;
 * `earlier`: rounds before this one
 */
export async function stallsWhileTyping({ page, tellCompanion }, { lines, earlier, hasMarks, profile }) {
  await tellCompanion(profile ? 'start?profile' : 'start');
  for (const [i, pieces] of PARAGRAPHS.entries()) {
    await goToLine(page, Math.round((lines * (i + 1)) / (PARAGRAPHS.length + 1)) + APART * earlier);
    await page.keyboard.press('End');
    const isLast = i === PARAGRAPHS.length - 1;
    if (isLast && hasMarks) await newMarks(page, () => typePieces(page, pieces), LAST_WORDS);
    else await typePieces(page, pieces);
  }
  await page.waitForTimeout(AFTERWARDS);
  return tellCompanion('stop');
}

async function typePieces(page, pieces) {
  for (const piece of pieces) {
    await page.keyboard.type(piece, { delay: KEY });
    await page.waitForTimeout(PAUSE);
  }
}

export async function goToLine(page, line) {
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input[type=text]').first();
  await input.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Beyond this a frame is lost. */
export const STALL_LIMIT = 16;

/**
 * What the extension host did itself in a stall: its processor time, or the pauses of garbage collection, in which its
 * thread may wait for helpers. The rest is what other programs took from it.
 */
export function busyTime({ at, milliseconds, own }, pauses) {
  const end = at + milliseconds;
  const overlaps = pauses.map((pause) => Math.min(end, pause.at + pause.milliseconds) - Math.max(at, pause.at));
  const collecting = overlaps.filter((overlap) => overlap > 0).reduce((sum, overlap) => sum + overlap, 0);
  return Math.min(milliseconds, Math.max(own ?? milliseconds, collecting));
}

/** What several rounds come to. */
export function sumOfStalls(rounds) {
  const longest = (list) => Math.max(0, ...list);
  const busy = rounds.flatMap(({ stalls, pauses }) => stalls.map((stall) => busyTime(stall, pauses)));
  return {
    longest: longest(rounds.flatMap(({ stalls }) => stalls.map(({ milliseconds }) => milliseconds))),
    busy: longest(busy),
    pause: longest(rounds.flatMap(({ pauses }) => pauses.map(({ milliseconds }) => milliseconds))),
    over: busy.filter((milliseconds) => milliseconds > STALL_LIMIT).length / rounds.length,
  };
}
