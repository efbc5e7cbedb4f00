import { modelBytes } from '../../models/models';
import { EXTENT_FEATURES, type ExtentWalk, SIGHT } from './extentFeatures';

/** One unit of the log-odds that a weight adds up to. */
export const EXTENT_SCALE = 24;

/** A place for each token that one phrase may reach: a power of two that is at least `MAX_EXTENT`. */
const PLACES = 128;
const MASK = PLACES - 1;

/**
 * How likely phrases stop at the tokens of a block, by the model. Kept by token, with what the walk there had seen:
 * phrases that begin close behind each other, cue after cue in one sentence, soon see the same, and their stops are
 * weighed once for all of them.
 */
export class KnownStops {
  /** Of each place: the logarithm of how likely a phrase stops there, and of how likely it goes on. */
  readonly stop = new Float64Array(PLACES);
  readonly goOn = new Float64Array(PLACES);
  readonly #token = new Int32Array(PLACES).fill(-1);
  readonly #reluctance = new Float64Array(PLACES);
  readonly #sights = new Int32Array(PLACES * SIGHT);
  readonly #sight = new Int32Array(SIGHT);
  readonly #rows = new Int32Array(EXTENT_FEATURES);
  #weights: Int8Array | undefined;
  #block: Int32Array | undefined;

  /** From now on the tokens are those of this block, whose words they are. */
  enter(words: Int32Array): void {
    if (words === this.#block) return;
    this.#block = words;
    this.#token.fill(-1);
  }

  /** The place of the stop before the token `at`. A stop must be likelier by `reluctance`, in log-odds. */
  place(walk: ExtentWalk, at: number, reluctance: number): number {
    const place = at & MASK;
    walk.see(this.#sight, at);
    if (this.#token[place] === at && this.#reluctance[place] === reluctance && this.#isSeen(place)) return place;
    this.#token[place] = at;
    this.#reluctance[place] = reluctance;
    for (let i = 0; i < SIGHT; i++) this.#sights[place * SIGHT + i] = this.#sight[i] ?? 0;
    const score = this.#score(walk, at) - reluctance;
    this.stop[place] = -Math.log1p(Math.exp(-score));
    this.goOn[place] = -Math.log1p(Math.exp(score));
    return place;
  }

  #isSeen(place: number): boolean {
    for (let i = 0; i < SIGHT; i++) if (this.#sights[place * SIGHT + i] !== this.#sight[i]) return false;
    return true;
  }

  #score(walk: ExtentWalk, at: number): number {
    const table = (this.#weights ??= decoded());
    const rows = this.#rows;
    walk.fill(rows, at);
    let sum = 0;
    for (let i = 0; i < EXTENT_FEATURES; i++) sum += table[rows[i] ?? 0] ?? 0;
    return sum / EXTENT_SCALE;
  }
}

function decoded(): Int8Array {
  const bytes = modelBytes('extents');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
