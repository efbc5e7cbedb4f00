import assert from 'node:assert/strict';
import { openBrowser } from '../../scripts/host/browser.mjs';
import { installHost, root } from '../../scripts/host/install.mjs';
import {
  caretIsOn,
  hoverOver,
  openFile,
  rows,
  showExplorer,
  showTrees,
  statusItem,
  tree,
  waitForReview,
  wordsOnScreen,
} from '../../scripts/host/page.mjs';
import { startWebHost } from '../../scripts/host/webHost.mjs';
import { collectErrors, temporaryFolder } from '../../scripts/host/workbench.mjs';
import { testFolder } from '../../scripts/test/window.mjs';
import { tellFailures } from '../support/tellFailures.mjs';

// The least VS Code that is supported, in a browser alone, on a virtual folder.
describe('in a web worker', () => {
  let server;
  let browser;
  let page;
  let errors;
  before(async () => {
    const host = await installHost();
    const folder = testFolder({ 'sourcemark.review.reviewer': 'Eve Ladd' });
    server = await startWebHost({ host, dataDir: temporaryFolder('web'), extension: root, folder });
    browser = await openBrowser(host);
    page = await (await browser.newContext({ viewport: { width: 1400, height: 1000 } })).newPage();
    page.setDefaultTimeout(60_000);
    errors = collectErrors(page);
    await page.goto(server.address);
    await openFile(page, 'samples/seeds/h4m9');
    await waitForReview(page);
  });
  tellFailures(() => [page]);
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('explains a quotation in a hover', async () => {
    const hover = await hoverOver(page, 'We have counted fish');
    assert.ok((await hover.innerText()).includes('Ilse Marant'));
  });

  it('fills the trees', async () => {
    await showTrees(page);
    await rows(page, 'Speakers', 'Petra Hallen').first().waitFor();
    await rows(page, 'Topics', 'Before the first heading').first().waitFor();
  });

  it('confirms by a key, and keeps the decision in a sidecar of the virtual folder', async () => {
    await wordsOnScreen(page, 'We have counted fish').click();
    await caretIsOn(page, 3);
    await page.keyboard.press('Alt+y');
    await statusItem(page).filter({ hasText: 'to decide' }).waitFor();
    // The trees follow the caret to the next mark: a row that is revealed later brings its view back.
    await tree(page, 'Review').locator('.monaco-list-row.selected', { hasText: 'It will all end' }).waitFor();
    await showExplorer(page);
    // Folders of one folder share a row.
    const row = (name) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await row('.sourcemark').click();
    await row('h4m9.json').click();
    await wordsOnScreen(page, 'AnnotationPage').waitFor();
    await wordsOnScreen(page, 'Eve Ladd').waitFor();
  });

  it('gives the page no errors', () => {
    assert.deepEqual(errors.ours(), []);
  });
});
