/**
 * Trains the model of conversations: `npm run train:speakers -- --corpora DIR`.
 * Reads litbank.jsonl and the open genres of gum.jsonl, prints what it gets right on held-out documents (each fifth of
 * them left out in turn), then trains on all and writes src/core/attribution/conversation/conversation.bin.
 * Nothing is drawn at random: the same data gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STEPS } from '../../../src/core/attribution/conversation/index';
import {
  eachClueRow,
  rowOfPair,
  rowOfTriple,
  type TalkTurn,
  WEIGHTS,
} from '../../../src/core/attribution/conversation/talk';
import { readTalk } from '../../../src/core/attribution/conversation/lattice';
import { CueKind } from '../../../src/core/attribution/conversation/utterances';
import { type GoldDocument, readTalks, type Talk } from './gold';

const EPOCHS = 20;
const RATE = 0.2;
const L2 = 0.3;
const FOLDS = 5;
const EVEN = 0.5;
const GENRES = new Set(['news', 'interview', 'academic', 'court']);

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });

function readCorpus(name: string): readonly GoldDocument[] {
  return readFileSync(join(values.corpora, name), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldDocument => JSON.parse(line));
}

/** Adds what a talk says of each weight: expected counts of the readings allowed, less those of all. */
function addGradient(talk: Talk, weights: Float64Array, gradient: Float64Array): number {
  const count = (sign: number) => (t: number, i: number, j: number, k: number, p: number) => {
    if (p < 1e-6) return;
    const turn = talk.turns[t];
    const current = turn?.candidates[i];
    if (!turn || !current) return;
    const add = (row: number): void => {
      if (row >= 0) gradient[row] = (gradient[row] ?? 0) + sign * p;
    };
    eachClueRow(turn, current, add);
    const before = talk.turns[t - 1];
    const last = before?.candidates[j];
    add(rowOfPair(turn, before, current, last));
    const first = talk.turns[t - 2]?.candidates[k];
    if (last && first) add(rowOfTriple(turn, before, [current.entity, last.entity, first.entity]));
  };
  const right = readTalk(talk.turns, weights, { allowed: talk.isRight, visit: count(1) });
  const all = readTalk(talk.turns, weights, { visit: count(-1) });
  return right.logSum - all.logSum;
}

/** Batch gradient ascent with a step of its own for each weight (AdaGrad, Duchi et al. 2011). */
function train(talks: readonly Talk[]): Float64Array {
  const weights = new Float64Array(WEIGHTS);
  const squares = new Float64Array(WEIGHTS).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let likelihood = 0;
    for (let from = 0; from < talks.length; from += 16) {
      const gradient = new Float64Array(WEIGHTS);
      const batch = talks.slice(from, from + 16);
      for (const talk of batch) likelihood += addGradient(talk, weights, gradient);
      for (let row = 0; row < WEIGHTS; row++) {
        const g = (gradient[row] ?? 0) - L2 * (weights[row] ?? 0) * (batch.length / 16);
        if (g === 0) continue;
        squares[row] = (squares[row] ?? 0) + g * g;
        weights[row] = (weights[row] ?? 0) + (RATE * g) / Math.sqrt(squares[row] ?? 1);
      }
    }
    if (epoch === EPOCHS - 1) console.log(`log likelihood ${likelihood.toFixed(1)}`);
  }
  return quantize(weights);
}

const quantize = (weights: Float64Array): Float64Array =>
  weights.map((weight) => Math.max(-127, Math.min(127, Math.round(weight * STEPS))) / STEPS);

const KINDS = ['no cue', 'I', 'pronoun', 'role', 'name'];

class Score {
  readonly #rows = new Map<string, { right: number; wrong: number; unknown: number }>();
  readonly #bins = new Map<number, { right: number; n: number }>();

  add(talk: Talk, weights: Float64Array): void {
    const { marginals } = readTalk(talk.turns, weights);
    talk.turns.forEach((turn, t) => {
      if (!talk.isKnown(t)) return;
      this.#addTurn(talk, turn, t, marginals[t] ?? new Float64Array());
    });
  }

  #addTurn(talk: Talk, { candidates, utterance }: TalkTurn, t: number, marginal: Float64Array): void {
    let best = 0;
    marginal.forEach((p, i) => {
      if (p > (marginal[best] ?? 0)) best = i;
    });
    const p = marginal[best] ?? 0;
    const isOther = candidates[best]?.entity === -1;
    const isRight = talk.isRight(t, best) && !isOther;
    const outcome = isOther || p < EVEN ? 'unknown' : isRight ? 'right' : 'wrong';
    for (const key of [
      KINDS[utterance.kind] ?? '',
      ...(talk.isReachable(t) ? [] : [`${KINDS[utterance.kind] ?? ''}, not among candidates`]),
    ]) {
      const row = this.#rows.get(key) ?? { right: 0, wrong: 0, unknown: 0 };
      row[outcome]++;
      this.#rows.set(key, row);
    }
    if (isOther || utterance.kind === CueKind.Name || utterance.kind === CueKind.Narrator) return;
    const bin = this.#bins.get(Math.floor(p * 10)) ?? { right: 0, n: 0 };
    bin.n++;
    if (isRight) bin.right++;
    this.#bins.set(Math.floor(p * 10), bin);
  }

  print(): void {
    for (const [kind, { right, wrong, unknown }] of [...this.#rows].sort())
      console.log(`${kind.padEnd(34)} right ${right}  wrong ${wrong}  unknown ${unknown}`);
    for (const [bin, { right, n }] of [...this.#bins].sort((a, b) => a[0] - b[0]))
      console.log(`confidence ${(bin / 10).toFixed(1)}: ${(right / n).toFixed(3)} right of ${n}`);
  }
}

const documents = [...readCorpus('litbank.jsonl'), ...readCorpus('gum.jsonl').filter(({ genre }) => GENRES.has(genre))];
const byDocument = documents.map(readTalks);
console.log(`${documents.length} documents, ${byDocument.flat().length} conversations`);
const score = new Score();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(byDocument.filter((_, i) => i % FOLDS !== fold).flat());
  for (const talk of byDocument.filter((_, i) => i % FOLDS === fold).flat()) score.add(talk, weights);
}
console.log('held out, five folds:');
score.print();
const final = train(byDocument.flat());
writeFileSync(
  'src/core/attribution/conversation/conversation.bin',
  Int8Array.from(final, (weight) => weight * STEPS),
);
