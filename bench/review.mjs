// `npm run bench:review`: how well and how fast decisions find their places again, are shown and are kept. Writes bench/review.md.
//   --shared DIR   the folder with corpora/polnear.jsonl; default ../shared. Without it the samples are read
//   --only PARTS   some of scripts, placing, opening, windows, crashes
//   --scripts N    random edit scripts (10000)
//   --seed N       the seed of the first script (1)
// Only a run of everything with its defaults writes the page.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './accuracy/runs.mjs';
import { loadReview } from './review/bundle.mjs';
import { crashes } from './review/crashes.mjs';
import { opening } from './review/opening.mjs';
import { placing } from './review/placing.mjs';
import { scripts } from './review/scripts.mjs';
import { windows } from './review/window.mjs';
import { readDocuments } from './speed/documents.mjs';
import { machine } from './speed/measure.mjs';

const FILE = 'bench/review.md';
const SCRIPTS = '10000';
const SEED = '1';
const PARTS = { scripts, placing, opening, windows, crashes };

const progress = (line) => process.stderr.write(`${line}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: path.join(root, '..', 'shared') },
      only: { type: 'string' },
      scripts: { type: 'string', default: SCRIPTS },
      seed: { type: 'string', default: SEED },
    },
  });
  const parts = values.only ? values.only.split(',') : Object.keys(PARTS);
  const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown}: ${Object.keys(PARTS).join(', ')}`);
  const isStandard = !values.only && values.scripts === SCRIPTS && values.seed === SEED;
  return { shared: values.shared, parts, isStandard, count: Number(values.scripts), seed: Number(values.seed) };
}

async function main() {
  const { shared, parts, isStandard, count, seed } = readOptions();
  const source = readDocuments(shared);
  const bench = { ...(await loadReview()), source, count, seed, progress };
  const sections = [];
  for (const part of parts) sections.push(...(await PARTS[part](bench)));
  const page = [
    '# Review',
    `Made by \`npm run bench:review\`; [docs/measuring.md](../docs/measuring.md) says how. Text: ${source.name}. Machine: ${machine}.`,
    ...sections,
  ].join('\n\n');
  const isWhole = isStandard && source.isStandard;
  if (isWhole) writeFileSync(path.join(root, FILE), `${page}\n`);
  console.log(`${page}\n\n${isWhole ? `Written to ${FILE}.` : 'Not written down: that is done for all parts on PolNeAR.'}`);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
