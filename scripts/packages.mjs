// Packages that the product does not need, installed into a folder of their own, once for each lock file.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The packages' scripts would compile native modules and download browsers; nothing here needs either. */
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];

/** Installs what the lock file in `directory` says; runs npm as this process was run by it: no shell, no second npm. */
export async function npmCi(directory, ...options) {
  const args = ['ci', ...options, ...QUIET];
  const cli = process.env.npm_execpath;
  const [command, first, shell] = cli ? [process.execPath, [cli], false] : ['npm', [], process.platform === 'win32'];
  // An npm script hands its own settings down as npm_config_*: a prefix or omit among them would hold here, too.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(prefix|local_prefix|omit|include|global)$/i.test(name),
    ),
  );
  const child = spawn(command, [...first, ...args], { cwd: directory, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status === 0) return;
  // npm explains every option after a mistake in use; the cause stands before that.
  const cause = output.split(/^npm \w+ Usage:/m)[0].trim();
  throw new Error(`npm ${args.join(' ')} failed with status ${status} in ${directory}:\n${cause}`);
}

/** Moves the finished folder to its place; another run may have been there first, and then its folder is as good. */
function putInPlace(directory, target) {
  try {
    renameSync(directory, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(directory, { recursive: true, force: true });
  }
}

function removeOlder(cache, current) {
  for (const name of readdirSync(cache)) {
    if (name === current || name.includes('.part-')) continue;
    rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/** A folder for each lock file: another one means other packages. */
function folderOf({ from, cache }) {
  const lock = readFileSync(path.join(from, 'package-lock.json'));
  return path.join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 12));
}

export const isInstalled = (options) => existsSync(folderOf(options));

/**
 * The folder in `cache` with the packages of `from` (its package.json and lock file), installed first if it is not
 * there yet. `onInstalled` may add to the folder before it counts as complete.
 * @param {{ from: string, cache: string, onInstalled?: (directory: string) => Promise<void> }} options
 */
export async function installOnce({ from, cache, onInstalled }) {
  const directory = folderOf({ from, cache });
  if (existsSync(directory)) return directory;
  const part = `${directory}.part-${process.pid}`;
  try {
    mkdirSync(part, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(from, file), path.join(part, file));
    await npmCi(part);
    await onInstalled?.(part);
    putInPlace(part, directory);
    removeOlder(cache, path.basename(directory));
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return directory;
}
