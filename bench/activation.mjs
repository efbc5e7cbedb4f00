// `npm run bench:activation`: how long the extension takes to be loaded and activated, as VS Code itself counts it,
// beside the other extensions of the same window.
import path from 'node:path';
import { openBrowser } from '../scripts/host/browser.mjs';
import { installHost, root } from '../scripts/host/install.mjs';
import { runCommand, waitForReview } from '../scripts/host/page.mjs';
import { startServer } from '../scripts/host/server.mjs';
import { copyToWorkspace, temporaryFolder, windowAddress } from '../scripts/host/workbench.mjs';
import { runNode } from '../scripts/test/run.mjs';

const LIMIT = 50;

/** Milliseconds by extension, from the list of running extensions. */
async function measure(host, server, browser) {
  const folder = copyToWorkspace([path.join(root, 'samples')]);
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  const page = await context.newPage();
  const file = path.join(folder, 'samples', 'seeds', 'h4m9');
  await page.goto(windowAddress({ authority: server.authority, folder, extension: root, file }));
  await waitForReview(page);
  await runCommand(page, 'Developer: Show Running Extensions');
  const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
  await rows.filter({ hasText: 'sourcemark' }).first().waitFor();
  const texts = await rows.allInnerTexts();
  await context.close();
  return texts.flatMap((text) => {
    const milliseconds = /(\d+)ms/.exec(text)?.[1];
    return milliseconds ? [{ name: text.split('\n')[0].trim(), milliseconds: Number(milliseconds) }] : [];
  });
}

const { status, output } = await runNode('esbuild.config.mjs', []);
if (status !== 0) throw new Error(`The build failed.\n${output}`);
const host = await installHost();
const server = await startServer({ host, dataDir: temporaryFolder('data') });
const browser = await openBrowser(host);
try {
  const runs = [];
  for (let i = 0; i < 3; i++) runs.push(await measure(host, server, browser));
  const names = [...new Set(runs.flat().map(({ name }) => name))];
  for (const name of names) {
    const times = runs.flatMap((run) => run.filter((row) => row.name === name).map(({ milliseconds }) => milliseconds));
    console.log(`${name.padEnd(36)} ${times.join(', ')} ms`);
  }
  console.log(`limit of Sourcemark: ${LIMIT} ms`);
} finally {
  await browser.close();
  await server.stop();
}
