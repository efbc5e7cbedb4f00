// How long the extension takes to be loaded and activated, as VS Code itself counts it in its list of extensions.
import { runCommand } from '../../../scripts/host/page.mjs';
import { EMPTY } from './extensions.mjs';

const LIST = { width: 1400, height: 2400 };
const TIME = /(\d+)ms/;

/**
 * Milliseconds of Sourcemark beyond those of an extension that does nothing, and that was started by the same event in
 * the same window.
 */
export async function activationTime(page) {
  const usual = page.viewportSize();
  // High enough for every row of the list: rows out of sight are not in the page.
  await page.setViewportSize(LIST);
  await runCommand(page, 'Developer: Show Running Extensions');
  const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
  // The times come a moment after the names.
  for (const name of [EMPTY, 'Sourcemark']) await rows.filter({ hasText: name }).filter({ hasText: TIME }).waitFor();
  const texts = await rows.allInnerTexts();
  await page.setViewportSize(usual);
  return timeIn(texts, 'Sourcemark') - timeIn(texts, EMPTY);
}

/** Milliseconds in the row of an extension: its name, and somewhere below `Activation: 12ms`. */
export function timeIn(rows, name) {
  const row = rows.find((text) => text.split('\n')[0].trim() === name);
  const milliseconds = TIME.exec(row ?? '')?.[1];
  if (!milliseconds) throw new Error(`The list of running extensions does not tell the time of ${name}.`);
  return Number(milliseconds);
}
