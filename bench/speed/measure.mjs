// Runs of programs, each in a process of its own on one core.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';

const reader = path.join(import.meta.dirname, 'readAgain.mjs');
const hook = path.join(import.meta.dirname, 'cpu.cjs');

/** Keeps a program on one core, the last one, where the system has a command for that. */
const pin = process.platform === 'linux' && spawnSync('taskset', ['--version']).status === 0;
export const isPinned = pin;

export const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;

/** A call of Node that is kept on that core: the command and its arguments. */
export const pinned = (args) =>
  pin ? ['taskset', ['-c', `${availableParallelism() - 1}`, process.execPath, ...args]] : [process.execPath, args];

/**
 * Runs a script with Node; its output is thrown away.
 * @param {readonly string[]} script the script and its arguments
 * @returns {Promise<{ seconds: number, cpuSeconds: number }>}
 */
export async function runOnce(script) {
  const [command, args] = pinned(['--require', hook, ...script]);
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

/**
 * Lets a program read a file again and again, in a process that has warmed up.
 * @returns {Promise<{ seconds: number, peak: number }>} the median time of one reading; the process's peak memory, bytes
 */
export async function readInProcess(name, folder, file) {
  const [command, args] = pinned([reader, name, folder ?? '', file]);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status !== 0) throw new Error(`${name} ended with status ${status} while reading ${file}`);
  return JSON.parse(output);
}
