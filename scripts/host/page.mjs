// What tests and screenshots do in a window of VS Code: run a command, open a view, hover over words.

/** How long a window on a slow machine may take to get ready. */
const PATIENCE = 60_000;

/** The item of the status bar with the counts. */
export const statusItem = (page) => page.locator('.statusbar-item', { hasText: /\d+ quotation/ });

/** Waits until the active document is analyzed, which the status bar tells by its counts. */
export const waitForReview = (page, timeout = PATIENCE) => statusItem(page).waitFor({ timeout });

/** Runs a command from the palette by its title; waits for the extension that brings it. */
export async function runCommand(page, title) {
  const deadline = Date.now() + PATIENCE;
  const input = page.locator('.quick-input-widget input[type=text]').first();
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  while (Date.now() < deadline) {
    // A window that is still starting may close the palette again, or not know the command yet.
    const isThere = await page.keyboard
      .press('F1')
      .then(() => input.fill(`>${title}`, { timeout: 5000 }))
      .then(() => row.waitFor({ timeout: 5000 }))
      .then(
        () => true,
        () => false,
      );
    if (isThere) {
      await page.keyboard.press('Enter');
      // The next keys are not for the palette.
      await row.waitFor({ state: 'hidden' });
      return;
    }
    await page.keyboard.press('Escape');
  }
  throw new Error(`The palette has no ${title}.`);
}

/** Chooses a colour theme as a user does. A setting of the folder comes too late for some of them. */
export async function chooseTheme(page, label) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  const input = page.locator('.quick-input-widget input[type=text]').first();
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await input.fill(label);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Opens a file by clicks in the explorer: each folder of its path, then the file. */
export async function openFile(page, file) {
  const names = page.locator('.explorer-folders-view .monaco-list-row');
  for (const name of file.split('/')) {
    await names
      .filter({ has: page.getByText(name, { exact: true }) })
      .first()
      .click();
  }
}

/** Shows the explorer with the keyboard in it. NOT by its keys, which lead back to the text where it has the focus. */
export async function showExplorer(page) {
  await runCommand(page, 'File: Focus on Files Explorer');
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

/** Puts the keyboard into the text, by the keys for it: again where what was done before takes it back. */
export const focusText = (page) =>
  until('the keyboard in the text', async () => {
    await page.keyboard.press('Control+1');
    return page.evaluate(() => Boolean(document.activeElement?.closest('.monaco-editor[role=code], .editor-instance')));
  });

/** Shows the view container with the three trees. */
export async function showTrees(page) {
  await runCommand(page, 'Sourcemark: Focus on Speakers View');
  await treeRow(page, 'Speakers').waitFor();
}

/** The part of the side bar with the tree of a view. */
const treeRow = (page, view) => tree(page, view).locator('.monaco-list-row').first();
export const tree = (page, view) =>
  page.locator('.split-view-view', { has: page.locator('.pane-header', { hasText: view }) }).last();

/** The rows of a tree that hold the words. */
export const rows = (page, view, words) => tree(page, view).locator('.monaco-list-row', { hasText: words });

/** Folds all rows of a tree, by the button of its view. */
export async function foldRows(page, view) {
  await tree(page, view).hover();
  await tree(page, view).locator('[aria-label="Collapse All"]').click();
}

/**
 * Waits until a tree, in which the keyboard is, shows a row with each of these words. The row at the caret may unfold
 * its group at any moment, and what is in it then fills the view: only rows in view are on the page.
 */
export const seeRows = (page, view, ...words) =>
  until(`rows of ${words} in ${view}`, async () => {
    const isThere = await Promise.all(words.map(async (each) => (await rows(page, view, each).count()) > 0));
    if (isThere.every(Boolean)) return true;
    // NOT by the button, which takes the keyboard into the tree a moment later.
    await page.keyboard.press('Control+ArrowLeft');
    return false;
  });

/** The stretch of a line on screen that holds the words. */
export const wordsOnScreen = (page, words) => page.locator('.view-line > span > span', { hasText: words }).first();

/**
 * The looks of the marks painted behind words on screen: VS Code draws lines and backgrounds of marks as boxes under
 * the text.
 */
export const marksBehind = (page, words) =>
  page.evaluate((wanted) => {
    const plain = (text) => text.replaceAll('\u00a0', ' ');
    const line = [...document.querySelectorAll('.view-line')].find(({ textContent }) =>
      plain(textContent).includes(wanted),
    );
    if (!line) return [];
    const start = plain(line.textContent).indexOf(wanted);
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    while (texts.nextNode() && passed + texts.currentNode.length <= start) passed += texts.currentNode.length;
    const range = document.createRange();
    range.setStart(texts.currentNode, start - passed);
    range.setEnd(texts.currentNode, start - passed + 1);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const isBehind = (box) =>
      box.left < right - 1 && box.right > left + 1 && box.top < bottom - 1 && box.bottom > top + 1;
    return [...document.querySelectorAll('.view-overlays .cdr')]
      .filter((mark) => isBehind(mark.getBoundingClientRect()))
      .map((mark) => {
        const {
          borderBottomStyle: line,
          borderBottomColor: color,
          backgroundColor: background,
        } = getComputedStyle(mark);
        return { line, color, background };
      })
      .filter(({ line }) => line !== 'none');
  }, words);

/** Rests the pointer on words of the document until the hover is there. */
export async function hoverOver(page, words) {
  const hover = page
    .locator('.monaco-hover:visible', { has: page.locator('.hover-row'), hasNotText: 'Loading...' })
    .first();
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    await wordsOnScreen(page, words).hover();
    const isThere = await hover.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return hover;
    // The hover comes with a move of the pointer, and not while the editor is drawn anew.
    await page.mouse.move(5, 5);
  }
  throw new Error(`No hover came over ${words}.`);
}

/** Waits until the answer is there and true; what it was last is part of the failure. */
export async function until(what, ask, milliseconds = PATIENCE) {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`It did not happen: ${what}. Last: ${answer}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What the status bar says of the caret or the selection: Ln 3, Col 5 (12 selected). */
export const caretWords = async (page) =>
  (await page.locator('.statusbar-item', { hasText: /^\s*Ln \d/ }).innerText()).trim();

/** Waits until the caret stands on a line, as the status bar says it. */
export const caretIsOn = (page, line) =>
  until(`the caret on line ${line}`, async () => (await caretWords(page)).startsWith(`Ln ${line},`));
