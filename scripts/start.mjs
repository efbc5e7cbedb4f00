// `npm start`: builds, then opens a VS Code that has the extension and the samples.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import open from 'open';
import { installHost, root } from './host/install.mjs';
import { startServer } from './host/server.mjs';
import { temporaryFolder, windowAddress } from './host/workbench.mjs';

const help = `Usage: npm start -- [options]

Builds Sourcemark and opens a VS Code with it and the samples: the one on this
machine if "code" is on the path, else one that runs in the browser.

  --web          in the browser, even where there is a "code" on the path
  --desktop      in the VS Code of this machine; an error where there is none
  --folder PATH  opens this folder in place of samples/
  --port N       the port of the server (default: a free one)
  --no-open      prints the address and opens no browser
  --help         prints this`;

const readOptions = () =>
  parseArgs({
    options: {
      web: { type: 'boolean', default: false },
      desktop: { type: 'boolean', default: false },
      folder: { type: 'string', default: path.join(root, 'samples') },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** The program `code` on the path, if there is one. */
function findCode() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  for (const directory of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(directory, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here: the next one.
      }
    }
  }
  return undefined;
}

function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
}

async function startDesktop(code, folder) {
  // A .cmd file can only be run by the shell, which needs the quotes.
  const isScript = code.endsWith('.cmd');
  const quoted = (text) => (isScript ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder].map(quoted);
  const child = spawn(quoted(code), args, { stdio: 'inherit', shell: isScript });
  console.log(`Opening ${folder} in the VS Code of this machine.`);
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status !== 0) throw new Error(`${code} ended with status ${status}.`);
}

/** A machine without a screen has nothing to open; what it offers instead (a text browser) helps nobody. */
function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME);
}

async function startInBrowser({ folder, port, mayOpen }) {
  const host = await installHost();
  const server = await startServer({ host, dataDir: temporaryFolder('start'), port });
  const address = windowAddress({ authority: server.authority, folder, extension: root });
  console.log(`\nSourcemark is open at\n  ${address}\n\nCtrl+C stops it.`);
  if (mayOpen && hasScreen()) {
    const opened = await open(address).catch(() => undefined);
    opened?.once('error', () => console.log('No browser could be opened: please open the address yourself.'));
  }
  await server.ended;
  throw new Error(`The server ended by itself:\n${server.output()}`);
}

async function main() {
  const options = readOptions();
  if (options.help) return console.log(help);
  const port = options.port === undefined ? undefined : Number(options.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port must be a number from 1 to 65535, not ${options.port}.`);
  }
  const folder = path.resolve(options.folder);
  const code = options.web ? undefined : findCode();
  if (options.desktop && !code)
    throw new Error('There is no "code" on the path. Without --desktop, a browser is used.');
  build();
  if (code) return startDesktop(code, folder);
  return startInBrowser({ folder, port, mayOpen: !options['no-open'] });
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
