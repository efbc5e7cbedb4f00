import type { Candidate } from './candidate';
import type { ExactCopies } from './exactCopies';
import type { Expected } from './neighbours';
import { leadFor, RULE } from './rule';
import type { SoughtAnchor } from './soughtAnchor';

/** An anchor, the places of its words (the best first), and where its neighbours say that they are. */
export interface OrderTask {
  readonly sought: SoughtAnchor;
  readonly copies: ExactCopies;
  readonly expected: Expected;
  /** Where in the text a candidate begins. */
  readonly startOf: (candidate: Candidate) => number;
}

/** Context that is needed where no neighbour follows: nothing but the position tells the places apart. */
const WHOLE = 0.95;
/** Context that is needed where both neighbours kept their distance. */
const LITTLE = 0.2;

/** The one candidate where the neighbours expect the words, if that settles it. */
export function chooseByNeighbours(task: OrderTask): Candidate | undefined {
  const { copies, expected, sought } = task;
  const [best] = copies.candidates;
  const here = copies.candidates.filter((candidate) => isExpected(task, candidate));
  const [only] = here;
  if (!best || !only || here.length > 1) return undefined;
  // Not all places are known: another one may be expected, too.
  if (copies.isMany && expected.low !== expected.high) return undefined;
  if (best.context - only.context >= leadFor(best)) return undefined;
  // So much went between the neighbours that the words may be gone, and these are others.
  if (expected.shrunk >= sought.to - sought.from) return undefined;
  if (only.context >= (expected.isBetween ? RULE.context : WHOLE) && !only.isOther) return only;
  return hasKeptDistance(task) && only.context >= LITTLE ? only : undefined;
}

/** Whether words were found in one place, while they stand with some of their context where they are expected: a copy. */
export function isOutOfPlace(task: OrderTask, place: Candidate): boolean {
  if (!hasKeptDistance(task) || isExpected(task, place)) return false;
  return task.copies.candidates.some((other) => other.context >= LITTLE && isExpected(task, other));
}

function isExpected({ expected, startOf }: OrderTask, candidate: Candidate): boolean {
  const start = startOf(candidate);
  return start >= expected.low && start <= expected.high;
}

/** Less came or went between the neighbours than the words are long: neither are they gone, nor others come. */
const hasKeptDistance = ({ expected, sought }: OrderTask): boolean =>
  expected.isBetween && Math.abs(expected.shrunk) < sought.to - sought.from;
