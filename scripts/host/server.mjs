// The VS Code server: started on a free port, awaited, and stopped with everything it started.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { nodeBinary, serverFolder } from './install.mjs';
import { startProcess, waitForAnswer } from './processes.mjs';

/** Settings that keep the window quiet: no welcome, no chat, no tips, nothing that asks. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'editor.cursorBlinking': 'solid',
};

/** A port that nothing listens on now. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Settings of the machine: they hold in every window of the server. */
export function writeSettings(dataDir, settings) {
  const directory = path.join(dataDir, 'data', 'Machine');
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

function serverCommand(host, dataDir, more) {
  const script = path.join(serverFolder(host), 'out', 'server-main.js');
  const shared = ['--accept-server-license-terms', '--server-data-dir', dataDir, '--disable-telemetry'];
  return [nodeBinary(host), [script, ...shared, ...more]];
}

/** VS Code must not take this process for one of its own, nor inherit the options of the Node that runs the tests. */
function cleanEnvironment() {
  const names = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|NODE_OPTIONS$|npm_)/.test(name));
  return Object.fromEntries(names);
}

/**
 * Starts the server; the extension under development and the tests are named in the address of the page.
 * @param {{ host: string, dataDir: string, port?: number, settings?: object, isTrusted?: boolean }} options
 */
export async function startServer({ host, dataDir, port, settings, isTrusted = true }) {
  writeSettings(dataDir, settings);
  const chosen = port ?? (await freePort());
  const listen = ['--host', '127.0.0.1', '--port', `${chosen}`, '--without-connection-token'];
  // A setting cannot say this: only the program itself may trust.
  if (isTrusted) listen.push('--disable-workspace-trust');
  const [node, args] = serverCommand(host, dataDir, [...listen, '--enable-smoke-test-driver']);
  const program = startProcess(node, args, { cwd: serverFolder(host), env: cleanEnvironment() });
  const authority = `127.0.0.1:${chosen}`;
  await waitForAnswer(`http://${authority}/`, program);
  return { authority, ...program };
}

/** Installs a packaged extension for the server of `dataDir`. */
export async function installVsix({ host, dataDir, vsix }) {
  const [node, args] = serverCommand(host, dataDir, ['--install-extension', vsix, '--force']);
  const program = startProcess(node, args, { cwd: serverFolder(host), env: cleanEnvironment() });
  const status = await program.ended;
  if (status !== 0) throw new Error(`The VSIX could not be installed:\n${program.output()}`);
  return program.output();
}
