import type { Span } from '../../model';

/** A change of a text that was watched: what stood at the span gave way to so many units. */
export interface Edit extends Span {
  readonly length: number;
}

/** Where words are after edits, one after the other, each of the text before it; undefined where one touched them. */
export function moveSpan(span: Span, edits: readonly Edit[]): Span | undefined {
  let { start, end } = span;
  for (const edit of edits) {
    if (edit.start >= end) continue;
    if (edit.end > start) return undefined;
    const shift = edit.length - (edit.end - edit.start);
    start += shift;
    end += shift;
  }
  return { start, end };
}
