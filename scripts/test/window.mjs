// A window of VS Code for tests that click and look: server, browser and page, ended together.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../host/browser.mjs';
import { installHost, root } from '../host/install.mjs';
import { installVsix, startServer } from '../host/server.mjs';
import { collectErrors, copyToWorkspace, temporaryFolder, windowAddress } from '../host/workbench.mjs';

export { root };

/** A folder with copies of the samples and of the documents of the tests, and settings of its own. */
export function testFolder(settings = {}) {
  const folder = copyToWorkspace([path.join(root, 'samples'), path.join(root, 'test', 'host', 'workspace')], 'window');
  mkdirSync(path.join(folder, '.vscode'));
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  return folder;
}

/**
 * Starts a server and a browser. With `vsix` the packaged extension is installed; without, the folder of the project
 * is the extension.
 * @param {{ vsix?: string, isTrusted?: boolean }} options
 */
export async function startHost({ vsix, isTrusted } = {}) {
  const host = await installHost();
  const dataDir = temporaryFolder('data');
  if (vsix) await installVsix({ host, dataDir, vsix });
  const server = await startServer({ host, dataDir, isTrusted });
  const browser = await openBrowser(host);
  const openWindow = async ({ folder, file }) => {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 1000 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const errors = collectErrors(page);
    const extension = vsix ? undefined : root;
    const target = file && path.join(folder, file);
    await page.goto(windowAddress({ authority: server.authority, folder, extension, file: target }));
    return { page, errors };
  };
  const stop = async () => {
    await browser.close();
    await server.stop();
  };
  return { openWindow, stop };
}
