// The extensions of a measured window, each installed as a user has it: Sourcemark, an empty one, and the companion
// that measures stalls.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from '../../../scripts/host/install.mjs';
import { installVsix } from '../../../scripts/host/server.mjs';
import { temporaryFolder } from '../../../scripts/host/workbench.mjs';

/** Name of the empty extension in the list of running extensions. */
export const EMPTY = 'An empty extension';

/** The key by which the companion marks the first line, and counts in the status bar. */
export const COMPANION_KEY = 'Alt+F9';

/** Packs the extensions, and installs them for the server of `dataDir`. */
export async function installExtensions(host, dataDir) {
  for (const folder of [emptyExtension(), companion(), root]) {
    const vsix = path.join(temporaryFolder('vsix'), 'packed.vsix');
    await createVSIX({
      cwd: folder,
      packagePath: vsix,
      dependencies: false,
      allowMissingRepository: true,
      skipLicense: true,
      rewriteRelativeLinks: false,
    });
    await installVsix({ host, dataDir, vsix });
  }
}

/**
 * A folder with an extension that does nothing, started by the same events. VS Code loads extensions in turn and counts
 * the wait for those in front as part of the load: what this one takes is that wait.
 */
function emptyExtension() {
  const { activationEvents } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = extensionFolder({ name: 'empty-extension', displayName: EMPTY, activationEvents });
  writeFileSync(path.join(folder, 'main.cjs'), 'exports.activate = () => {};');
  return folder;
}

function companion() {
  const activationEvents = ['onStartupFinished'];
  const contributes = {
    commands: [{ command: 'companion.mark', title: 'Companion: Mark' }],
    keybindings: [{ command: 'companion.mark', key: COMPANION_KEY.toLowerCase() }],
  };
  const folder = extensionFolder({ name: 'companion', displayName: 'Companion', activationEvents, contributes });
  copyFileSync(path.join(import.meta.dirname, 'companion.cjs'), path.join(folder, 'main.cjs'));
  return folder;
}

function extensionFolder(manifest) {
  const folder = temporaryFolder(manifest.name);
  const usual = { publisher: 'bench', version: '1.0.0', engines: { vscode: '^1.91.0' }, main: './main.cjs' };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...usual, files: ['main.cjs'], ...manifest }));
  return folder;
}
