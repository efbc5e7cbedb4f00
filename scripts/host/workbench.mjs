// A window of VS Code: its address, a folder to open in it that may be changed, and what it reports.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const temporary = [];
process.once('exit', () => {
  for (const directory of temporary) rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
});

/** A new folder for the files of one run; it is removed when the program ends. */
export function temporaryFolder(name) {
  // VS Code resolves links in paths; a folder under a linked one would have two names (macOS: /tmp).
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), `sourcemark-${name}-`)));
  temporary.push(directory);
  return directory;
}

/** A copy of `folders` in a new folder, so that what is opened from the project is never changed. */
export function copyToWorkspace(folders, name = 'workspace') {
  const workspace = temporaryFolder(name);
  for (const folder of folders) cpSync(folder, path.join(workspace, path.basename(folder)), { recursive: true });
  return workspace;
}

/** A path as the server's window names it: forward slashes, and one before the letter of a drive. */
const remotePath = (file) => pathToFileURL(file).pathname;

/**
 * The address of a window on `folder`, with an extension under development and tests to run in it where they are named.
 * @param {{ authority: string, folder: string, extension?: string, tests?: string, file?: string }} options
 */
export function windowAddress({ authority, folder, extension, tests, file }) {
  const remote = (target) => `vscode-remote://${authority}${remotePath(target)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('folder', decodeURIComponent(remotePath(folder)));
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** Where VS Code itself lies: what it says of its own files names this project where the project's folder has its name. */
const hostFolder = path.resolve(import.meta.dirname, '../../.vscode-test');

/** Collects what the page reports as an error; `ours` keeps the lines that speak of this extension. */
export function collectErrors(page) {
  const all = [];
  page.on('console', (message) => {
    if (message.type() === 'error') all.push(message.text());
  });
  page.on('pageerror', (error) => all.push(error.stack ?? error.message));
  return { all, ours: () => all.filter((line) => /sourcemark/i.test(line.replaceAll(hostFolder, ''))) };
}
