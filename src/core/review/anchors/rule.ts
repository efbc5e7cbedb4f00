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
  /** Context that many words need if they stand in one place only, and that few words need there. */
  contextOfLong: 0.4,
  contextOfShort: 0.6,
  /** Context with which many words are certain by themselves. */
  contextOfCertain: 0.7,
  /** Context that may be that of the anchor: with as much, another place is a rival. */
  context: 0.45,
  /** Context that is there but for a character or two: what all others need. */
  wholeContext: 0.95,
  /** By how much the context of the best leads that of the second best. */
  lead: 0.15,
  /** The same for a whole context: one unit of one side. */
  leadOfWhole: 0.02,
  /** Words that no other passage has by chance. */
  manyWords: 4,
  manyUnits: 20,
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
export function chooseExact(sought: SoughtAnchor, { candidates, isMany }: ExactCopies): Choice | undefined {
  const [best, second] = candidates;
  if (!best || best.isOther) return undefined;
  const isLong = sought.words >= RULE.manyWords && sought.to - sought.from >= RULE.manyUnits;
  const isCertain = isLong && !isMany && best.context >= RULE.contextOfCertain;
  if (!second && !isMany) {
    return best.context >= (isLong ? RULE.contextOfLong : RULE.contextOfShort) ? { place: best, isCertain } : undefined;
  }
  // What comes near to the best may be what is left of the place itself, and the best a copy.
  const isRivalled = second !== undefined && second.context >= RULE.context;
  if (isRivalled && best.context - second.context < (best.context === 1 ? RULE.leadOfWhole : 1)) return undefined;
  if (best.context < (isCertain ? RULE.contextOfCertain : RULE.wholeContext)) return undefined;
  return { place: best, isCertain: isCertain && !isRivalled };
}

/** Whether the anchor has words enough to be recognized when some are edited. */
export const canBeEdited = ({ words }: SoughtAnchor): boolean => words >= RULE.manyWords;

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
