import assert from 'node:assert/strict';
import {
  caretIsOn,
  caretWords,
  foldRows,
  hoverOver,
  marksBehind,
  rows,
  runCommand,
  seeRows,
  showTrees,
  statusItem,
  tree,
  until,
  waitForReview,
  wordsOnScreen,
} from '../../scripts/host/page.mjs';
import { startHost, testFolder } from '../../scripts/test/window.mjs';
import { tellFailures } from '../support/tellFailures.mjs';

const article = 'samples/seeds/h4m9';
const said = 'We have counted fish';

/** The look of the mark behind words: what a reader sees. Waits until there is one. */
const lookOf = (page, words) => until(`a mark behind “${words}”`, async () => (await marksBehind(page, words)).at(-1));

describe('a source document on screen', () => {
  let host;
  let page;
  let errors;
  before(async () => {
    host = await startHost();
    ({ page, errors } = await host.openWindow({ folder: testFolder(), file: article }));
    await waitForReview(page);
  });
  tellFailures(() => [page]);
  after(() => host?.stop());

  it('has direct quotations underlined, with a background, in the hue of their speaker', async () => {
    const marant = await lookOf(page, said);
    assert.equal(marant.line, 'solid');
    assert.notEqual(marant.background, 'rgba(0, 0, 0, 0)');
    const hallen = await lookOf(page, 'In Sella you can walk');
    assert.equal(hallen.line, 'solid');
    assert.notEqual(marant.color, hallen.color);
  });

  it('tells kinds by the style of the line', async () => {
    const indirect = await lookOf(page, 'nothing was');
    assert.equal(indirect.line, 'dotted');
    const mixed = await lookOf(page, 'the agreement');
    assert.equal(mixed.line, 'dashed');
  });

  it('has a quotation of nobody known marked by a line of its own', async () => {
    assert.equal((await lookOf(page, 'It will all end in a form')).line, 'double');
  });

  it('explains a quotation in a hover: who, what, how sure, why', async () => {
    const hover = await hoverOver(page, said);
    const words = await hover.innerText();
    for (const expected of ['Ilse Marant', 'Direct quotation', 'cue “said”', '“she” →', 'Copy'])
      assert.ok(words.includes(expected), `${expected} is missing in: ${words}`);
  });

  it('goes from the hover to the source', async () => {
    const hover = await hoverOver(page, said);
    await hover.getByText('Source', { exact: true }).click();
    await until('“she” is selected', async () => (await caretWords(page)).includes('(3 selected)'));
  });

  it('copies a quotation from the hover', async () => {
    const hover = await hoverOver(page, said);
    await hover.getByText('Copy', { exact: true }).click();
    const copied = await until('a citation in the clipboard', async () => {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      return text.includes('Ilse Marant') && text;
    });
    assert.match(copied, /^“We have counted fish/);
  });

  it('fills the trees with speakers, entities and topics', async () => {
    await showTrees(page);
    await seeRows(page, 'Speakers', 'Petra Hallen');
    await seeRows(page, 'Entities', 'People');
    await seeRows(page, 'Topics', 'Before the first heading');
  });

  it('goes to a quotation by a click on its row', async () => {
    await foldRows(page, 'Speakers');
    await seeRows(page, 'Speakers', 'Joren Vask');
    await rows(page, 'Speakers', 'Joren Vask').first().locator('.monaco-tl-twistie').click();
    await rows(page, 'Speakers', 'his members had not been asked').click();
    await until('the quotation is selected', async () => /^Ln 14, .*selected/.test(await caretWords(page)));
  });

  it('selects the row of the quotation at the caret and leaves the focus in the text', async () => {
    await wordsOnScreen(page, 'not been').click();
    await caretIsOn(page, 14);
    await page.keyboard.press('Control+Home');
    await caretIsOn(page, 1);
    // Three keys, as quick as they come: the third goes to the third quotation.
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('Alt+n');
    await caretIsOn(page, 3);
    await tree(page, 'Speakers').locator('.monaco-list-row.selected', { hasText: said }).waitFor();
    const isInText = await page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);
    assert.ok(isInText, 'the focus has left the text');
  });

  it('filters a tree while words are typed, and shows all again', async () => {
    await tree(page, 'Speakers').hover();
    await tree(page, 'Speakers').locator('[aria-label="Filter Speakers"]').click();
    const words = page.locator('.quick-input-widget input[placeholder="Words of a row"]');
    await words.fill('belisar');
    await until('one row', async () => (await rows(page, 'Speakers', 'Ilse Marant').count()) === 0);
    await rows(page, 'Speakers', 'Anton Belisar').first().waitFor();
    await page.keyboard.press('Enter');
    await words.waitFor({ state: 'hidden' });
    await tree(page, 'Speakers').hover();
    await tree(page, 'Speakers').locator('[aria-label="Clear Filter of Speakers"]').click();
    await rows(page, 'Speakers', 'Ilse Marant').first().waitFor();
  });

  it('hides and shows the marks by a click on the counts in the status bar', async () => {
    await statusItem(page).click();
    await until('no mark', async () => (await marksBehind(page, said)).length === 0);
    await statusItem(page).click();
    assert.equal((await lookOf(page, said)).line, 'solid');
  });

  it('keeps its marks on a switch to another document and back', async () => {
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget input[type=text]').first().fill('workspace/seeds/report');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'report' }).waitFor();
    await page.keyboard.press('Enter');
    await wordsOnScreen(page, 'Nobody will be left').waitFor();
    assert.equal((await lookOf(page, 'Nobody will be left')).line, 'solid');
    await page.locator('.tab', { hasText: 'h4m9' }).click();
    assert.equal((await lookOf(page, said)).line, 'solid');
  });

  it('marks what is typed', async () => {
    await page.locator('.tab', { hasText: 'report' }).click();
    await wordsOnScreen(page, 'repairs would take').click();
    await caretIsOn(page, 6);
    await page.keyboard.press('Control+End');
    await caretIsOn(page, 7);
    await page.keyboard.type('“We will wait for spring,” Dahl said.', { delay: 5 });
    // While it is typed the mark is still open.
    await until('a mark', async () => (await lookOf(page, 'We will wait for spring')).line === 'solid');
    await runCommand(page, 'File: Revert File');
  });

  it('gives the page no errors', () => {
    assert.deepEqual(errors.ours(), []);
  });
});
