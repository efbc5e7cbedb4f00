import { mapInSteps, type Steps } from '../../steps';
import type { BlockMemo } from '../../text/blockMemo';
import type { BlockReading } from '../../text/reading';
import type { TokenRange } from '../../text/sentences';
import { agree } from './agree';
import { Decoder, LABELS } from './decode';
import { NameFeatures } from './features';
import { type Memory, rememberNames } from './memory';
import { type NameModel, nameModel, PAIRS, UPPER } from './model';
import { AskedMemory, type KeptNames, namesOf, nameWordsOf } from './keptNames';
import { settle } from './settle';
import type { NameWords, Zone } from './zones';

export type NameKind = 'person' | 'organization' | 'place';
export const KINDS: readonly NameKind[] = ['person', 'organization', 'place'];

/** A name that the tagger found. */
export interface TaggedName extends TokenRange {
  readonly kind: NameKind;
  /** How well the words fit each of `KINDS`. */
  readonly scores: readonly [person: number, organization: number, place: number];
  /** The words leave little doubt of the kind. */
  readonly isSure: boolean;
}

export const isSameName = (a: TaggedName, b: TaggedName): boolean =>
  a === b ||
  (a.from === b.from &&
    a.to === b.to &&
    a.kind === b.kind &&
    a.isSure === b.isSure &&
    a.scores.every((score, kind) => score === b.scores[kind]));

/**
 * Names of persons, organizations and places in each block of a document: a perceptron over the words of each sentence
 * (Collins 2002) that knows what the whole document shows of a word, then all mentions of a name agree.
 */
export function* tagNames(
  readings: readonly BlockReading[],
  memo?: BlockMemo<KeptNames>,
): Steps<readonly (readonly TaggedName[])[]> {
  const model = nameModel();
  const blocks = yield* mapInSteps(readings, (reading) => nameWordsOf(reading, memo));
  const remembered = rememberNames(blocks);
  yield;
  const memory = memo ? new AskedMemory(remembered) : remembered;
  const tagger = new NameTagger(model, memory);
  const find = (block: NameWords): readonly TaggedName[] => settle(block, tagger.block(block), memory);
  const names = yield* mapInSteps(blocks, (block) =>
    memory instanceof AskedMemory ? namesOf(block, memo?.get(block.reading), { memory, find }) : find(block),
  );
  return agree(blocks, names);
}

/** By how much one kind must fit a single word better than the others. */
const SURE_MARGIN = 100;

function marginOf([person, organization, place]: TaggedName['scores']): number {
  const top = Math.max(person, organization, place);
  return top - Math.max(Math.min(person, organization), Math.min(Math.max(person, organization), place));
}

class NameTagger {
  readonly #model: NameModel;
  readonly #features: NameFeatures;
  readonly #decoder = new Decoder();
  #scores = new Int32Array(64 * LABELS);
  #isLink = new Uint8Array(64);
  #labels = new Uint8Array(64);

  constructor(model: NameModel, memory: Memory) {
    this.#model = model;
    this.#features = new NameFeatures(memory);
  }

  block(block: NameWords): readonly TaggedName[] {
    const found: TaggedName[] = [];
    for (const zone of block.zones) {
      const length = zone.to - zone.from;
      this.#score(block, zone, length);
      this.#decoder.decode(this.#labels, length, this.#scores, this.#model.transitions, this.#isLink);
      for (let i = 0; i < length; i++) {
        const label = this.#labels[i] ?? 0;
        const kind = KINDS[label >> 1];
        if ((label & 1) === 0 || !kind) continue;
        let end = i + 1;
        while (end < length && this.#labels[end] === label + 1) end++;
        const scores = this.#fit(i, end);
        const isSure = end - i > 1 || marginOf(scores) > SURE_MARGIN;
        found.push({ from: zone.from + i, to: zone.from + end, kind, scores, isSure });
        i = end - 1;
      }
    }
    return found;
  }

  #fit(from: number, to: number): TaggedName['scores'] {
    const of = (first: number): number => {
      let sum = 0;
      for (let i = from; i < to; i++) sum += this.#scores[i * LABELS + first + (i > from ? 1 : 0)] ?? 0;
      return sum / (to - from);
    };
    return [of(1), of(3), of(5)];
  }

  #score(block: NameWords, zone: Zone, length: number): void {
    if (this.#isLink.length < length) {
      this.#scores = new Int32Array(length * 2 * LABELS);
      this.#isLink = new Uint8Array(length * 2);
      this.#labels = new Uint8Array(length * 2);
    }
    for (let i = 0; i < length; i++) {
      this.#isLink[i] = 1 - (block.capital[zone.from + i] ?? 0);
      this.#features.read(block, zone, zone.from + i);
      this.#sum(i * LABELS);
    }
  }

  /**
   * Adds the weights of the features up: written out, since most of the time goes here. No sum of `MAX_FEATURES`
   * weights of one byte leaves its half of a number.
   */
  #sum(base: number): void {
    const { pairs } = this.#model;
    const { rows, count } = this.#features;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
      const row = (rows[k] ?? 0) * PAIRS;
      a += pairs[row] ?? 0;
      b += pairs[row + 1] ?? 0;
      c += pairs[row + 2] ?? 0;
      d += pairs[row + 3] ?? 0;
    }
    this.#unpack(base, a);
    this.#unpack(base + 2, b);
    this.#unpack(base + 4, c);
    this.#scores[base + 6] = d;
  }

  #unpack(base: number, sum: number): void {
    const lower = (sum << 16) >> 16;
    this.#scores[base] = lower;
    this.#scores[base + 1] = (sum - lower) / UPPER;
  }
}
