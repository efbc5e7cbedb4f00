import type { Candidate } from './candidate';
import type { ExactCopies } from './exactCopies';
import type { Expected } from './neighbours';
import { type Choice, leadFor, RULE } from './rule';
import type { SoughtAnchor } from './soughtAnchor';

/** An anchor, the places of its words (the best first), and where its neighbours say that they are. */
export interface OrderTask {
  readonly sought: SoughtAnchor;
  readonly copies: ExactCopies;
  readonly expected: Expected;
  /** Where in the text a candidate begins. */
  readonly startOf: (candidate: Candidate) => number;
}

/** Lead in context with which a half of it is enough where the words are expected. */
const CLEAR_LEAD = 0.25;
/** Context with which words are not taken for gone. */
const CLEAR = 0.8;
/** Context that is needed between two neighbours. */
const MUCH = 0.7;
/** Context that is needed where both neighbours kept their distance. */
const LITTLE = 0.2;

/** The one candidate where the neighbours expect the words, if that settles it. */
export function chooseByNeighbours(task: OrderTask): Candidate | undefined {
  const { copies, expected, sought } = task;
  const [best] = copies.candidates;
  const here = copies.candidates.filter((candidate) => isExpected(task, candidate));
  const [only] = here;
  if (!best || !only || here.length > 1) return undefined;
  // The edits that moved the neighbours may have moved it a little more or less.
  const slack = sought.to - sought.from;
  if (copies.candidates.some((other) => other !== only && isExpected(task, other, slack) && comesNear(other, only)))
    return undefined;
  // Not all places are known: another one may be expected, too.
  const areAllKnown = !copies.isMany || (copies.hasAllWhole && only.context === 1);
  if (!areAllKnown && expected.low !== expected.high) return undefined;
  if (best.context - only.context >= leadFor(best)) return undefined;
  // So much went between the neighbours that the words may be gone, and these are others.
  if (expected.shrunk >= sought.to - sought.from && !isClear(copies, only)) return undefined;
  return only.isOther || !hasContext(task, only) ? undefined : only;
}

/** Whether there is as much context as the only expected place needs. */
function hasContext(task: OrderTask, only: Candidate): boolean {
  const { copies, expected, sought } = task;
  const second = copies.candidates.find((other) => other !== only);
  // Nobody says so much twice by chance: what else has the words is a copy, and this may be one.
  if (second && sought.words >= RULE.longWords) {
    return only.context >= (hasKeptDistance(task) ? MUCH : RULE.wholeContext);
  }
  if (only.context >= (expected.isBetween ? MUCH : RULE.wholeContext)) return true;
  if (only.context >= RULE.context && only.context - (second?.context ?? 0) >= CLEAR_LEAD) return true;
  // As far as a neighbour moved, to the character.
  const start = task.startOf(only);
  const isExact = expected.isBetween && (start === expected.low || start === expected.high);
  return only.context >= (isExact ? RULE.context : 1) || (hasKeptDistance(task) && only.context >= LITTLE);
}

/**
 * Whether a chosen place is not where the neighbours expect the words, and is therefore that of a look-alike: certain
 * ones may have been moved past their neighbours, but only from where something is missing; others may only be off by
 * less than their length, or moved together with a certain one.
 */
export function isOutOfPlace(task: OrderTask, { place, isCertain }: Choice, isAccompanied: () => boolean): boolean {
  const { expected, sought, startOf } = task;
  if (!expected.isBetween) return false;
  const start = startOf(place);
  if (isCertain) return hasKeptDistance(task) && (start < expected.after || start > expected.before);
  return !isExpected(task, place, sought.to - sought.from) && !isAccompanied();
}

/** Nearly the whole context, and nothing else with as much of it. */
function isClear({ candidates }: ExactCopies, only: Candidate): boolean {
  const second = candidates.find((other) => other !== only);
  return only.context >= CLEAR && only.context - (second?.context ?? 0) >= CLEAR_LEAD;
}

const comesNear = (other: Candidate, best: Candidate): boolean => best.context - other.context < leadFor(best);

function isExpected({ expected, startOf }: OrderTask, candidate: Candidate, slack = 0): boolean {
  const start = startOf(candidate);
  return start >= expected.low - slack && start <= expected.high + slack;
}

/** Less came or went between the neighbours than the words are long: neither are they gone, nor others come. */
const hasKeptDistance = ({ expected, sought }: OrderTask): boolean =>
  expected.isBetween && Math.abs(expected.shrunk) < sought.to - sought.from;
