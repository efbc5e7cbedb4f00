import type { Span } from '../../model';

/** Words that were found: where they stood, and where they stand. */
export interface Move {
  readonly was: Span;
  readonly is: Span;
}

/** Where words should begin, judged by what was found before and after them. */
export interface Expected {
  readonly low: number;
  readonly high: number;
  /** By how much the stretch between the neighbours has shrunk; negative: grown. */
  readonly shrunk: number;
  /** There is a neighbour on both sides; the start of the document is one. */
  readonly isBetween: boolean;
  /** Where the neighbours begin now. */
  readonly after: number;
  readonly before: number;
}

/**
 * The found anchors that kept their order, as marks by which to tell how far the text between them moved.
 *
 *     was   A ...... x ...... B            A moved by 3, B by 3: x stands where it stood, plus 3
 *     is       A ...... x ...... B
 */
export class Neighbours {
  /** In the order of both texts. */
  readonly #moves: readonly Move[];

  constructor(moves: readonly Move[]) {
    this.#moves = inOrder(moves);
  }

  /** Where the words of a span of the old text should begin now; the span itself is no neighbour of its own. */
  expect(was: Span): Expected {
    const moves = this.#moves;
    const at = lowerBound(moves, was.start);
    const left = moves[at - 1];
    // No two moves begin at one place.
    const right = moves[at]?.was.start === was.start ? moves[at + 1] : moves[at];
    const shiftLeft = left
      ? left.was.end <= was.start
        ? left.is.end - left.was.end
        : left.is.start - left.was.start
      : 0;
    const shiftRight = right ? right.is.start - right.was.start : shiftLeft;
    return {
      low: was.start + Math.min(shiftLeft, shiftRight),
      high: was.start + Math.max(shiftLeft, shiftRight),
      shrunk: shiftLeft - shiftRight,
      isBetween: right !== undefined,
      after: left?.is.start ?? 0,
      before: right?.is.start ?? Infinity,
    };
  }
}

/** Distance to which words are moved together, and by how much of it they may come nearer or part. */
const COMPANY = 400;
const SLACK = 0.1;

/** Found anchors in the order of the old text, as company of those that were moved. */
export class Companions {
  readonly #moves: readonly Move[];

  constructor(moves: readonly Move[]) {
    this.#moves = [...moves].sort((a, b) => a.was.start - b.was.start);
  }

  /** Whether the nearest one before or after moved as far as this one. */
  has({ was, is }: Move): boolean {
    const at = lowerBound(this.#moves, was.start);
    const after = this.#moves[at]?.was.start === was.start ? at + 1 : at;
    return [this.#moves[at - 1], this.#moves[after]].some((other) => {
      if (!other) return false;
      const distance = Math.abs(other.was.start - was.start);
      const apart = Math.abs(other.is.start - other.was.start - (is.start - was.start));
      return distance <= COMPANY && apart <= SLACK * distance + 2;
    });
  }
}

function lowerBound(moves: readonly Move[], start: number): number {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.was.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest row of moves whose words come in one order in both texts: those outside it were moved past others. */
function inOrder(moves: readonly Move[]): readonly Move[] {
  const sorted = [...moves].sort((a, b) => a.was.start - b.was.start || a.is.start - b.is.start);
  /** The last of the best row of each length (Fredman 1975), and what comes before each. */
  const tails: number[] = [];
  const previous = new Int32Array(sorted.length).fill(-1);
  for (const [i, { is, was }] of sorted.entries()) {
    if (i > 0 && sorted[i - 1]?.was.start === was.start) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.is.start ?? 0) < is.start) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  }
  const row: Move[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const move = sorted[i];
    if (move) row.push(move);
  }
  return row.reverse();
}
