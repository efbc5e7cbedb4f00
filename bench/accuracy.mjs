// `npm run eval`: measures the accuracy of dist/cli.js on the gold corpora and writes bench/accuracy.md (to read) and
// bench/accuracy.json (the figures, to compare the next run with).
//   --shared DIR   the folder with eval/ (the scorer) and corpora/; default ../shared
//   --only NAME    one corpus (or several: gum,litbank); prints its figures, writes nothing
//   --limit N      the first N documents of each corpus; writes nothing
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { GOALS, OTHERS } from './accuracy/figures.mjs';
import { judgeSources, judgeSpeakers } from './accuracy/judged.mjs';
import { committedRun, root, round, writeRun } from './accuracy/runs.mjs';
import { CORPORA, loadScorer, readFigure, scoreCorpus, whatIsMissing } from './accuracy/scorer.mjs';
import { confidence, goals, others, page } from './accuracy/sections.mjs';
import { scoreTopicWays } from './accuracy/topicWays.mjs';

const RUN = 'bench/accuracy.json';
const THROUGHPUT = 'bench/throughput.json';
const PAGE = 'bench/accuracy.md';
const SPEAKERS = { gum: 'GUM', litbank: 'LitBank' };
const command = `"${process.execPath}" "${path.join(root, 'dist', 'cli.js')}" analyze --input ndjson`;

const progress = (line) => process.stderr.write(`${line}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: { shared: { type: 'string', default: path.join(root, '..', 'shared') }, only: { type: 'string' }, limit: { type: 'string' } },
  });
  const wanted = values.only?.split(',') ?? CORPORA;
  const unknown = wanted.filter((name) => !CORPORA.includes(name));
  if (unknown.length > 0) throw new Error(`There is no corpus ${unknown.join(', ')}. There are: ${CORPORA.join(', ')}.`);
  return { ...values, corpora: CORPORA.filter((name) => wanted.includes(name)) };
}

async function measureCorpus(scorer, name, limit) {
  const started = Date.now();
  process.stderr.write(`${name} ... `);
  const run = await scoreCorpus(scorer, name, { command, limit });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  progress(`${run.docs.length} documents, ${seconds} s`);
  for (const { id, message } of run.breaches) progress(`  the contract is broken: ${id}: ${message}`);
  if (run.breaches.length > 0) process.exitCode = 1;
  const ways = name === 'kpcrowd' ? await scoreTopicWays(run, scorer.stem.stem) : {};
  const figures = {};
  for (const { id, corpus, at } of [...GOALS, ...OTHERS]) {
    if (corpus === name) figures[id] = round('way' in at ? (ways[at.way] ?? null) : readFigure(run, at));
  }
  return {
    figures,
    sources: name === 'polnear' ? judgeSources(scorer, run.docs, run.results) : undefined,
    speakers: name in SPEAKERS ? [{ title: SPEAKERS[name], judged: judgeSpeakers(scorer, run.docs, run.results) }] : [],
  };
}

/** Last line of the check of one document. It ends with status 1 where something failed: that is a result, too. */
async function checkSeed(shared) {
  const args = [path.join(shared, 'eval', 'seed.mjs'), '--run', command];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error) => error);
  return stdout?.trim().split('\n').at(-1) || 'could not be run';
}

function readThroughput() {
  const file = path.join(root, THROUGHPUT);
  if (!existsSync(file)) return undefined;
  return { ...JSON.parse(readFileSync(file, 'utf8')), last: committedRun(THROUGHPUT).programs };
}

async function main() {
  const { shared, only, limit, corpora } = readOptions();
  const missing = whatIsMissing(shared, corpora);
  if (missing) {
    console.log(`The corpora are not at hand: there is no ${path.relative(process.cwd(), missing)}. Nothing was measured.`);
    console.log('Name the folder that holds eval/ and corpora/ with --shared DIR; docs/measuring.md says what belongs there.');
    return;
  }
  const scorer = await loadScorer(shared);
  const measured = { figures: {}, speakers: [], last: committedRun(RUN), seed: undefined, throughput: undefined };
  for (const name of corpora) {
    const { figures, sources, speakers } = await measureCorpus(scorer, name, limit);
    Object.assign(measured.figures, figures);
    measured.sources ??= sources;
    measured.speakers.push(...speakers);
  }
  measured.seed = await checkSeed(shared);
  if (only !== undefined || limit !== undefined) {
    console.log([goals(measured), others(measured), confidence(measured)].filter(Boolean).join('\n\n'));
    return;
  }
  measured.throughput = readThroughput();
  const inOrder = [...GOALS, ...OTHERS].map(({ id }) => [id, measured.figures[id]]);
  writeRun(RUN, Object.fromEntries(inOrder));
  writeFileSync(path.join(root, PAGE), page(measured));
  console.log(`${goals(measured)}\n\nAll of it is in ${PAGE}.`);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
