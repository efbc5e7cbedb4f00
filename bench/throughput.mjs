// `npm run bench`: megabytes of text a second that the whole command line reads on one core, beside two libraries on
// the same text. Writes bench/throughput.json, which `npm run eval` puts into bench/accuracy.md.
//   --shared DIR   the folder with corpora/polnear.jsonl; default ../shared
//   --runs N       runs of each program (3)
//   --alone        Sourcemark alone; writes nothing
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { number, table } from './accuracy/page.mjs';
import { root } from './accuracy/runs.mjs';
import { bytesOf, readDocuments } from './throughput/documents.mjs';
import { isPinned, median, runOnce } from './throughput/measure.mjs';
import { installPeers, PEERS, versionOf } from './throughput/peers.mjs';

const FILE = 'bench/throughput.json';
const peerScript = path.join(import.meta.dirname, 'throughput', 'peers.mjs');

const progress = (line) => process.stderr.write(`${line}\n`);

/** What is measured, by name: a title and the script with its arguments. */
async function findPrograms(file, isAlone) {
  const cli = path.join(root, 'dist', 'cli.js');
  const programs = { sourcemark: { title: 'Sourcemark', script: [cli, 'analyze', '--input', 'ndjson', '--jobs', '1', file] } };
  const folder = isAlone ? undefined : await installPeers(progress);
  for (const name of folder ? PEERS : [])
    programs[name] = { title: `${name} ${versionOf(folder, name)}`, script: [peerScript, name, folder, file] };
  return programs;
}

/** Megabytes a second of each program. They take turns, so that a busy minute of the machine falls on all of them. */
async function measure(programs, megabytes, runs) {
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

async function main() {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: path.join(root, '..', 'shared') },
      runs: { type: 'string', default: '3' },
      alone: { type: 'boolean', default: false },
    },
  });
  const runs = Math.max(1, Number(values.runs) || 0);
  const { name, isStandard, documents } = readDocuments(values.shared);
  const megabytes = bytesOf(documents) / 1e6;
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcemark-bench-'));
  const file = path.join(folder, 'documents.ndjson');
  writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  try {
    const programs = await measure(await findPrograms(file, values.alone), megabytes, runs);
    const text = `${name}, ${megabytes.toFixed(2)} MB`;
    const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ${isPinned ? 'held to one core' : 'not held to a core'}`;
    const rows = Object.values(programs).map(({ title, best, median: middle, perCpu }) => [title, ...[best, middle, perCpu].map((value) => number(value, 2))]);
    console.log(`${text}; ${machine}\n\n${table(['program', 'MB/s, best', 'median', 'MB per second of processor time'], rows)}\n`);
    if (!isStandard || values.alone) console.log('Not written down: that is done for all programs on PolNeAR alone.');
    else {
      writeFileSync(path.join(root, FILE), `${JSON.stringify({ text, machine, runs, programs }, null, 2)}\n`);
      console.log(`Written to ${FILE}; npm run eval puts it into bench/accuracy.md.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
