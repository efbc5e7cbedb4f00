import type { Candidate } from './clues';
import { OTHER } from './scene';
import { eachClueRow, rowOfAgain, rowOfPair, type TalkTurn } from './talk';

function scoresOf(turn: TalkTurn, weights: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(turn.candidates.length);
  turn.candidates.forEach((candidate, i) => {
    eachClueRow(turn, candidate, (row) => {
      scores[i] = (scores[i] ?? 0) + (weights[row] ?? 0);
    });
  });
  return scores;
}

const ALONE: readonly (Candidate | undefined)[] = [undefined];

/**
 * How likely each candidate of each turn is, as `[turn][candidate]`; and the logarithm of the sum over all readings.
 * Forward and backward over pairs of speakers. `allowed`: leaves only those candidates (for training).
 * `visit` hears how likely each three speakers in a row are (for training).
 */
export function readTalk(
  turns: readonly TalkTurn[],
  weights: ArrayLike<number>,
  options: {
    readonly allowed?: (turn: number, candidate: number) => boolean;
    readonly visit?: (turn: number, current: number, last: number, first: number, probability: number) => void;
  } = {},
): { readonly marginals: readonly Float64Array[]; readonly logSum: number } {
  const lattice = new Lattice(turns, weights, options.allowed);
  lattice.forward();
  lattice.backward();
  return { marginals: lattice.marginals(options.visit), logSum: lattice.logSum };
}

/** Products of exponentials, scaled at each turn so that they stay in range. */
class Lattice {
  readonly #turns: readonly TalkTurn[];
  readonly #weights: ArrayLike<number>;
  /** Of each turn: the factor of a candidate after the last one, over `[current][last]`. */
  readonly #factors: Float64Array[] = [];
  /** Of each turn: over `[current][last]`. */
  readonly #forward: Float64Array[] = [];
  readonly #backward: Float64Array[] = [];
  readonly #scales: number[] = [];
  readonly #again: Int8Array[] = [];
  readonly #bonus: number[] = [];
  logSum = 0;

  constructor(
    turns: readonly TalkTurn[],
    weights: ArrayLike<number>,
    allowed: ((turn: number, candidate: number) => boolean) | undefined,
  ) {
    this.#turns = turns;
    this.#weights = weights;
    turns.forEach((turn, t) => {
      const scores = scoresOf(turn, weights);
      const [width, lasts] = this.#widths(t);
      const factors = new Float64Array(width * lasts);
      for (let i = 0; i < width; i++) {
        if (allowed && !allowed(t, i)) continue;
        for (let j = 0; j < lasts; j++) factors[i * lasts + j] = Math.exp((scores[i] ?? 0) + this.#pair(t, i, j));
      }
      this.#factors.push(factors);
      this.#fillAgain(t);
    });
  }

  #pair(t: number, i: number, j: number): number {
    const turn = this.#turns[t];
    const current = this.#candidates(t)[i];
    const row = turn && current ? rowOfPair(turn, this.#turns[t - 1], current, this.#candidates(t - 1)[j]) : -1;
    return row < 0 ? 0 : (this.#weights[row] ?? 0);
  }

  #candidates(t: number): readonly (Candidate | undefined)[] {
    return this.#turns[t]?.candidates ?? ALONE;
  }

  /** Where a candidate is found among those of the last turn but one, or -1; and what A, B, A adds to a factor of 1. */
  #fillAgain(t: number): void {
    const firsts = this.#candidates(t - 2);
    const current = this.#candidates(t);
    const again = new Int8Array(current.length).fill(-1);
    const turn = this.#turns[t];
    const before = this.#turns[t - 1];
    this.#again.push(again);
    this.#bonus.push(0);
    if (!turn || !before || !this.#turns[t - 2]) return;
    this.#bonus[t] = Math.exp(this.#weights[rowOfAgain(turn, before)] ?? 0) - 1;
    current.forEach((candidate, i) => {
      if (candidate && candidate.entity !== OTHER)
        again[i] = firsts.findIndex((first) => first?.entity === candidate.entity);
    });
  }

  /** Index of the one before the last if it is A again after B, else -1. */
  #againOf(t: number, i: number, j: number): number {
    const index = this.#again[t]?.[i] ?? -1;
    return index >= 0 && this.#candidates(t)[i]?.entity !== this.#candidates(t - 1)[j]?.entity ? index : -1;
  }

  forward(): void {
    for (let t = 0; t < this.#turns.length; t++) {
      const [width, lasts, firsts] = this.#widths(t);
      const table = new Float64Array(width * lasts);
      const previous = this.#forward[t - 1] ?? ONE;
      const sums = sumsOf(previous, lasts, firsts);
      let total = 0;
      for (let i = 0; i < width; i++) {
        for (let j = 0; j < lasts; j++) {
          const again = this.#againOf(t, i, j);
          let sum = sums[j] ?? 0;
          if (again >= 0) sum += (previous[j * firsts + again] ?? 0) * (this.#bonus[t] ?? 0);
          sum *= this.#factors[t]?.[i * lasts + j] ?? 0;
          table[i * lasts + j] = sum;
          total += sum;
        }
      }
      const scale = total > 0 ? total : 1;
      for (let at = 0; at < table.length; at++) table[at] = (table[at] ?? 0) / scale;
      this.logSum += Math.log(scale);
      this.#scales.push(scale);
      this.#forward.push(table);
    }
  }

  backward(): void {
    for (let t = this.#turns.length - 1; t >= 0; t--) {
      const [width, lasts] = this.#widths(t);
      const table = new Float64Array(width * lasts);
      const next = this.#backward[t + 1];
      if (!next) table.fill(1);
      else this.#backwardFrom(t, table, next);
      this.#backward[t] = table;
    }
  }

  #backwardFrom(t: number, table: Float64Array, next: Float64Array): void {
    const [width, lasts] = this.#widths(t);
    const [nextWidth] = this.#widths(t + 1);
    const scale = this.#scales[t + 1] ?? 1;
    for (let i = 0; i < width; i++) {
      let total = 0;
      for (let n = 0; n < nextWidth; n++) {
        const ahead = ((next[n * width + i] ?? 0) * (this.#factors[t + 1]?.[n * width + i] ?? 0)) / scale;
        total += ahead;
        const again = this.#againOf(t + 1, n, i);
        if (again >= 0) table[i * lasts + again] = (table[i * lasts + again] ?? 0) + ahead * (this.#bonus[t + 1] ?? 0);
      }
      for (let j = 0; j < lasts; j++) table[i * lasts + j] = (table[i * lasts + j] ?? 0) + total;
    }
  }

  marginals(
    visit: ((turn: number, current: number, last: number, first: number, probability: number) => void) | undefined,
  ): readonly Float64Array[] {
    return this.#turns.map((_, t) => {
      const [width, lasts] = this.#widths(t);
      const result = new Float64Array(width);
      for (let i = 0; i < width; i++) {
        for (let j = 0; j < lasts; j++) {
          const at = i * lasts + j;
          result[i] = (result[i] ?? 0) + (this.#forward[t]?.[at] ?? 0) * (this.#backward[t]?.[at] ?? 0);
          if (visit) this.#visitFirsts(t, [i, j], visit);
        }
      }
      return result;
    });
  }

  #visitFirsts(
    t: number,
    [i, j]: readonly [number, number],
    visit: (turn: number, current: number, last: number, first: number, probability: number) => void,
  ): void {
    const [, lasts, firsts] = this.#widths(t);
    const at = i * lasts + j;
    const previous = this.#forward[t - 1] ?? ONE;
    const again = this.#againOf(t, i, j);
    const factor = 1 + (this.#bonus[t] ?? 0);
    const ahead = ((this.#factors[t]?.[at] ?? 0) * (this.#backward[t]?.[at] ?? 0)) / (this.#scales[t] ?? 1);
    for (let k = 0; k < firsts; k++) {
      const p = (previous[j * firsts + k] ?? 0) * (k === again ? factor : 1) * ahead;
      visit(t, i, j, k, p);
    }
  }

  #widths(t: number): readonly [width: number, lasts: number, firsts: number] {
    return [this.#candidates(t).length, this.#candidates(t - 1).length, this.#candidates(t - 2).length];
  }
}

const ONE = Float64Array.of(1);

/** Sums over the last index of a table of two. */
function sumsOf(table: Float64Array, rows: number, width: number): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < width; k++) sums[row] = (sums[row] ?? 0) + (table[row * width + k] ?? 0);
  return sums;
}
