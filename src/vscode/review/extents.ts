import type { Quotation, Span } from '../../core/index';

/** A selection without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** The content within a selection: what stands between two parts, as “he said”, stays out of it. */
export function partsWithin({ parts }: Pick<Quotation, 'parts'>, selected: Span): readonly Span[] {
  const gaps = parts.slice(1).map(([start], i) => ({ start: parts[i]?.[1] ?? start, end: start }));
  const within = gaps.filter((gap) => selected.start < gap.start && gap.end < selected.end);
  const starts = [selected.start, ...within.map(({ end }) => end)];
  const ends = [...within.map(({ start }) => start), selected.end];
  return starts.map((start, i) => ({ start, end: ends[i] ?? start }));
}
