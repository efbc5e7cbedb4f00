// One run of a program: how long it takes, from the start of its process to its end, and how much processor time.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const hook = path.join(import.meta.dirname, 'cpu.cjs');

/** Keeps a program on one core, the last one, where the system has a command for that. */
const pin = process.platform === 'linux' && spawnSync('taskset', ['--version']).status === 0;
export const isPinned = pin;

/**
 * Runs a script with Node; its output is thrown away.
 * @param {readonly string[]} script the script and its arguments
 * @returns {Promise<{ seconds: number, cpuSeconds: number }>}
 */
export async function runOnce(script) {
  const node = [process.execPath, '--require', hook, ...script];
  const [command, ...args] = pin ? ['taskset', '-c', `${availableParallelism() - 1}`, ...node] : node;
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  let microseconds = '';
  child.stdio[3].on('data', (data) => (microseconds += data));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`${script.join(' ')} ended with status ${status}`);
  return { seconds, cpuSeconds: Number(microseconds) / 1e6 };
}

/** The middle one of the numbers in ascending order. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
