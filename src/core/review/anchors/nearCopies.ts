import type { Candidate } from './candidate';
import { type Budget, editDistance } from './editDistance';
import type { AnchorSearch } from './exactCopies';
import { changesMeaning } from './meaning';
import type { Passage, Places } from './passageSearch';
import type { SoughtAnchor } from './soughtAnchor';

/** Units of the words, and of the context next to them, that must stand as they were. */
const SEED = 16;
/** A shorter piece stands in too many places to tell one. */
const SHORTEST_SEED = 8;
/** A seed that stands in more places tells none. */
const MOST_PLACES = 16;
/** As many pairs of a beginning and an end are compared, the ones of the likeliest length. */
const MOST_PAIRS = 8;
/** What is less alike is not even a candidate. */
const LEAST_ALIKE = 0.6;
/** More edits than this are no small ones, however long the words. */
const MOST_EDITS = 120;
const SEEDS_EACH = 4;

/** What near copies are found with. */
interface NearSearch extends AnchorSearch {
  readonly budget: Budget;
}

/**
 * Places where the words stand with edits, for each anchor. They begin after the end of the prefix or with the beginning
 * of the words, and end before the beginning of the suffix or with the end of the words: one of each must still stand as
 * it was, so that it is certain where the edited words begin and end.
 *
 *     He said the bridge will opne in May, and left.      was
 *     He said the bridge will open in May, and left.      is
 *     ^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^      one seed at each end
 */
export function findNearCopies(
  search: AnchorSearch,
  anchors: readonly SoughtAnchor[],
  budget: Budget,
): readonly (readonly Candidate[])[] {
  const near: NearSearch = { ...search, budget };
  const seeds = anchors.flatMap(seedsOf);
  const places = near.search.find(near.sought.units, seeds, MOST_PLACES);
  return anchors.map((anchor, i) => candidatesOf(near, anchor, places.slice(SEEDS_EACH * i, SEEDS_EACH * (i + 1))));
}

/** The end of the prefix, the beginning and the end of the words, the beginning of the suffix. */
function seedsOf({ start, from, to, end }: SoughtAnchor): readonly Passage[] {
  const length = Math.min(SEED, to - from);
  const seeds: readonly Passage[] = [
    [Math.max(start, from - SEED), from],
    [from, from + length],
    [to - length, to],
    [to, Math.min(end, to + SEED)],
  ];
  return seeds.map(([a, b]) => (b - a < SHORTEST_SEED ? [a, a] : [a, b]));
}

function candidatesOf(near: NearSearch, anchor: SoughtAnchor, places: readonly Places[]): Candidate[] {
  const [prefix, head, tail, suffix] = places.map(({ at, isMany }) => (isMany ? [] : at));
  const prefixLength = Math.min(SEED, anchor.from - anchor.start);
  const seed = Math.min(SEED, anchor.to - anchor.from);
  // A space that the words did not have may now stand between them and their context.
  const starts = new Set([...(prefix ?? []).map((at) => skipSpace(near.text, at + prefixLength)), ...(head ?? [])]);
  const ends = new Set([...(suffix ?? []), ...(tail ?? []).map((at) => at + seed)]);
  return pairsOf([...starts], [...ends], anchor.to - anchor.from)
    .map(([from, to]) => compare(near, anchor, from, to))
    .filter((candidate) => candidate !== undefined);
}

const skipSpace = (text: Uint16Array, at: number): number => (text[at] === 0x20 ? at + 1 : at);

function pairsOf(starts: readonly number[], ends: readonly number[], length: number): readonly Passage[] {
  const pairs = starts.flatMap((from) => ends.map((to): Passage => [from, to]));
  const off = ([from, to]: Passage): number => Math.abs(to - from - length);
  return pairs
    .filter(([from, to]) => to > from && off([from, to]) <= length / 3 + SHORTEST_SEED)
    .sort((a, b) => off(a) - off(b) || a[0] - b[0])
    .slice(0, MOST_PAIRS);
}

function compare(near: NearSearch, anchor: SoughtAnchor, from: number, to: number): Candidate | undefined {
  const was = { units: near.sought.units, from: anchor.from, to: anchor.to };
  const is = { units: near.text, from, to: near.text[to - 1] === 0x20 ? to - 1 : to };
  const both = was.to - was.from + is.to - is.from;
  const most = Math.min(MOST_EDITS, Math.floor((1 - LEAST_ALIKE) * both));
  const edits = editDistance(was, is, most, near.budget);
  if (edits === undefined) return undefined;
  const { score, isOther, ...context } = near.contexts.match(anchor, is.from, is.to);
  return {
    from: is.from,
    to: is.to,
    words: 1 - edits / both,
    context: score,
    ...context,
    isOther: isOther || changesMeaning(was, is),
  };
}
