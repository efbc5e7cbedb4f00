/**
 * Trains whom "he" and "she" refer to: `npm run train:pronouns -- [--corpora DIR]`.
 * Reads gap.jsonl, litbank.jsonl and the news, interview, academic and court documents of gum.jsonl; prints how many
 * pronouns of the held-out documents (every fifth) are linked rightly, then trains on all and writes
 * src/core/entities/link/pronouns.bin. Nothing in it is random.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Candidates,
  MAX_CANDIDATES,
  MAX_FEATURES,
  type PronounScorer,
  ROWS,
  softmax,
} from '../../../src/core/entities/link/candidates';
import { linkMentions } from '../../../src/core/entities/link/index';
import { LEAST } from '../../../src/core/entities/link/pronounLinks';
import { finish } from '../../../src/core/steps';
import { minimize } from './lbfgs';
import { type Document, readDocuments } from './gold';

const ROUNDS = 3;
const STEPS = 50;
const PRIOR = 5;
const MIN_SEEN = 8;
const CORPUS_WEIGHT: Readonly<Record<string, number>> = { gap: 1, litbank: 0.6, gum: 3 };

/** A pronoun with its candidates: rows of each, and which of them are right. */
interface Instance {
  readonly corpus: string;
  readonly isNamed: boolean;
  readonly rows: readonly Int32Array[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

/** Which candidates are right: those of the chain of the pronoun, else nobody. Undefined where the gold is silent. */
function judge(document: Document, candidates: Candidates, start: number): readonly boolean[] | undefined {
  const chain = document.pronouns.get(start);
  if (chain === undefined) return undefined;
  const { size, entities } = candidates;
  const isRight = new Array<boolean>(size).fill(false);
  let known = false;
  for (let i = 0; i + 1 < size; i++) {
    const entity = entities[i];
    if (!entity || document.chains.get(entity.index) !== chain) continue;
    isRight[i] = known = true;
  }
  // Better the one with the name.
  const hasNamed = isRight.some((right, i) => right && entities[i]?.isNamed);
  if (hasNamed) isRight.forEach((right, i) => (isRight[i] = right && entities[i]?.isNamed === true));
  if (known) return isRight;
  isRight[size - 1] = true;
  // Neither of the two names: whoever else it is, is not told.
  const isOther = !document.isComplete && !document.named.has(chain);
  if (isOther) for (let i = 0; i + 1 < size; i++) if (!document.chains.has(entities[i]?.index ?? -1)) isRight[i] = true;
  return isRight;
}

/** Reads the documents with the weights so far, or, without weights, with the gold, and keeps what was asked. */
function collect(documents: readonly Document[], weights: Float32Array | undefined): readonly Instance[] {
  const instances: Instance[] = [];
  for (const document of documents) {
    const scorer: PronounScorer = {
      score(candidates, start) {
        const isRight = judge(document, candidates, start);
        if (weights) softmax(candidates, weights, 1);
        else force(candidates, isRight);
        if (isRight) instances.push(instanceOf(document, candidates, isRight, start));
      },
    };
    finish(linkMentions(document.readings, document.marks, document.mentions, scorer));
  }
  return instances;
}

function force({ probabilities, size }: Candidates, isRight: readonly boolean[] | undefined): void {
  probabilities.fill(0);
  probabilities[Math.max(0, isRight ? isRight.indexOf(true) : size - 1)] = 1;
}

function instanceOf(
  { corpus, named, pronouns }: Document,
  { rows, lengths, size }: Candidates,
  isRight: readonly boolean[],
  start: number,
): Instance {
  return {
    corpus,
    isNamed: named.has(pronouns.get(start) ?? -1),
    rows: Array.from({ length: size }, (_, i) => rows.slice(i * MAX_FEATURES, i * MAX_FEATURES + (lengths[i] ?? 0))),
    isRight,
    weight: CORPUS_WEIGHT[corpus] ?? 1,
  };
}

/** Probabilities of the candidates of an instance. */
function probabilitiesOf({ rows }: Instance, weights: ArrayLike<number>): Float64Array {
  const values = new Float64Array(rows.length);
  let top = -Infinity;
  rows.forEach((own, i) => {
    let sum = 0;
    for (const row of own) sum += weights[row] ?? 0;
    values[i] = sum;
    top = Math.max(top, sum);
  });
  let total = 0;
  values.forEach((value, i) => {
    const power = Math.exp(value - top);
    values[i] = power;
    total += power;
  });
  return values.map((value) => value / total);
}

/** Softmax regression with a Gaussian prior on the weights. Rows seen too seldom keep the weight 0. */
function fit(instances: readonly Instance[]): Float32Array {
  const isRare = rareRows(instances);
  const weights = minimize(
    (point, slope) => {
      let loss = 0;
      for (let i = 0; i < point.length; i++) {
        const weight = point[i] ?? 0;
        loss += 0.5 * PRIOR * weight * weight;
        slope[i] = PRIOR * weight;
      }
      for (const instance of instances) loss += addLoss(instance, point, slope);
      for (let i = 0; i < slope.length; i++) if (isRare[i]) slope[i] = 0;
      return loss;
    },
    ROWS,
    STEPS,
  );
  return Float32Array.from(weights);
}

/** Rows seen too seldom to learn from. */
function rareRows(instances: readonly Instance[]): Uint8Array {
  const counts = new Uint32Array(ROWS);
  for (const { rows } of instances) for (const own of rows) for (const row of own) counts[row] = (counts[row] ?? 0) + 1;
  return Uint8Array.from(counts, (count) => (count < MIN_SEEN ? 1 : 0));
}

/** Loss of one pronoun: how unlikely the right candidates are. Its slope is added. */
function addLoss(instance: Instance, weights: Float64Array, slope: Float64Array): number {
  const probabilities = probabilitiesOf(instance, weights);
  let right = 1e-9;
  probabilities.forEach((value, i) => (right += instance.isRight[i] ? value : 0));
  instance.rows.forEach((own, i) => {
    const value = probabilities[i] ?? 0;
    const change = (value - (instance.isRight[i] ? value / right : 0)) * instance.weight;
    for (const row of own) slope[row] = (slope[row] ?? 0) + change;
  });
  return -Math.log(right) * instance.weight;
}

/**
 * The features of a pronoun tell of the links before it, which are made by the model itself. So that it learns from
 * links as doubtful as those it will meet, each half of the documents is read with what the other half taught.
 */
function train(documents: readonly Document[]): Float32Array {
  const halves = [0, 1].map((half) => documents.filter((_, i) => i % 2 === half));
  let taught: readonly (Float32Array | undefined)[] = [undefined, undefined];
  let instances: readonly (readonly Instance[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    instances = halves.map((half, i) => collect(half, taught[1 - i]));
    if (round + 1 < ROUNDS) taught = instances.map((half) => fit(half));
  }
  return fit(instances.flat());
}

/** One byte a weight, after what one step is worth. */
function encode(weights: Float32Array): Buffer {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.max(1e-6, (largest * 0.8) / 127);
  const head = Buffer.alloc(4);
  head.writeFloatLE(scale);
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return Buffer.concat([head, Buffer.from(bytes.buffer)]);
}

/** How the held-out pronouns of named people are linked, and how far the confidence is to be believed. */
function report(instances: readonly Instance[], weights: Float32Array): void {
  for (const corpus of ['gap', 'litbank', 'gum']) {
    let [total, right, wrong, reachable, best] = [0, 0, 0, 0, 0];
    for (const instance of instances) {
      if (instance.corpus !== corpus || (!instance.isNamed && corpus !== 'gap')) continue;
      const p = probabilitiesOf(instance, weights);
      const top = topOf(p);
      total++;
      const known = !instance.isRight.at(-1);
      if (known) reachable++;
      if (known && instance.isRight[top]) best++;
      if ((p[top] ?? 0) < LEAST) continue;
      if (instance.isRight[top] && known) right++;
      else if (!instance.isRight[top]) wrong++;
    }
    const share = (value: number): string => ((100 * value) / Math.max(1, total)).toFixed(1);
    console.log(
      `${corpus}, held out: of ${String(total)} pronouns ${share(right)} % right, ${share(wrong)} % wrong; candidate known ${share(reachable)} %, first ${share(best)} %`,
    );
  }
  calibration(instances, weights);
}

function topOf(probabilities: Float64Array): number {
  let top = 0;
  for (let i = 0; i + 1 < probabilities.length; i++) if ((probabilities[i] ?? 0) > (probabilities[top] ?? 0)) top = i;
  return probabilities.length > 1 ? top : -1;
}

function calibration(instances: readonly Instance[], weights: Float32Array): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  for (const instance of instances) {
    if (instance.isRight.filter(Boolean).length > 1 && instance.isRight.at(-1)) continue;
    const p = probabilitiesOf(instance, weights);
    const top = topOf(p);
    const bin = bins[Math.min(9, Math.floor((p[top] ?? 0) * 10))];
    if (!bin || top < 0) continue;
    bin.count++;
    bin.sum += p[top] ?? 0;
    if (instance.isRight[top]) bin.right++;
  }
  const cells = bins.map(({ count, right, sum }) =>
    count === 0 ? '-' : `${(sum / count).toFixed(2)}:${(right / count).toFixed(2)} (${String(count)})`,
  );
  console.log(`confidence: share right (number) ${cells.join(', ')}`);
}

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' }, trial: { type: 'boolean', default: false } },
});
const documents = ['gap', 'litbank', 'gum'].flatMap((corpus) => readDocuments(values.corpora, corpus));
const trial = train(documents.filter(({ isHeldOut }) => !isHeldOut));
report(
  collect(
    documents.filter(({ isHeldOut }) => isHeldOut),
    trial,
  ),
  trial,
);
const model = encode(values.trial ? trial : train(documents));
writeFileSync('src/core/entities/link/pronouns.bin', model);
console.log(
  `src/core/entities/link/pronouns.bin: ${String(model.length)} bytes; up to ${String(MAX_CANDIDATES)} candidates`,
);
