import type { Candidate } from './candidate';
import type { Passage } from './passageSearch';
import type { SoughtAnchor } from './soughtAnchor';

/**
 * When a place is taken for that of an anchor. The idea of words with context around them is that of the W3C's
 * TextQuoteSelector (Web Annotation Data Model, 4.2.4), and that of finding edited words again is Hypothesis' "fuzzy
 * anchoring" (web.hypothes.is/blog/fuzzy-anchoring, 2013). Those take the best place that there is. Here a wrong place
 * is worse than none, and there are three rules, of which the first that applies decides:
 *
 * 1. Whole: the words stand with their whole context, and do so in one place only.
 * 2. Once: the words stand in one place only, beside what stood beside them.
 * 3. Edited: the words stand nowhere, but in one place they do with a small edit that changes no name, number or
 *    negation; there, too, beside what stood beside them.
 *
 * For 2 and 3, what stood beside them is so much of the context on one side that no other place has it: if one does, the
 * words' own passage may be there, edited, and what has the words is a copy, or another line of a formula. Nor may the
 * other side name somebody else now (see lookAlike.ts). What no rule places is lost.
 *
 * NOT told by the rules: where the words stood, and where other anchors stand. Reviewers decide on several versions of a
 * text, so that what one anchor says of places means nothing for another.
 */
export const RULE = {
  /** From so many words on, edited words are recognized if they are so alike, in units. */
  edited: [
    { words: 8, alike: 0.85 },
    { words: 4, alike: 0.92 },
  ],
  /** A whole context of fewer units, both sides together, stands in many places. */
  leastWhole: 32,
  /** From how many words on they are long. */
  long: 8,
  /** Units beside the words; beside long ones, fewer if the document begins or ends there. */
  beside: { long: 20, short: 24 },
} as const;

/** Whether the anchor has words enough to be recognized when some are edited. */
export const canBeEdited = ({ words }: SoughtAnchor): boolean => RULE.edited.some((step) => words >= step.words);

/** The place to which the second or third rule may apply; candidates are the best first. */
export function onlyPlace({ words }: SoughtAnchor, candidates: readonly Candidate[]): Candidate | undefined {
  const [best] = candidates;
  if (!best || best.isOther) return undefined;
  // Other cuts of the same edited words are no other place.
  if (candidates.some(({ from, to }) => to <= best.from || from >= best.to)) return undefined;
  const needed = best.words === 1 ? undefined : RULE.edited.find((step) => words >= step.words);
  return best.words >= (needed?.alike ?? 1) ? best : undefined;
}

/** What stands beside a place as it stood beside the words, on each side, in units of the anchor. */
export function standingBeside(sought: SoughtAnchor, { sameBefore, sameAfter }: Candidate): readonly Passage[] {
  const { start, from, to, end, words, isAtStart, isAtEnd } = sought;
  const isLong = words >= RULE.long;
  const needed = isLong ? RULE.beside.long : RULE.beside.short;
  const before = isLong && isAtStart ? Math.min(needed, from - start) : needed;
  const after = isLong && isAtEnd ? Math.min(needed, end - to) : needed;
  const sides: Passage[] = [];
  if (sameBefore >= before) sides.push([from - before, from]);
  if (sameAfter >= after) sides.push([to, to + after]);
  return sides;
}
