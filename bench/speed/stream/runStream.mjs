// The command line over a stream of documents.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { root } from '../../accuracy/runs.mjs';
import { sampleMemory } from './memory.mjs';
import { linesOf } from './textStream.mjs';

/** The command line with so many jobs, held to as many cores where the system can do that. */
function commandFor(jobs, isHeld) {
  const own = [process.execPath, path.join(root, 'dist', 'cli.js'), 'analyze', '--input', 'ndjson', '--jobs', `${jobs}`];
  return isHeld ? ['taskset', '-c', jobs === 1 ? '0' : `0-${jobs - 1}`, ...own] : own;
}

/**
 * Lets the command line read a stream. Its output is thrown away.
 * @param {{ documents: readonly object[], bytes: number, jobs: number, isHeld: boolean }} options
 * @returns {Promise<{ seconds: number, samples: readonly { done: number, memory: number }[] }>}
 */
export async function runStream({ documents, bytes, jobs, isHeld }) {
  const [command, ...args] = commandFor(jobs, isHeld);
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  let given = 0;
  const pieces = function* () {
    for (const { piece, done } of linesOf(documents, bytes)) {
      given = done;
      yield piece;
    }
  };
  const stopSampling = sampleMemory(child.pid, () => given);
  try {
    // Where the program ends before it has read all, its status tells.
    await pipeline(Readable.from(pieces(), { highWaterMark: 1 }), child.stdin).catch(() => undefined);
    const status = await ended;
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
    return { seconds: Number(process.hrtime.bigint() - started) / 1e9, samples: stopSampling() };
  } finally {
    stopSampling();
    child.kill();
  }
}
