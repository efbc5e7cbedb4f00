// Windows of VS Code with the extension as a user has it, in which the bench reads, types and measures.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../../scripts/host/browser.mjs';
import { installHost } from '../../../scripts/host/install.mjs';
import { startServer } from '../../../scripts/host/server.mjs';
import { temporaryFolder, windowAddress } from '../../../scripts/host/workbench.mjs';
import { installExtensions } from './extensions.mjs';

/** A window that still starts shares the machine among all its extensions. */
const SETTLE = 10_000;

/** Starts VS Code. Whoever starts it closes it. */
export async function startEditor(log) {
  const host = await installHost(log);
  const dataDir = temporaryFolder('data');
  await installExtensions(host, dataDir);
  // In a window of its own inside the window, the list of running extensions would hide its last rows.
  const settings = { 'workbench.editor.useModal': 'off' };
  const server = await startServer({ host, dataDir, settings });
  const browser = await openBrowser(host).catch(async (error) => {
    await server.stop();
    throw error;
  });
  return {
    openWindow: (texts) => openWindow(browser, server.authority, texts),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * A window on a folder with these texts, none of them open yet.
 * @param {Readonly<Record<string, string>>} texts by the name of the file
 */
async function openWindow(browser, authority, texts) {
  const outside = temporaryFolder('bench');
  // What lies in a folder of this name, without an ending of its own, is a source document.
  const folder = path.join(outside, 'seeds');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  const page = await context.newPage();
  await page.goto(windowAddress({ authority, folder }));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await page.waitForTimeout(SETTLE);
  /** Tells the companion what to do, and gives its answer. */
  const tellCompanion = async (action) => {
    const port = readFileSync(path.join(outside, 'port'), 'utf8');
    const response = await fetch(`http://127.0.0.1:${port}/${action}`);
    return response.json();
  };
  return { page, tellCompanion, close: () => context.close() };
}
