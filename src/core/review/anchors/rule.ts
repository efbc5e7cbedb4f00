import { type Candidate, scoreOf } from './candidate';
import type { ExactCopies } from './exactCopies';
import type { SoughtAnchor } from './soughtAnchor';

/**
 * When a place is taken for that of an anchor. The idea of words with context around them is that of the W3C's
 * TextQuoteSelector (Web Annotation Data Model, 4.2.4), and that of weighing words, context and position against each
 * other is Hypothesis' "fuzzy anchoring" (web.hypothes.is/blog/fuzzy-anchoring, 2013). Those take the best place that
 * there is, and position weighs in every choice. Here a wrong place is worse than none:
 *
 * - Words that stand unchanged need context; less, where many words stand in one place only.
 * - Where they stand in several places, the best leads the second by a margin. No place leads a whole context but
 *   another one.
 * - Edited words are taken only where the unchanged ones stand nowhere, there are enough of them, the edit is small and
 *   changes no name, number or negation, and the context is there.
 * - Context that names somebody else (isReplacedName) is the context of a look-alike.
 * - What is left open is decided by the neighbours (see Neighbours), or is lost.
 */
export const RULE = {
  /** From how many words (and units) on an anchor is not short, and long. */
  middleWords: 4,
  middleUnits: 20,
  longWords: 8,
  /** Context with which words that have no rival are certain by themselves. */
  contextOfCertain: { short: 0.85, middle: 0.7, long: 0.6 },
  /** Context that words need of which no piece stands anywhere else. */
  contextOfDistinct: { short: 0.6, middle: 0.45, long: 0.3 },
  /** Context that may be that of the anchor: with as much, another place is a rival. */
  context: 0.45,
  /** Context that is there but for a character or two: what all others need. */
  wholeContext: 0.95,
  /** By how much the context of the best leads that of the second best. */
  lead: 0.15,
  /** The same for a whole context: one unit of one side. */
  leadOfWhole: 0.02,
  /** How like edited words are, in units, from so many words on, and the context and lead that they need. */
  near: [
    { words: 8, alike: 0.85 },
    { words: 4, alike: 0.92 },
  ],
  nearContext: 0.6,
  nearLead: 0.1,
} as const;

/** The lead in context that a place needs over the second best. */
export const leadFor = (best: Candidate): number => (best.context === 1 ? RULE.leadOfWhole : RULE.lead);

/** A place that was chosen, and whether it is certain by itself or only as long as the neighbours do not object. */
export interface Choice {
  readonly place: Candidate;
  readonly isCertain: boolean;
}

/** The place of the unchanged words, if there is one by itself. Candidates are the best first. */
export function chooseExact(
  sought: SoughtAnchor,
  { candidates, isMany, hasAllWhole }: ExactCopies,
): Choice | undefined {
  const [best, second] = candidates;
  if (!best || best.isOther) return undefined;
  const isCertain = !isMany && best.context >= RULE.contextOfCertain[sizeOf(sought)];
  // What comes near to the best may be what is left of the place itself, and the best a copy.
  const isRivalled = second !== undefined && second.context >= RULE.context;
  const isWhole = hasAllWhole && best.context === 1 && best.context - (second?.context ?? 0) >= RULE.leadOfWhole;
  const isNearlyWhole = !isMany && !isRivalled && best.context >= RULE.wholeContext;
  return isWhole || isNearlyWhole ? { place: best, isCertain: isCertain && !isRivalled } : undefined;
}

/** The only place of the words, if it is theirs in case that they are distinct: that no piece of them stands elsewhere. */
export function chooseIfDistinct(sought: SoughtAnchor, { candidates, isMany }: ExactCopies): Choice | undefined {
  const [only] = candidates;
  if (!only || only.isOther || isMany || candidates.length > 1) return undefined;
  const size = sizeOf(sought);
  if (only.context < RULE.contextOfDistinct[size]) return undefined;
  return { place: only, isCertain: size !== 'short' || only.context >= RULE.contextOfCertain.short };
}

type Size = keyof typeof RULE.contextOfDistinct;

/** How many words there are: the more, the less are they anybody else's. */
function sizeOf({ words, from, to }: SoughtAnchor): Size {
  if (words >= RULE.longWords) return 'long';
  return words >= RULE.middleWords && to - from >= RULE.middleUnits ? 'middle' : 'short';
}

/** Whether the anchor has words enough to be recognized when some are edited. */
export const canBeEdited = ({ words }: SoughtAnchor): boolean => words >= RULE.middleWords;

/** The place of edited words, if one is certain. Candidates are the best first; the unchanged words stand nowhere. */
export function chooseNear({ words }: SoughtAnchor, candidates: readonly Candidate[]): Candidate | undefined {
  const [best] = candidates;
  const needed = RULE.near.find((step) => words >= step.words);
  if (!best || !needed || best.isOther) return undefined;
  if (best.words < needed.alike || best.context < RULE.nearContext) return undefined;
  // Other cuts of the same place are no rivals.
  const second = candidates.find(({ from, to }) => to <= best.from || from >= best.to);
  return !second || scoreOf(best) - scoreOf(second) >= RULE.nearLead ? best : undefined;
}
