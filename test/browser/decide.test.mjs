import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  caretIsOn,
  focusText,
  rows,
  runCommand,
  seeRows,
  statusItem,
  until,
  waitForReview,
} from '../../scripts/host/page.mjs';
import { startHost, testFolder } from '../../scripts/test/window.mjs';
import { tellFailures } from '../support/tellFailures.mjs';

const article = 'samples/seeds/h4m9';

/** A document is reviewed with the keys alone: nothing here moves the pointer. */
describe('a review from the keyboard', () => {
  let host;
  let page;
  let second;
  let errors;
  let folder;
  before(async () => {
    host = await startHost();
    folder = testFolder({ 'sourcemark.review.reviewer': 'Eve Ladd' });
    ({ page, errors } = await host.openWindow({ folder, file: article }));
    await waitForReview(page);
    await focusText(page);
    await press('Control+Home');
    await caretIsOn(page, 1);
  });
  tellFailures(() => [page, second]);
  after(() => host?.stop());

  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** What the status bar says, with the number of what is left to decide. */
  const status = () => statusItem(page).innerText();
  const left = async () => {
    const words = await status();
    return words.includes('everything is decided') ? 0 : Number(/(\d+) to decide/.exec(words)?.[1] ?? NaN);
  };
  const leftIs = (count) => until(`${count} left`, async () => (await left()) === count || (await status(), false));

  /** Presses a key that decides, and waits until one less is left. */
  async function decide(key) {
    const before = await left();
    await press(key);
    await leftIs(before - 1);
  }

  const title = (words) => page.locator('.quick-input-title', { hasText: words });
  const isOpen = () => page.locator('.quick-input-widget').isVisible();
  const isInText = () => page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);

  async function typeName(name) {
    await title('Who said this?').waitFor();
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await press('Enter');
  }

  const sidecar = async () =>
    JSON.parse(await readFile(path.join(folder, '.sourcemark', `${article}.json`), 'utf8')).items;

  it('goes to the most doubtful quotation, and confirms it', async () => {
    await press('Alt+j');
    await press('Alt+y');
    await until('one is confirmed', async () => (await left()) > 0);
    await until('the sidecar', async () => (await sidecar().catch(() => [])).length === 1);
  });

  it('rejects the next one', async () => {
    await decide('Alt+x');
  });

  it('corrects a speaker to a name that is typed', async () => {
    const before = await left();
    await press('Alt+k');
    await typeName('Orla Finch');
    await until('an end of the questions', async () => {
      if (await title('whole document').isVisible()) {
        await press('ArrowDown', 'Enter');
        return false;
      }
      return !(await isOpen());
    });
    await leftIs(before - 1);
    await until('the name in the sidecar', async () => JSON.stringify(await sidecar()).includes('Orla Finch'));
  });

  it('corrects a kind', async () => {
    const before = await left();
    await press('Alt+Shift+k');
    await title('What is this?').waitFor();
    await press('ArrowDown', 'Enter');
    await leftIs(before - 1);
  });

  it('adds what is selected', async () => {
    const before = await left();
    await press('Control+Home', 'Control+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Alt+a');
    await typeName('Ilse Marant');
    await until('the addition', async () => (await sidecar()).some((item) => item.sourcemark.verdict === 'add'));
    await until('the focus in the text', isInText);
    assert.equal(await left(), before);
  });

  it('undoes and redoes', async () => {
    const decided = async () => (await sidecar()).filter((item) => !item.sourcemark.turn?.isUndone).length;
    const before = await decided();
    await press('Alt+u');
    await until('one less', async () => (await decided()) === before - 1);
    await press('Alt+u');
    await until('two less', async () => (await decided()) === before - 2);
    await press('Alt+Shift+u');
    await until('one less again', async () => (await decided()) === before - 1);
    await press('Alt+Shift+u');
    await until('all again', async () => (await decided()) === before);
  });

  it('gives a reason, and notes something', async () => {
    await press('Alt+Shift+h');
    await title('Why was it decided so?').waitFor();
    await page.keyboard.type('Heard on the tape.');
    await press('Enter');
    await until('the reason', async () => JSON.stringify(await sidecar()).includes('Heard on the tape.'));
    await until('the focus in the text', isInText);
    await press('Alt+m');
    await title('Note on this passage').waitFor();
    await page.keyboard.type('Ask her again.');
    await press('Enter');
    await until('the note', async () => JSON.stringify(await sidecar()).includes('Ask her again.'));
  });

  it('decides from the tree about the row with the focus', async () => {
    await runCommand(page, 'Sourcemark: Focus on Review View');
    await rows(page, 'Review', 'To decide').first().waitFor();
    const before = await left();
    // On the heading of the list there is nothing to decide.
    await press('Home', 'Alt+y');
    await page.locator('.statusbar-item', { hasText: 'There is nothing in this row' }).waitFor();
    assert.equal(await left(), before);
    await press('ArrowDown', 'ArrowDown');
    const wanted = await page.locator('.monaco-list:focus .monaco-list-row.focused').innerText();
    await press('Alt+y');
    await leftIs(before - 1);
    const words = wanted.slice(0, 20);
    await until('its row at another place', async () => (await rows(page, 'Review', words).count()) === 0);
    await focusText(page);
  });

  it('goes on until everything is decided', async () => {
    await press('Alt+j');
    for (let count = await left(); count > 0; count--) await decide('Alt+y');
    assert.match(await status(), /everything is decided/);
  });

  it('has all of it after a restart, and undoes the last decision', async () => {
    const before = await sidecar();
    await page.reload();
    await until('everything decided', async () => (await statusItem(page).count()) > 0 && (await left()) === 0);
    assert.deepEqual(await sidecar(), before);
    await runCommand(page, 'Sourcemark: Focus on Review View');
    await seeRows(page, 'Review', 'Confirmed', 'Corrected', 'Rejected', 'Notes');
    await focusText(page);
    await press('Alt+u');
    await leftIs(1);
    await press('Alt+Shift+u');
    await leftIs(0);
  });

  it('is seen by a second window on the same folder', async () => {
    const opened = await host.openWindow({ folder, file: article });
    second = opened.page;
    await until('everything decided there', async () => {
      const item = statusItem(second);
      return (await item.count()) > 0 && (await item.innerText()).includes('everything is decided');
    });
    await focusText(page);
    await press('Alt+u');
    await leftIs(1);
    await until('the undo there', async () => (await statusItem(second).innerText()).includes('1 to decide'));
    await focusText(second);
    await second.keyboard.press('Alt+j');
    await second.keyboard.press('Alt+y');
    await until('the decision here', async () => (await left()) === 0);
    await second.close();
  });

  it('gives the page no errors', () => {
    assert.deepEqual(errors.ours(), []);
  });
});
