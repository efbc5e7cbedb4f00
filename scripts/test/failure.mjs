// What helps to understand a test in a window that failed: a picture of the window, and the words on it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/install.mjs';

const directory = path.join(root, 'out', 'failures');

/** Where a window has words that tell what it was doing. */
const parts = {
  'status bar': '.part.statusbar',
  'side bar': '.part.sidebar',
  'quick input': '.quick-input-widget',
  notifications: '.notifications-toasts',
  focus: ':focus',
};

const wordsOf = (page) =>
  page.evaluate(
    (selectors) =>
      Object.entries(selectors).map(([name, selector]) => {
        const element = document.querySelector(selector);
        const words = (element?.innerText ?? '').replaceAll(/\s*\n\s*/g, ' | ').slice(0, 1500);
        return `  ${name}: ${element ? `${element.className} ${words}` : 'none'}`;
      }),
    parts,
  );

/** Saves a picture of a window and gives the words on it; never fails itself. */
export async function describeWindow(page, name) {
  try {
    const file = path.join(directory, `${name.replaceAll(/[^\w]+/g, '-').slice(0, 100)}.png`);
    mkdirSync(directory, { recursive: true });
    await page.screenshot({ path: file, timeout: 30_000 });
    return [`The window at the failure of “${name}” (${path.relative(root, file)}):`, ...(await wordsOf(page))].join(
      '\n',
    );
  } catch (error) {
    return `The window at the failure of “${name}” cannot be described: ${error.message}`;
  }
}
