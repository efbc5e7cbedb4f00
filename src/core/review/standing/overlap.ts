import type { Span } from '../../model';
import { firstFrom } from './firstFrom';

/** How much two lists of spans, each in order, have in common: 0 for nothing, 1 for the same (Jaccard). */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? NOTHING;
    const right = b[j] ?? NOTHING;
    shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    if (left.end < right.end) i++;
    else j++;
  }
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

const NOTHING: Span = { start: 0, end: 0 };

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The same words, as a key. */
export const keyOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ');

/** From the first to the last of some spans. */
export const extentOf = (spans: readonly Span[]): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

/** Neighbours in the order of the text that are compared with one another: more than ever stand on one another. */
const NEIGHBOURS = 24;
/** From here on, two lists of spans mean the same mark. */
const SAME = 0.5;

const always = (): boolean => true;

/** Finds, among spans in the order of the text, those that mean the same mark as others do. */
export class SameWords<T> {
  readonly #items: readonly { readonly item: T; readonly spans: readonly Span[]; readonly start: number }[];
  readonly #byKey = new Map<string, T>();

  constructor(items: readonly T[], spansOf: (item: T) => readonly Span[]) {
    this.#items = items
      .map((item) => ({ item, spans: spansOf(item), start: spansOf(item)[0]?.start ?? 0 }))
      .sort((a, b) => a.start - b.start);
    for (const { item, spans } of this.#items) if (!this.#byKey.has(keyOf(spans))) this.#byKey.set(keyOf(spans), item);
  }

  /** The item that means the same mark best. `mayBe`: whether one of other words may be it at all. */
  find(spans: readonly Span[], mayBe: (item: T, spans: readonly Span[]) => boolean = always): T | undefined {
    const same = this.#byKey.get(keyOf(spans));
    if (same !== undefined) return same;
    const near = firstFrom(this.#items, spans[0]?.start ?? 0, ({ start }) => start);
    let best: T | undefined;
    let most = SAME;
    for (const { item, spans: others } of this.#items.slice(Math.max(0, near - NEIGHBOURS), near + NEIGHBOURS)) {
      const overlap = overlapOf(spans, others);
      if (overlap < most || (overlap === most && best !== undefined) || !mayBe(item, spans)) continue;
      best = item;
      most = overlap;
    }
    return best;
  }
}
