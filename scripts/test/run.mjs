// How a layer runs its program: with the Node that runs this, from the packages of the project, under a time limit.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/install.mjs';
import { startProcess } from '../host/processes.mjs';
import { oneFailed, onePassed, readResults } from './results.mjs';

const limitMinutes = 12;

/** Runs a script with Node in the root of the project. */
export async function runNode(script, args) {
  const program = startProcess(process.execPath, [script, ...args], { cwd: root });
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = true;
    void program.stop();
  }, limitMinutes * 60_000);
  const status = await program.ended;
  clearTimeout(limit);
  const note = isLate ? `\nIt was stopped after ${limitMinutes} minutes.` : '';
  return { status, output: program.output() + note };
}

/** Commands that count as one test: it passes when each of them ends with status 0. */
export const commands = (list) => async () => {
  for (const [script, ...args] of list) {
    const { status, output } = await runNode(path.join('node_modules', script), args);
    if (status !== 0) return oneFailed(`${path.basename(script)} ${args.join(' ')}\n${output}`);
  }
  return onePassed();
};

/** Test files that mocha runs in a Node of its own. */
export const mocha =
  (name, patterns, ...args) =>
  async () => {
    const directory = path.join(root, 'out', 'results');
    mkdirSync(directory, { recursive: true });
    const results = path.join(directory, `${name}.json`);
    rmSync(results, { force: true });
    const { status, output } = await runNode(path.join('node_modules', 'mocha', 'bin', 'mocha.js'), [
      ...['--config', 'test/mocharc.json', '--reporter', 'json', '--reporter-option', `output=${results}`],
      ...args,
      ...patterns,
    ]);
    return readResults(results, status, output);
  };
