// Topics on 500N-KPCrowd by each way to count, beside two plain peers of the same run:
//   npm run build && node bench/accuracy/keyphrases.mjs [--corpus ../shared/corpora/kpcrowd.jsonl]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { byCentrality, byTfIdf } from './keyphrasePeers.mjs';
import { scoreKeyphrases } from './rakunProtocol.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = `${ROOT}../shared/`;

/** The rows of the table: ours and each peer's figures, by way to count; undefined where the corpus is not at hand. */
export async function measureKeyphrases(corpus = `${SHARED}corpora/kpcrowd.jsonl`) {
  const stemmer = `${SHARED}eval/stem.mjs`;
  if (!existsSync(corpus) || !existsSync(stemmer)) return undefined;
  const { stem } = await import(stemmer);
  const documents = linesOf(readFileSync(corpus, 'utf8'));
  const texts = documents.map(({ text }) => text);
  const answers = { sourcemark: topicsOf(documents), 'tf-idf': byTfIdf(texts, stem), centrality: byCentrality(texts, stem) };
  return Object.entries(answers).map(([name, all]) => ({
    name,
    ...scoreKeyphrases(
      documents.map(({ extra }, i) => ({ predicted: all[i], gold: extra.keyphrases })),
      stem,
    ),
  }));
}

const linesOf = (text) => text.trim().split('\n').map((line) => JSON.parse(line));

function topicsOf(documents) {
  const input = documents.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 30, cwd: ROOT };
  const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', 'analyze', '--input', 'ndjson'], options);
  if (status !== 0) throw new Error('The command line failed: run `npm run build` first.');
  return linesOf(stdout).map(({ topics }) => topics.toSorted((a, b) => b.score - a.score).map(({ label }) => label));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
  const rows = await measureKeyphrases(values.corpus);
  if (!rows) console.log('The corpus is not at hand: nothing measured.');
  else for (const { name, ...ways } of rows) console.log(name.padEnd(12), Object.entries(ways).map(shown).join('   '));
}

function shown([way, { P, R, F1 }]) {
  return `${way}: P ${P.toFixed(3)} R ${R.toFixed(3)} F1 ${F1.toFixed(3)}`;
}
