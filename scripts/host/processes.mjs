// Programs that never outlive this one: each is ended with all its children when it is stopped, or when this ends.
import { execFileSync, spawn } from 'node:child_process';

const running = new Set();

function killTree(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32')
      execFileSync('taskkill', ['/pid', `${child.pid}`, '/T', '/F'], { stdio: 'ignore' });
    // A group of its own (see `detached` below) takes the children of the child along.
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}

function endAll() {
  for (const child of running) killTree(child, 'SIGKILL');
}

process.once('exit', endAll);
for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.once(signal, () => process.exit(status));
}

/**
 * Starts a program whose output is kept.
 * @returns {{ child: import('node:child_process').ChildProcess, output: () => string, ended: Promise<number | null>, stop: () => Promise<void> }}
 */
export function startProcess(command, args, options = {}) {
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: !isWindows });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  running.add(child);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => ((output += error.message), resolve(null)));
    child.once('close', resolve);
  }).finally(() => running.delete(child));
  const stop = async () => {
    killTree(child, 'SIGTERM');
    const patience = setTimeout(() => killTree(child, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(patience);
  };
  return { child, output: () => output, ended, stop };
}

/** Waits until `address` answers; fails at once when the program ends before. */
export async function waitForAnswer(address, program, seconds = 60) {
  let hasEnded = false;
  void program.ended.then(() => (hasEnded = true));
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline && !hasEnded) {
    const isUp = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await program.stop();
  throw new Error(`Nothing answered at ${address}. The program said:\n${program.output()}`);
}
