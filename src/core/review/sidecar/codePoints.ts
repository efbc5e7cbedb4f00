import type { Span } from '../../model';

/**
 * Turns UTF-16 code units, which Sourcemark counts, into Unicode code points, which Web Annotations count, and back.
 *
 *     a😀b     units: a 0, 😀 1, b 3     code points: a 0, 😀 1, b 2
 *
 * The document may have changed since an annotation was made, so any number is turned: what lies behind the end of the
 * text goes on as if characters of one unit followed, and a unit inside a character counts as its start.
 */
export class CodePoints {
  /** Where the pairs of surrogates begin. Most texts have none or few. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#pairs = pairsOf(text);
  }

  /** A span of the text, in code points. */
  count({ start, end }: Span): Span {
    return { start: this.#countTo(start), end: this.#countTo(end) };
  }

  /** The span of the text that was counted in code points. */
  locate({ start, end }: Span): Span {
    return { start: this.#offsetOf(start), end: this.#offsetOf(end) };
  }

  #countTo(offset: number): number {
    return offset - this.#pairsBefore((pair) => pair < offset);
  }

  #offsetOf(point: number): number {
    // Each pair before it took a unit more: the i-th pair is at the code point `pair - i`.
    return point + this.#pairsBefore((pair, i) => pair - i < point);
  }

  /** How many pairs, from the first on, something is true of. */
  #pairsBefore(isBefore: (pair: number, i: number) => boolean): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#pairs[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Half of a pair, alone, is a code point by itself. */
function pairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return pairs;
  for (let i = 0; i + 1 < text.length; i++) {
    if (!isHighSurrogate(text.charCodeAt(i)) || !isLowSurrogate(text.charCodeAt(i + 1))) continue;
    pairs.push(i);
    i++;
  }
  return pairs;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
