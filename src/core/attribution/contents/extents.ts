import type { BlockReading } from '../../text/reading';
import { Tag } from '../../text/tagger';
import { type ExtentStart, ExtentWalk, MAX_EXTENT } from './extentFeatures';
import { KnownStops } from './knownStops';

/** Where a phrase ends, and how likely that is. */
export interface Extent {
  readonly to: number;
  /** 0 to 1. */
  readonly probability: number;
}

/** A stop must be likelier by so much, in log-odds: what is reported is sooner told too long than cut. */
const RELUCTANCE = 1.2;

const stops = new KnownStops();

/**
 * Finds where a phrase ends whose start is known: at each token the model says how likely the phrase stops before it,
 * and the likeliest stop wins. Trained by `scripts/train/extents` on the subtrees of gold trees.
 *
 *     He called for the plan to be dropped on Monday.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ?
 */
export function extentOf(
  reading: BlockReading,
  words: Int32Array,
  start: ExtentStart,
  reluctance = RELUCTANCE,
): Extent {
  const walk = new ExtentWalk(reading, words, start);
  stops.enter(words);
  walk.pass(start.from);
  const last = Math.min(start.limit, start.from + MAX_EXTENT);
  let going = 0;
  let top = -Infinity;
  let to = last;
  for (let at = start.from + 1; at < last; at++) {
    const place = stops.place(walk, at, reluctance);
    const stop = going + (stops.stop[place] ?? 0);
    going += stops.goOn[place] ?? 0;
    if (stop > top) {
      top = stop;
      to = at;
    }
    // No later stop can be likelier than all of them together.
    if (going < top) break;
    walk.pass(at);
  }
  if (going > top) {
    top = going;
    to = last;
  }
  while (to > start.from + 1 && reading.tags[to - 1] === Tag.Punctuation) to--;
  return { to, probability: Math.exp(Math.min(0, top)) };
}
