// `npm run test:electron`: the host tests in a desktop VS Code, where one can be had.
import { existsSync, rmSync } from 'node:fs';
import { runTests } from '@vscode/test-electron';
import { root } from '../host/install.mjs';
import { temporaryFolder } from '../host/workbench.mjs';
import { hostResults, hostTests, hostWorkspace } from './hostLayer.mjs';
import { readResults } from './results.mjs';
import { runNode } from './run.mjs';

for (const args of [[], ['--tests']]) {
  const { status, output } = await runNode('esbuild.config.mjs', args);
  if (status !== 0) throw new Error(`The build failed.\n${output}`);
}
rmSync(hostResults, { force: true });
// SOURCEMARK_VSCODE names an installed program; without it, test-electron downloads one.
const installed = process.env.SOURCEMARK_VSCODE;
const status = await runTests({
  ...(installed ? { vscodeExecutablePath: installed } : { version: process.env.SOURCEMARK_VSCODE_VERSION ?? 'stable' }),
  extensionDevelopmentPath: root,
  extensionTestsPath: hostTests,
  launchArgs: [hostWorkspace(), '--disable-extensions', '--user-data-dir', temporaryFolder('electron')],
}).catch((error) => {
  if (existsSync(hostResults)) return 1;
  console.error(`No desktop VS Code could be run: ${error.message}`);
  console.error('Name an installed one in SOURCEMARK_VSCODE, or run the same tests with npm test.');
  return undefined;
});
if (status === undefined) process.exitCode = 1;
else {
  const { passed, failed, output } = readResults(hostResults, status, '');
  if (output) console.log(output);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
