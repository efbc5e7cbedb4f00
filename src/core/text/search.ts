import type { TokenRange } from './sentences';

/** Index of the first range that begins at or behind a token; ranges stand in text order. */
export function firstFrom(ranges: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range that holds a token; ranges stand in text order and do not overlap. */
export function rangeAt<T extends TokenRange>(ranges: readonly T[], token: number): T | undefined {
  const last = ranges[firstFrom(ranges, token + 1) - 1];
  return last && last.to > token ? last : undefined;
}

/** The ranges that share a token with `[from, to)`; ranges stand in text order and do not overlap. */
export function rangesWithin<T extends TokenRange>(ranges: readonly T[], from: number, to: number): readonly T[] {
  const first = firstFrom(ranges, from);
  const before = ranges[first - 1];
  return ranges.slice(before && before.to > from ? first - 1 : first, firstFrom(ranges, to));
}

/** True where a range begins at a token. */
export const beginsAt = (ranges: readonly TokenRange[], token: number): boolean =>
  ranges[firstFrom(ranges, token)]?.from === token;
