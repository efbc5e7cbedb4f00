// Finds a Chromium and opens it without a window: the one named, the one installed, else the one from npm.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { nodeBinary } from './install.mjs';

const installed = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      path.join(process.env[name] ?? 'C:\\', file),
    ),
  ),
};

/** Unpacks the Chromium of the npm package beside it, whole or not at all, with the libraries a bare machine lacks. */
function unpackChromium(host) {
  const directory = path.join(host, 'chromium');
  if (existsSync(directory)) return directory;
  const part = `${directory}.part-${process.pid}`;
  mkdirSync(part, { recursive: true });
  try {
    // The package unpacks into the folder for temporary files, and its libraries only where it sees a bare machine.
    const script = `import('@sparticuz/chromium').then((module) => module.default.executablePath())`;
    const env = { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    execFileSync(nodeBinary(host), ['--input-type=module', '--eval', script], { cwd: host, env });
    renameSync(part, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return directory;
}

function lacksLibraries(binary) {
  try {
    return execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found');
  } catch {
    // No ldd: then this is no usual Linux, and the libraries of the package are the better chance.
    return true;
  }
}

/** The program to start and what its environment must have. */
export function findBrowser(host) {
  const named = process.env.SOURCEMARK_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`SOURCEMARK_CHROMIUM names no file: ${named}`);
    return { executablePath: named, env: process.env };
  }
  const found = installed[process.platform]?.find((file) => existsSync(file));
  if (found) return { executablePath: found, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or name one in SOURCEMARK_CHROMIUM.');
  }
  const directory = unpackChromium(host);
  const executablePath = path.join(directory, 'chromium');
  const env = { ...process.env };
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = path.join(directory, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(directory, 'fonts');
  return { executablePath, env };
}

/** Opens a browser without a window. Whoever opens it closes it. */
export async function openBrowser(host) {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ];
  return chromium.launch({ ...findBrowser(host), args, headless: true });
}
