// `npm run bench:activation`: how long the extension takes to be loaded and activated, as VS Code itself counts it,
// beside the other extensions of the same window.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { openBrowser } from '../scripts/host/browser.mjs';
import { installHost, root } from '../scripts/host/install.mjs';
import { openFile, runCommand, waitForReview } from '../scripts/host/page.mjs';
import { installVsix, startServer } from '../scripts/host/server.mjs';
import { copyToWorkspace, temporaryFolder, windowAddress } from '../scripts/host/workbench.mjs';
import { runNode } from '../scripts/test/run.mjs';

const LIMIT = 50;
const RUNS = 5;
const EMPTY = 'An empty extension';

/** Milliseconds by extension, from the list of running extensions. */
async function measure(host, server, browser) {
  const folder = copyToWorkspace([path.join(root, 'samples')]);
  // High enough for every row of the list: rows out of sight are not in the page.
  const context = await browser.newContext({ viewport: { width: 1400, height: 2400 } });
  const page = await context.newPage();
  await page.goto(windowAddress({ authority: server.authority, folder }));
  // A window that still starts shares the machine among all its extensions.
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await page.waitForTimeout(10_000);
  await openFile(page, 'samples/seeds/h4m9');
  await waitForReview(page);
  await runCommand(page, 'Developer: Show Running Extensions');
  const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
  await rows.filter({ hasText: /sourcemark/i }).first().waitFor();
  const texts = await rows.allInnerTexts();
  await context.close();
  return texts.flatMap((text) => {
    const milliseconds = /(\d+)ms/.exec(text)?.[1];
    return milliseconds ? [{ name: text.split('\n')[0].trim(), milliseconds: Number(milliseconds) }] : [];
  });
}

/** Packs and installs an extension, as a user has it. */
async function install(host, dataDir, folder, name) {
  const packagePath = path.join(temporaryFolder('vsix'), `${name}.vsix`);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
    rewriteRelativeLinks: false,
  });
  await installVsix({ host, dataDir, vsix: packagePath });
}

/**
 * A folder with an extension that does nothing, started by the same events. VS Code loads extensions in turn and counts
 * the wait for those in front as part of the load: what this one takes is that wait.
 */
function emptyExtension() {
  const folder = temporaryFolder('empty');
  const { activationEvents } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = {
    name: 'empty-extension',
    displayName: EMPTY,
    publisher: 'bench',
    version: '1.0.0',
    engines: { vscode: '^1.91.0' },
    main: './main.js',
    files: ['main.js'],
    activationEvents,
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'main.js'), 'exports.activate = () => {};');
  return folder;
}

/** The middle one of the numbers in ascending order. */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const { status, output } = await runNode('esbuild.config.mjs', []);
if (status !== 0) throw new Error(`The build failed.\n${output}`);
const host = await installHost();
const dataDir = temporaryFolder('data');
await install(host, dataDir, emptyExtension(), 'empty');
await install(host, dataDir, root, 'sourcemark');
const server = await startServer({ host, dataDir });
const browser = await openBrowser(host);
try {
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measure(host, server, browser));
  const names = [...new Set(runs.flat().map(({ name }) => name))];
  for (const name of names) {
    const times = runs.flatMap((run) => run.filter((row) => row.name === name).map(({ milliseconds }) => milliseconds));
    console.log(`${name.padEnd(44)} median ${String(median(times)).padStart(4)} ms of ${times.join(', ')}`);
  }
  const own = runs.flatMap((run) => {
    const [empty, ours] = [EMPTY, 'Sourcemark'].map((wanted) => run.find(({ name }) => name === wanted)?.milliseconds);
    return empty === undefined || ours === undefined ? [] : [ours - empty];
  });
  console.log(`Sourcemark beyond ${EMPTY.toLowerCase()}: median ${median(own)} ms of ${own.join(', ')}; limit ${LIMIT} ms`);
} finally {
  await browser.close();
  await server.stop();
}
