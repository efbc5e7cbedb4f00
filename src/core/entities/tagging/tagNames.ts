import { mapInSteps, type Steps } from '../../steps';
import type { BlockReading } from '../../text/reading';
import type { TokenRange } from '../../text/sentences';
import { agree } from './agree';
import { Decoder, LABELS } from './decode';
import { NameFeatures } from './features';
import { type Memory, rememberNames } from './memory';
import { type NameModel, nameModel } from './model';
import { settle } from './settle';
import { type NameWords, readNameWords, type Zone } from './zones';

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

/**
 * Names of persons, organizations and places in each block of a document: a perceptron over the words of each sentence
 * (Collins 2002) that knows what the whole document shows of a word, then all mentions of a name agree.
 */
export function* tagNames(readings: readonly BlockReading[]): Steps<readonly (readonly TaggedName[])[]> {
  const model = nameModel();
  const blocks = yield* mapInSteps(readings, readNameWords);
  const memory = rememberNames(blocks);
  yield;
  const tagger = new NameTagger(model, memory);
  const names = yield* mapInSteps(blocks, (block) => settle(block, tagger.block(block), memory));
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

  /** Adds the weights of the features up, label by label: written out, since most of the time goes here. */
  #sum(base: number): void {
    const { weights } = this.#model;
    const { rows, count } = this.#features;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let k = 0; k < count; k++) {
      const row = (rows[k] ?? 0) * LABELS;
      a += weights[row] ?? 0;
      b += weights[row + 1] ?? 0;
      c += weights[row + 2] ?? 0;
      d += weights[row + 3] ?? 0;
      e += weights[row + 4] ?? 0;
      f += weights[row + 5] ?? 0;
      g += weights[row + 6] ?? 0;
    }
    const scores = this.#scores;
    scores[base] = a;
    scores[base + 1] = b;
    scores[base + 2] = c;
    scores[base + 3] = d;
    scores[base + 4] = e;
    scores[base + 5] = f;
    scores[base + 6] = g;
  }
}
