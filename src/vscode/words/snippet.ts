import type { Span } from '../../core/index';

/** Words of a document on one line, cut where they are longer than `length` characters. */
export function snippet(text: string, { start, end }: Span, length: number): string {
  // Line ends count as one space each; the stretch read is bounded, so that a quotation of a megabyte costs nothing.
  const words = text
    .slice(start, Math.min(end, start + 4 * length))
    .replace(/\s+/gu, ' ')
    .trim();
  const isWhole = end <= start + 4 * length && words.length <= length;
  return isWhole ? words : `${withoutHalf(words.slice(0, length - 1)).trimEnd()}…`;
}

/** Without the first half of a character that the cut went through. */
const withoutHalf = (words: string): string => words.replace(/[\uD800-\uDBFF]$/u, '');
