import type { LinkedMention } from '../mention';
import type { Attention } from './focus';
import type { EntityDraft } from './registry';

/** Rows of the weight table; a power of two. */
export const ROWS = 1 << 15;
export const MAX_FEATURES = 72;
/** People in focus, those named later in the sentence, and nobody. */
export const MAX_CANDIDATES = 18;
const MASK = ROWS - 1;

/** Whom a pronoun may refer to, as rows of features: the last one stands for nobody of them. Reused between pronouns. */
export class Candidates {
  readonly rows = new Int32Array(MAX_CANDIDATES * MAX_FEATURES);
  readonly lengths = new Int32Array(MAX_CANDIDATES);
  readonly probabilities = new Float64Array(MAX_CANDIDATES);
  readonly entities: (EntityDraft | undefined)[] = [];
  readonly mentions: (LinkedMention | undefined)[] = [];
  /** What the text has just said of them. */
  readonly people: (Attention | undefined)[] = [];
  size = 0;
  /** The only one spoken of in this sentence and the one before, of those whom the pronoun fits; -1 if there is none. */
  sole = -1;
  /** The subject of the clause cannot be meant: Ortiz thanked him. */
  isBound = false;

  clear(): void {
    this.size = 0;
    this.sole = -1;
    this.isBound = false;
  }

  open(entity: EntityDraft | undefined, mention: LinkedMention | undefined, person?: Attention): void {
    this.people[this.size] = person;
    this.entities[this.size] = entity;
    this.mentions[this.size] = mention;
    this.lengths[this.size] = 0;
    this.size++;
  }

  has(entity: EntityDraft): boolean {
    for (let i = 0; i < this.size; i++) if (this.entities[i] === entity) return true;
    return false;
  }

  get isFull(): boolean {
    return this.size >= MAX_CANDIDATES - 1;
  }

  /** Adds a feature to the candidate opened last. */
  add(feature: number, value: number): void {
    const at = this.size - 1;
    const length = this.lengths[at] ?? 0;
    if (length >= MAX_FEATURES) return;
    this.rows[at * MAX_FEATURES + length] = row(feature, value);
    this.lengths[at] = length + 1;
  }
}

function row(feature: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & MASK;
}

/** Gives each candidate its probability. The place of the pronoun is told for those who train. */
export interface PronounScorer {
  score(candidates: Candidates, start: number): void;
}

/** Softmax over sums of weights. */
export function softmax(candidates: Candidates, weights: ArrayLike<number>, scale: number): void {
  const { rows, lengths, probabilities, size } = candidates;
  let top = -Infinity;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    const end = i * MAX_FEATURES + (lengths[i] ?? 0);
    for (let at = i * MAX_FEATURES; at < end; at++) sum += weights[rows[at] ?? 0] ?? 0;
    probabilities[i] = sum * scale;
    if (sum * scale > top) top = sum * scale;
  }
  let total = 0;
  for (let i = 0; i < size; i++) total += probabilities[i] = Math.exp((probabilities[i] ?? 0) - top);
  for (let i = 0; i < size; i++) probabilities[i] = (probabilities[i] ?? 0) / total;
}
