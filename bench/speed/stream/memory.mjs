// Resident memory of a program with all that it started, read from outside again and again.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Between two readings, in milliseconds. */
const INTERVAL = 200;

/** Every process, with its parent and its resident memory in bytes. */
function processes() {
  if (process.platform !== 'linux') return parseProcesses(execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }));
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statusOf(pid) ?? []);
}

function statusOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const valueOf = (name) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid: Number(pid), parent: valueOf('PPid'), memory: 1024 * valueOf('VmRSS') };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}

/** Reads the list that `ps` prints: process, parent, and memory in kilobytes. */
export const parseProcesses = (list) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent, kilobytes]) => ({ pid, parent, memory: 1024 * kilobytes }));

/** Memory of a process and of all below it. Threads are in it: they share the memory of their process. */
export function memoryBelow(all, top) {
  const wanted = new Set([top]);
  // A child may stand before its parent in the list.
  for (let before = 0; before < wanted.size; ) {
    before = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  return all.filter(({ pid }) => wanted.has(pid)).reduce((sum, { memory }) => sum + memory, 0);
}

/**
 * Reads the memory of a process until it is stopped. `progress` tells how much of the work is done, from 0 to 1.
 * @returns {() => readonly { done: number, memory: number }[]}
 */
export function sampleMemory(pid, progress) {
  const samples = [];
  const timer = setInterval(() => samples.push({ done: progress(), memory: memoryBelow(processes(), pid) }), INTERVAL);
  return () => {
    clearInterval(timer);
    return samples;
  };
}

/** The most memory in the first tenth of the work, and in the whole of it. */
export function peaksOf(samples) {
  const peak = (some) => Math.max(0, ...some.map(({ memory }) => memory));
  return { first: peak(samples.filter(({ done }) => done <= 0.1)), whole: peak(samples) };
}
