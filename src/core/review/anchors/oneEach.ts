import type { Span } from '../../model';
import { scoreOf, type Candidate } from './candidate';

/** An anchor with the place that was chosen for it. */
export interface Chosen {
  readonly was: Span;
  readonly place: Candidate;
}

/** By how much the better of two must lead to keep a place that both have chosen. */
const LEAD = 0.05;

/** Context by which the same words are the same place. */
const WHOLE = 0.95;

/**
 * Those that must give up their place: words that stood apart cannot stand in one place now. The better one keeps it if
 * it leads; else neither. NOT words of one place that anchors of several versions count differently: where they stood
 * says nothing then, and the same words with the same context tell it.
 */
export function findCrowded<T extends Chosen>(chosen: readonly T[]): ReadonlySet<T> {
  const inText = [...chosen].sort((a, b) => a.place.from - b.place.from || b.place.to - a.place.to);
  const crowded = new Set<T>();
  let furthest: T | undefined;
  let last: T | undefined;
  for (const here of inText) {
    for (const other of new Set([furthest, last])) {
      if (!other || other.place.to <= here.place.from || !stoodApart(other.was, here.was)) continue;
      if (areSame(other.place, here.place)) continue;
      const lead = scoreOf(other.place) - scoreOf(here.place);
      if (lead < LEAD) crowded.add(other);
      if (lead > -LEAD) crowded.add(here);
    }
    if (!furthest || here.place.to > furthest.place.to) furthest = here;
    last = here;
  }
  return crowded;
}

const areSame = (a: Candidate, b: Candidate): boolean =>
  a.from === b.from && a.to === b.to && [a, b].every(({ words, context }) => words === 1 && context >= WHOLE);

const stoodApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
