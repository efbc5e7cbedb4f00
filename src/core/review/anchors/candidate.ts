/** A place where the words of an anchor may stand now; folded units `[from, to)`. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** How like the words are to those of the anchor: 1 for the same in folded form. */
  readonly words: number;
  /** How like the context is, 0 to 1; see `ContextMatch`. */
  readonly context: number;
  /** Units of the prefix that stand next to the words as they stood, and of the suffix. */
  readonly sameBefore: number;
  readonly sameAfter: number;
  /** It is about somebody or something else, or says something else. */
  readonly isOther: boolean;
}

/** One number for words and context: the words alone are worth half. */
export const scoreOf = ({ words, context }: Candidate): number => words * (0.5 + 0.5 * context);

/** The best first; between equals, the earlier. */
export const byScore = (a: Candidate, b: Candidate): number => scoreOf(b) - scoreOf(a) || a.from - b.from;
