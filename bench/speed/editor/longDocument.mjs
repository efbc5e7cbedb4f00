// A window on a long document: the first marks, marks after a keystroke, and stalls of the extension host while somebody
// types there.
import { writeFileSync } from 'node:fs';
import { openFile, runCommand, showTrees } from '../../../scripts/host/page.mjs';
import { textOf } from '../documents.mjs';
import { firstMarks, marksAfterKeys, probeOf, unquotedProbeOf } from './marks.mjs';
import { goToLine, stallsWhileTyping, sumOfStalls } from './typing.mjs';

const BYTES = 1e6;
/** How often a quotation mark is typed and taken away again. */
const KEYS = 4;
const ROUNDS = 2;
/** The number of the probe that is typed in. */
const MIDDLE = 1;
/** Whatever was started by what was done before has come to its end. */
const QUIET = 10_000;

/** How the document is shown while somebody types in it; the first is what VS Code itself needs. */
const MANNERS = {
  'not under review': {
    hasMarks: false,
    prepare: (page) => runCommand(page, 'Sourcemark: Stop Reviewing This Document'),
  },
  'under review': { hasMarks: true, prepare: (page) => runCommand(page, 'Sourcemark: Review This Document') },
  'under review, with the three lists beside it': { hasMarks: true, prepare: showTrees },
};

/** A text with the line that is watched at its start, and, where its marks are to change, in its middle. */
export function longText(documents) {
  const text = textOf(documents, BYTES);
  const middle = text.indexOf('\n', text.length / 2) + 1;
  return `${probeOf(0)}\n\n${text.slice(0, middle)}\n${unquotedProbeOf(MIDDLE)}\n\n${text.slice(middle)}`;
}

/**
 * @param {{ progress: (line: string) => void, profile?: string }} options `profile`: the start of the names of files for
 * profiles of the extension host
 */
export async function measureLong(editor, text, options) {
  const window = await editor.openWindow({ long: text });
  const { page } = window;
  const opened = await firstMarks(page, 0, () => openFile(page, 'long'));
  const lines = text.split('\n');
  await page.waitForTimeout(QUIET);
  await goToLine(page, lines.indexOf(unquotedProbeOf(MIDDLE)) + 1);
  const keys = await marksAfterKeys(page, MIDDLE, KEYS);
  const rounds = await measureTyping(window, lines.length, options);
  await window.close();
  return { opened, keys, rounds };
}

/** The stalls of each round, by the manner. The manners take turns, so that a busy minute falls on all of them. */
async function measureTyping(window, lines, { progress, profile }) {
  const rounds = Object.fromEntries(Object.keys(MANNERS).map((name) => [name, []]));
  for (let i = 1; i <= ROUNDS; i++) {
    for (const [name, { hasMarks, prepare }] of Object.entries(MANNERS)) {
      await prepare(window.page);
      await window.page.waitForTimeout(QUIET);
      await window.page.locator('.view-lines').first().click();
      const earlier = Object.values(rounds).flat().length;
      const options = { lines, earlier, hasMarks, profile: Boolean(profile) };
      const { profile: taken, ...round } = await stallsWhileTyping(window, options);
      rounds[name].push(round);
      const longest = sumOfStalls([round]).longest.toFixed(0);
      progress(`typing in 1 MB ${name}: ${longest} ms longest stall in round ${i} of ${ROUNDS}`);
      if (taken) writeFileSync(`${profile}-${name.replace(/\W+/g, '-')}-${i}.cpuprofile`, JSON.stringify({ ...taken, round }));
    }
    await runCommand(window.page, 'View: Show Explorer');
  }
  return rounds;
}
