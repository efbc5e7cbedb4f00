/**
 * Trains the model of extents: `npm run train:extents -- [--corpora DIR]`.
 * Reads gum_trees.jsonl and ewt_trees.jsonl: each complement and modifier that begins behind the word it depends on,
 * with where it ends. Prints how often the end is found on held-out documents, then trains on all and writes
 * src/core/attribution/contents/extents.bin. Reproducible: one seed decides every choice.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  EXTENT_FEATURES,
  EXTENT_ROWS,
  ExtentKind,
  type ExtentStart,
  ExtentWalk,
  MAX_EXTENT,
} from '../../../src/core/attribution/contents/extentFeatures';
import { EXTENT_SCALE } from '../../../src/core/attribution/contents/knownStops';
import type { BlockReading } from '../../../src/core/text/reading';
import { hashTokens } from '../../../src/core/text/tagFeatures';
import { Tag } from '../../../src/core/text/tagger';
import { isHeldOut, random, shuffle } from '../shared/random';
import { readTrees, type TreeBlock, type TreeDocument } from '../shared/trees';

const EPOCHS = 6;
const RATE = 0.1;
const DECAY = 1e-7;

interface Example {
  readonly reading: BlockReading;
  readonly words: Int32Array;
  readonly start: ExtentStart;
  readonly end: number;
}

const PHRASES = new Set([
  'obj',
  'obl',
  'nmod',
  'obl:agent',
  'ccomp',
  'xcomp',
  'csubj',
  'acl',
  'advcl',
  'parataxis',
  'nsubj:pass',
  'nsubj',
]);
const COMPLEMENTIZERS = new Set('that whether if how why what when where who which'.split(' '));

function examplesOf({ blocks }: TreeDocument): readonly Example[] {
  return blocks.flatMap((block) => {
    const words = hashTokens(block.reading.tokens).word;
    return block.reading.sentences.flatMap(({ from, to }) => ofSentence(block, words, from, to));
  });
}

function ofSentence(block: TreeBlock, words: Int32Array, from: number, to: number): readonly Example[] {
  const { reading, heads, relations } = block;
  const low = Int32Array.from({ length: to - from }, (_, i) => from + i);
  const high = Int32Array.from(low);
  const size = new Int32Array(to - from).fill(1);
  for (let i = from; i < to; i++)
    for (let h = heads[i] ?? -1, steps = 0; h >= from && h < to && steps < 300; h = heads[h] ?? -1, steps++) {
      low[h - from] = Math.min(low[h - from] ?? h, i);
      high[h - from] = Math.max(high[h - from] ?? h, i);
      size[h - from] = (size[h - from] ?? 0) + 1;
    }
  const found: Example[] = [];
  for (let d = from; d < to; d++) {
    const governor = heads[d] ?? -1;
    let start = low[d - from] ?? d;
    if (!PHRASES.has(relations[d] ?? '') || governor < from || start <= governor) continue;
    let end = (high[d - from] ?? d) + 1;
    // Not in one piece: nothing to learn.
    if (size[d - from] !== end - start) continue;
    let hasPreposition = false;
    while (reading.tags[start] === Tag.Preposition && start < d) {
      start++;
      hasPreposition = true;
    }
    while (end > start + 1 && reading.tags[end - 1] === Tag.Punctuation) end--;
    while (start < end && reading.tags[start] === Tag.Punctuation) start++;
    if (end <= start || end - start > MAX_EXTENT) continue;
    found.push({
      reading,
      words,
      start: {
        kind: kindOf(block, d, start, hasPreposition),
        from: start,
        limit: to,
        governor: hasPreposition ? start - 1 : governor,
      },
      end,
    });
  }
  return found;
}

function kindOf({ reading, relations }: TreeBlock, head: number, start: number, hasPreposition: boolean): ExtentKind {
  const tag = reading.tags[start];
  const relation = relations[head] ?? '';
  if (tag === Tag.To) return ExtentKind.Infinitive;
  if (tag === Tag.Gerund) return ExtentKind.Gerund;
  if (COMPLEMENTIZERS.has(reading.tokens.word[start] ?? '') && tag !== Tag.Determiner) return ExtentKind.Marked;
  if (relation === 'ccomp' || relation === 'parataxis' || relation === 'advcl') return ExtentKind.Clause;
  return hasPreposition ? ExtentKind.OfPreposition : ExtentKind.Object;
}

/** Logistic regression by stochastic gradient descent with AdaGrad (Duchi et al. 2011). */
class Learner {
  readonly weights = new Float32Array(EXTENT_ROWS);
  readonly #squares = new Float32Array(EXTENT_ROWS).fill(1);
  readonly rows = new Int32Array(EXTENT_FEATURES);

  score(): number {
    let sum = 0;
    for (const row of this.rows) sum += this.weights[row] ?? 0;
    return sum;
  }

  learn(isEnd: boolean): void {
    const error = (isEnd ? 1 : 0) - 1 / (1 + Math.exp(-this.score()));
    for (const row of this.rows) {
      const gradient = error - DECAY * (this.weights[row] ?? 0);
      this.#squares[row] = (this.#squares[row] ?? 0) + gradient * gradient;
      this.weights[row] = (this.weights[row] ?? 0) + (RATE * gradient) / Math.sqrt(this.#squares[row] ?? 1);
    }
  }
}

function train(examples: readonly Example[]): Learner {
  const next = random(42);
  const learner = new Learner();
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const { reading, words, start, end } of order) {
      const walk = new ExtentWalk(reading, words, start);
      walk.pass(start.from);
      for (let at = start.from + 1; at <= end && at < start.limit; at++) {
        walk.fill(learner.rows, at);
        learner.learn(at === end);
        walk.pass(at);
      }
    }
  }
  return learner;
}

function predict(learner: Learner, { reading, words, start }: Example): number {
  const walk = new ExtentWalk(reading, words, start);
  walk.pass(start.from);
  let going = 0;
  let best = start.limit;
  let top = -Infinity;
  const last = Math.min(start.limit, start.from + MAX_EXTENT);
  for (let at = start.from + 1; at < last; at++) {
    walk.fill(learner.rows, at);
    const score = learner.score();
    const stop = going - Math.log1p(Math.exp(-score));
    going -= Math.log1p(Math.exp(score));
    if (stop > top) {
      top = stop;
      best = at;
    }
    if (going < top) break;
    walk.pass(at);
  }
  let end = going > top ? last : best;
  while (end > start.from + 1 && reading.tags[end - 1] === Tag.Punctuation) end--;
  return end;
}

function report(learner: Learner, examples: readonly Example[]): string {
  const right = new Map<ExtentKind, [number, number]>();
  for (const example of examples) {
    const [hits, all] = right.get(example.start.kind) ?? [0, 0];
    right.set(example.start.kind, [hits + (predict(learner, example) === example.end ? 1 : 0), all + 1]);
  }
  return [...right]
    .sort(([a], [b]) => a - b)
    .map(
      ([kind, [hits, all]]) =>
        `${['marked', 'clause', 'infinitive', 'object', 'preposition', 'gerund'][kind] ?? ''} ${((100 * hits) / all).toFixed(1)} % of ${String(all)}`,
    )
    .join(', ');
}

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' }, trial: { type: 'boolean', default: false } },
});
const documents = [
  ...readTrees(join(values.corpora, 'gum_trees.jsonl'), 'gum'),
  ...readTrees(join(values.corpora, 'ewt_trees.jsonl'), 'ewt'),
];
const trial = train(documents.filter((document) => !isHeldOut(document)).flatMap(examplesOf));
console.log(`ends found, held out: ${report(trial, documents.filter(isHeldOut).flatMap(examplesOf))}`);
if (!values.trial) {
  const { weights } = train(documents.flatMap(examplesOf));
  const quantized = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * EXTENT_SCALE))),
  );
  writeFileSync('src/core/attribution/contents/extents.bin', Buffer.from(quantized.buffer));
  console.log(`src/core/attribution/contents/extents.bin: ${String(quantized.length)} bytes`);
}
