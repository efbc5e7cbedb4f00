/** Index of the first of items, in the order of their starts, that does not start before a place. */
export function firstFrom<T>(items: readonly T[], start: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
