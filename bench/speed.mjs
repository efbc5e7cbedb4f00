// `npm run bench`: how fast Sourcemark reads, each figure beside two libraries or a limit from the same run. Writes
// bench/speed.md, and bench/throughput.json for bench/accuracy.md.
//   --shared DIR   the folder with corpora/polnear.jsonl; default ../shared. Without it the samples are read
//   --runs N       runs of each program over all documents (3)
//   --alone        Sourcemark alone
//   --only PARTS   some of throughput, stream, sizes, keystrokes, hostile, editor, bundles
//   --stream-mb N  text of the stream whose memory is watched (60)
//   --profile NAME profiles of the extension host while somebody types, into files whose names start so
// Only a run of everything writes the page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './accuracy/runs.mjs';
import { bundles } from './speed/bundles.mjs';
import { readDocuments } from './speed/documents.mjs';
import { editor } from './speed/editor.mjs';
import { hostile } from './speed/hostile.mjs';
import { keystrokes } from './speed/keystrokes.mjs';
import { machine } from './speed/measure.mjs';
import { installPeers, PEERS } from './speed/peers.mjs';
import { sizes } from './speed/sizes.mjs';
import { stream } from './speed/stream.mjs';
import { throughput } from './speed/throughput.mjs';

const FILE = 'bench/speed.md';
const PARTS = { throughput, stream, sizes, keystrokes, hostile, editor, bundles };

const progress = (line) => process.stderr.write(`${line}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: path.join(root, '..', 'shared') },
      runs: { type: 'string', default: '3' },
      alone: { type: 'boolean', default: false },
      only: { type: 'string' },
      profile: { type: 'string' },
      'stream-mb': { type: 'string', default: '60' },
    },
  });
  const parts = values.only ? values.only.split(',') : Object.keys(PARTS);
  const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown}: ${Object.keys(PARTS).join(', ')}`);
  const streamMegabytes = Number(values['stream-mb']);
  if (!(streamMegabytes > 0)) throw new Error('--stream-mb is a number of megabytes');
  return { ...values, parts, streamMegabytes, runs: Math.max(1, Number(values.runs) || 0) };
}

async function main() {
  const { shared, runs, alone, parts, only, profile, streamMegabytes } = readOptions();
  const folder = alone ? undefined : await installPeers(progress);
  const source = readDocuments(shared);
  const scratch = mkdtempSync(path.join(tmpdir(), 'sourcemark-bench-'));
  const bench = { source, runs, folder, peers: folder ? PEERS : [], scratch, progress, profile, streamMegabytes };
  try {
    const sections = [];
    for (const part of parts) sections.push(...(await PARTS[part](bench)));
    const page = [
      '# Speed',
      `Made by \`npm run bench\`; [docs/measuring.md](../docs/measuring.md) says how. Text: ${source.name}. Machine: ${machine}.`,
      ...sections,
    ].join('\n\n');
    const isWhole = !only && source.isStandard && bench.peers.length > 0;
    if (isWhole) writeFileSync(path.join(root, FILE), `${page}\n`);
    console.log(`${page}\n\n${isWhole ? `Written to ${FILE}.` : 'Not written down: that is done for all parts and programs on PolNeAR.'}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
