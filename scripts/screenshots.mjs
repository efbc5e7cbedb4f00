// `npm run screenshots`: pictures of the running extension. Without options those of the README, into media/; with
// --all every sample in every kind of theme, into out/screenshots/, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './host/browser.mjs';
import { installHost, root } from './host/install.mjs';
import { chooseTheme, hoverOver, runCommand, showTrees, waitForReview } from './host/page.mjs';
import { startServer } from './host/server.mjs';
import { copyToWorkspace, temporaryFolder, windowAddress } from './host/workbench.mjs';
import { runNode } from './test/run.mjs';

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
};

/** Two pictures, each in a theme of its own: they go with the extension, which is to be small. */
const inReadme = { reading: 'light', deciding: 'dark' };

const article = { file: 'samples/seeds/h4m9', hover: 'The lake does not know' };
const samples = [
  article,
  { file: 'samples/town-hall-clock.txt', hover: 'The train’s gone' },
  { file: 'samples/harbour-briefing.txt', hover: 'Somewhere between' },
  { file: 'samples/interview-bell-founder.txt', hover: 'It cracked' },
  { file: 'samples/press-release-tideway.txt' },
  { file: 'samples/river-crossing-report.txt' },
  { file: 'samples/wire-mixed-marks.txt' },
];

function folderWith(documents) {
  const folder = copyToWorkspace([path.join(root, 'samples'), ...documents], 'screenshots');
  mkdirSync(path.join(folder, '.vscode'));
  const settings = {
    'sourcemark.include': ['**/samples/*.txt'],
    'sourcemark.review.reviewer': 'Eve Ladd',
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
  };
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  return folder;
}

/** Decides what a reviewer may decide of an article, by keys, and shows the list of the review. */
async function decide(page) {
  await page.locator('.view-lines').first().click();
  // The first keys go to the most doubtful mark, and decide some.
  for (const key of ['Alt+j', 'Alt+y', 'Alt+y', 'Alt+x', 'Alt+y']) await pressCalmly(page, key);
  await pressCalmly(page, 'Alt+k');
  await page.keyboard.type('Petra Hallen');
  await pressCalmly(page, 'Enter');
  await pressCalmly(page, 'Alt+m');
  await page.keyboard.type('Ask the ministry for the transcript.');
  await pressCalmly(page, 'Enter');
  // VS Code lists notes below the text; here the text is to be seen.
  await pressCalmly(page, 'Control+j');
  await runCommand(page, 'Sourcemark: Focus on Review View');
  for (const view of ['Speakers', 'Entities', 'Topics']) await page.locator('.pane-header', { hasText: view }).click();
}

async function pressCalmly(page, key) {
  await page.keyboard.press(key);
  await page.waitForTimeout(700);
}

async function takePicture(browser, { address, theme, hover, file, size, prepare = () => undefined }) {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.goto(address);
  await waitForReview(page);
  await chooseTheme(page, theme);
  await showTrees(page);
  await prepare(page);
  if (hover) await hoverOver(page, hover);
  // The theme, the icons and the end of what fades in.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: file });
  await context.close();
  console.log(path.relative(root, file));
}

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, document: { type: 'string', multiple: true, default: [] } },
});
const { status, output } = await runNode('esbuild.config.mjs', []);
if (status !== 0) throw new Error(`The build failed.\n${output}`);
const host = await installHost();
const server = await startServer({ host, dataDir: temporaryFolder('data') });
const browser = await openBrowser(host);
try {
  const directory = values.all ? path.join(root, 'out', 'screenshots') : path.join(root, 'media');
  mkdirSync(directory, { recursive: true });
  // A document of one's own is shown from a folder of its name, as in seeds/q7x2.
  const own = values.document.map((file) => path.resolve(file));
  const shown = [
    ...samples,
    ...own.map((file) => ({ file: path.join(path.basename(path.dirname(file)), path.basename(file)) })),
  ];
  for (const [name, theme] of Object.entries(themes)) {
    if (!values.all && !Object.values(inReadme).includes(name)) continue;
    const folder = folderWith(own.map((file) => path.dirname(file)));
    for (const { file, hover } of values.all ? shown : name === inReadme.reading ? [article] : []) {
      const address = windowAddress({
        authority: server.authority,
        folder,
        extension: root,
        file: path.join(folder, file),
      });
      const picture = values.all ? `${path.basename(file, '.txt')}-${name}.png` : `review-${name}.png`;
      const size = values.all ? { width: 1500, height: 1000 } : { width: 1200, height: 700 };
      await takePicture(browser, { address, theme, hover, file: path.join(directory, picture), size });
    }
    if (!values.all && name !== inReadme.deciding) continue;
    await takePicture(browser, {
      address: windowAddress({
        authority: server.authority,
        folder,
        extension: root,
        file: path.join(folder, article.file),
      }),
      theme,
      hover: undefined,
      file: path.join(directory, `deciding-${name}.png`),
      size: { width: 1200, height: 700 },
      prepare: decide,
    });
  }
} finally {
  await browser.close();
  await server.stop();
}
