// Topics as others count them: by the ways of rakunProtocol.mjs.
import { existsSync } from 'node:fs';
import path from 'node:path';

const protocol = path.join(import.meta.dirname, 'rakunProtocol.mjs');

/**
 * F1 of the ten best topics by each way to count, such as `capped`; an empty object where the protocol is not there.
 * @param {{ rows: readonly object[], results: readonly object[] }} run over KPCrowd
 * @param {(word: string) => string} stem the scorer's stemmer
 */
export async function scoreTopicWays({ rows, results }, stem) {
  if (!existsSync(protocol)) return {};
  const { scoreKeyphrases } = await import('./rakunProtocol.mjs');
  const documents = rows.map(({ extra }, i) => ({ gold: extra.keyphrases, predicted: rankedLabels(results[i]) }));
  const ways = Object.entries(scoreKeyphrases(documents, stem));
  return Object.fromEntries(ways.map(([way, { F1 }]) => [way, F1]));
}

const rankedLabels = ({ topics }) => topics.toSorted((a, b) => b.score - a.score).map(({ label }) => label);
