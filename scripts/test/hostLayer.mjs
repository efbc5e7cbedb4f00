// Tests inside the extension host: a window is opened for them, and they leave a file with their results.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../host/browser.mjs';
import { installHost, root } from '../host/install.mjs';
import { startServer } from '../host/server.mjs';
import { copyToWorkspace, temporaryFolder, windowAddress } from '../host/workbench.mjs';
import { describeWindow } from './failure.mjs';
import { readResults } from './results.mjs';

/** Where the tests are, and what they write (see test/host/index.ts). */
export const hostTests = path.join(root, 'out', 'test-host', 'index.js');
export const hostResults = path.join(root, 'out', 'test-host', 'results.json');

const limitMinutes = 11;

/** The folder the host tests work in: the samples, and documents of their own. */
export const hostWorkspace = () =>
  copyToWorkspace([path.join(root, 'samples'), path.join(root, 'test', 'host', 'workspace')], 'host');

/** Whether the file is there and whole: it is written while this looks. */
function hasResults() {
  if (!existsSync(hostResults)) return false;
  try {
    JSON.parse(readFileSync(hostResults, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

async function waitForResults() {
  const deadline = Date.now() + limitMinutes * 60_000;
  while (!hasResults() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 250));
}

/** Runs the host tests in the VS Code from npm. */
export async function testInHost() {
  rmSync(hostResults, { force: true });
  const host = await installHost();
  const server = await startServer({ host, dataDir: temporaryFolder('data') });
  const browser = await openBrowser(host);
  const lines = [];
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    page.on('console', (message) => lines.push(message.text()));
    const folder = hostWorkspace();
    await page.goto(windowAddress({ authority: server.authority, folder, extension: root, tests: hostTests }));
    await waitForResults();
    if (!hasResults()) lines.push(`sourcemark: no results\n${await describeWindow(page, 'the host tests')}`);
  } finally {
    await browser.close();
    await server.stop();
  }
  return readResults(hostResults, 0, lines.filter((line) => /sourcemark|test/i.test(line)).join('\n'));
}
