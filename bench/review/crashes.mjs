// A program that writes sidecars is killed at random moments, over and over: is every sidecar whole, and has it all that
// was written before?
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../accuracy/page.mjs';
import { buildWriter } from './writerBundle.mjs';

/** Sidecars grow with the number of decisions; one of these sizes takes from a fraction of a millisecond to some to write. */
const DECISIONS = [10, 300, 3000];

const KILLS = 1000;
/** Milliseconds of writing before a kill, at most: some writes each. */
const LONGEST = 60;

/** Kills the writer so many times; what was found. */
export async function countCrashes({ count, writer, progress }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcemark-crashes-'));
  const found = { kills: 0, writing: 0, unreadable: 0, lost: 0, written: 0 };
  try {
    for (let i = 0; i < count; i++) {
      const file = path.join(folder, `${i}.json`);
      await killWriter({ writer, file, decisions: DECISIONS[i % DECISIONS.length], found });
      if ((i + 1) % 100 === 0) progress?.(`${i + 1} of ${count} kills`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

export async function crashes({ progress }) {
  const found = await countCrashes({ count: KILLS, writer: await buildWriter(), progress });
  return [
    '## Killed while it writes',
    `A program that writes a sidecar over and over, as the window does, is killed (SIGKILL) at random moments, with ${DECISIONS.join(', ')} decisions in turn. Each time the sidecar is read again: it must be whole, and be at least the last one that was reported as written.`,
    table(
      ['kills', 'of these within a write', 'writes in all', 'unreadable sidecars', 'lost writes', 'asked for'],
      [[found.kills, found.writing, found.written, found.unreadable, found.lost, '0']],
    ),
  ];
}

/** Starts the writer, kills it, and looks at what it left. */
async function killWriter({ writer, file, decisions, found }) {
  const child = spawn(process.execPath, [writer, file, `${decisions}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let reported = -1;
  let begun = -1;
  let rest = '';
  const first = new Promise((resolve) => {
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const [what, number] = line.split(' ');
        if (what === 'written') reported = Number(number);
        else begun = Number(number);
      }
      if (reported >= 0) resolve();
    });
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await first;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
  child.kill('SIGKILL');
  await ended;
  found.kills++;
  found.written += reported + 1;
  if (begun > reported) found.writing++;
  const { isWhole, round } = readBack(file);
  if (!isWhole) found.unreadable++;
  else if (round < reported) found.lost++;
}

function readBack(file) {
  try {
    const { items, sourcemark } = JSON.parse(readFileSync(file, 'utf8'));
    const round = Number(sourcemark.document.slice('round'.length));
    return { isWhole: Array.isArray(items), round };
  } catch {
    return { isWhole: false, round: -1 };
  }
}
