// Megabytes of text a second that the whole command line reads on one core, beside two libraries on the same text.
// Writes bench/throughput.json, which `npm run eval` puts into bench/accuracy.md.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { number, table } from '../accuracy/page.mjs';
import { root } from '../accuracy/runs.mjs';
import { bytesOf, writeDocuments } from './documents.mjs';
import { isPinned, machine, median, runOnce } from './measure.mjs';
import { peersScript, versionOf } from './peers.mjs';

const FILE = 'bench/throughput.json';

/** What is measured, by name: a title and the script with its arguments. */
function findPrograms(file, { folder, peers }) {
  const cli = path.join(root, 'dist', 'cli.js');
  const programs = { sourcemark: { title: 'Sourcemark', script: [cli, 'analyze', '--jobs', '1', '--input', 'ndjson', file] } };
  for (const name of peers)
    programs[name] = { title: `${name} ${versionOf(folder, name)}`, script: [peersScript, name, folder, file] };
  return programs;
}

/** Megabytes a second of each program. They take turns, so that a busy minute of the machine falls on all of them. */
async function measure(programs, megabytes, { runs, progress }) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let i = 0; i < runs; i++) {
    for (const [name, { script }] of Object.entries(programs)) {
      const time = await runOnce(script);
      times[name].push(time);
      progress(`${name}: ${number(megabytes / time.seconds, 2)} MB/s in run ${i + 1} of ${runs}`);
    }
  }
  const rate = (seconds) => Math.round((megabytes / seconds) * 1000) / 1000;
  return Object.fromEntries(
    Object.entries(programs).map(([name, { title }]) => {
      const seconds = times[name].map((time) => time.seconds);
      const cpu = Math.min(...times[name].map((time) => time.cpuSeconds));
      return [name, { title, best: rate(Math.min(...seconds)), median: rate(median(seconds)), perCpu: rate(cpu) }];
    }),
  );
}

/** The section of the page; the numbers are written down where all programs read PolNeAR. */
export async function throughput(bench) {
  const { source, runs, peers } = bench;
  const megabytes = bytesOf(source.documents) / 1e6;
  const text = `${source.name}, ${megabytes.toFixed(2)} MB`;
  const programs = await measure(findPrograms(writeDocuments(source.documents, bench.scratch), bench), megabytes, bench);
  if (source.isStandard && peers.length > 0) {
    const held = `${machine}, ${isPinned ? 'held to one core' : 'not held to a core'}`;
    writeFileSync(path.join(root, FILE), `${JSON.stringify({ text, machine: held, runs, programs }, null, 2)}\n`);
  }
  const rows = Object.values(programs).map(({ title, best, median: middle, perCpu }) => [
    title,
    ...[best, middle, perCpu].map((value) => number(value, 2)),
  ]);
  return [
    '## Throughput',
    `The whole command line over ${text}, on one core, from the start of the process to its end; ${runs} runs each, in turn.`,
    table(['program', 'MB/s, best', 'median', 'MB per second of processor time'], rows),
  ];
}
