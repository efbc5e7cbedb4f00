import type { MarkedSpan } from '../../quotations/marks';
import type { Grammar } from '../nounPhrases';

/** Tokens of a heading in marks, marks included. */
const MAX_CROSSHEAD = 12;

/**
 * Words in marks that stand alone in their block are a heading made of words that the text quotes.
 *
 *     “It was a cruel thing to do,” Mara Lind said.
 *     ‘A cruel thing’
 *     ^^^^^^^^^^^^^^^  single marks, where speech stands in double ones
 */
export const isCrosshead = (span: MarkedSpan | undefined, isSingleStyle: boolean): boolean =>
  !isSingleStyle && span?.family === 'single' && span.hasClosing && span.to - span.from <= MAX_CROSSHEAD;

/** Most speech stands in single marks. */
export function usesSingleMarks(grammars: readonly Grammar[]): boolean {
  let single = 0;
  let all = 0;
  for (const { outer, reading } of grammars) {
    for (const { family, from, to } of outer) {
      if (from === 0 && to === reading.tokens.length && family === 'single') continue;
      all++;
      if (family === 'single') single++;
    }
  }
  return single * 2 >= all;
}
