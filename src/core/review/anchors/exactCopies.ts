import type { Candidate } from './candidate';
import type { Contexts } from './context';
import type { Passage, PassageSearch, Places } from './passageSearch';
import type { SoughtAnchor, SoughtAnchors } from './soughtAnchor';
import { isWordUnit } from './wordUnits';

/** Words that stand in more places are sought once more, with some of their context. */
const MOST_PLACES = 48;
/** The least of the context on both sides that must be the same then, unless one side is so wholly. */
const NEAREST = 12;

/** The places where the words of an anchor stand unchanged in folded form. */
export interface ExactCopies {
  readonly candidates: readonly Candidate[];
  /** There are too many to look at each: the candidates are those with the most context in common. */
  readonly isMany: boolean;
  /** All places with the whole context are among the candidates. */
  readonly hasAllWhole: boolean;
}

/** What exact copies are found with. */
export interface ExactSearch {
  readonly sought: SoughtAnchors;
  readonly search: PassageSearch;
  readonly text: Uint16Array;
  readonly contexts: Contexts;
}

/** Less context is no whole one: it stands in many places. */
const LEAST_WHOLE = 32;

/** As many places of a whole context are looked at. */
const MOST_WHOLE = 8;

/** For each anchor, all places where its words stand with their whole context; none if there are many. */
export function findWholeCopies({ sought, search }: ExactSearch): readonly (readonly Candidate[])[] {
  const { all, units } = sought;
  const found = search.find(units, all.map(({ start, end }): Passage => [start, end]), MOST_WHOLE); // prettier-ignore
  return all.map(({ start, from, to, end }, i) => {
    const places = found[i];
    if (!places || places.isMany || from === to || from - start + end - to < LEAST_WHOLE) return [];
    const length = to - from;
    return places.at.map((at) => {
      const first = at + from - start;
      return { from: first, to: first + length, words: 1, context: 1, isOther: false };
    });
  });
}

/** All places of the words of each of some anchors, with how like the context is there. */
export function findExactCopies(exact: ExactSearch, all: readonly SoughtAnchor[]): readonly ExactCopies[] {
  const { sought, search } = exact;
  const { units } = sought;
  const found = search.find(units, all.map(({ from, to }): Passage => [from, to]), MOST_PLACES); // prettier-ignore
  const frequent = all.filter((_, i) => found[i]?.isMany);
  const withContext = search.find(units, frequent.flatMap(extended), MOST_PLACES);
  const memo = new Map<string, ExactCopies>();
  let next = 0;
  return all.map((anchor, i) => {
    const places = found[i];
    if (!places?.isMany)
      return { candidates: candidatesAt(exact, anchor, places?.at ?? []), isMany: false, hasAllWhole: true };
    const more = withContext.slice(3 * next, 3 * next + 3);
    next++;
    return rememberedCopies(memo, anchor, () => frequentCopies(exact, anchor, more));
  });
}

/** Ten thousand anchors may have the same frequent words and context: their places are compared once. */
function rememberedCopies(
  memo: Map<string, ExactCopies>,
  { anchor: { prefix, exact, suffix }, start, from }: SoughtAnchor,
  find: () => ExactCopies,
): ExactCopies {
  const key = `${from - start}\0${prefix}\0${exact}\0${suffix}`;
  let copies = memo.get(key);
  if (!copies) memo.set(key, (copies = find()));
  return copies;
}

/** The words with all that stood before them, with all that stood after them, with some of both. */
const extended = ({ start, from, to, end }: SoughtAnchor): readonly Passage[] => [
  [start, to],
  [from, end],
  [Math.max(start, from - NEAREST), Math.min(end, to + NEAREST)],
];

function frequentCopies(
  exact: ExactSearch,
  anchor: SoughtAnchor,
  [before, after, around]: readonly Places[],
): ExactCopies {
  const { start, from } = anchor;
  const hasAllWhole = [before, after, around].some((places) => places?.isMany === false);
  const at = new Set([
    ...(before?.at ?? []).map((place) => place + from - start),
    ...(after?.at ?? []),
    ...(around?.at ?? []).map((place) => place + from - Math.max(start, from - NEAREST)),
  ]);
  return {
    candidates: candidatesAt(
      exact,
      anchor,
      [...at].sort((a, b) => a - b),
    ),
    isMany: true,
    hasAllWhole,
  };
}

function candidatesAt(exact: ExactSearch, anchor: SoughtAnchor, places: readonly number[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const from of places) {
    const candidate = candidateAt(exact, anchor, from);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** The words at a place where they stand; undefined where they are cut otherwise. */
function candidateAt(exact: ExactSearch, anchor: SoughtAnchor, from: number): Candidate | undefined {
  const to = from + anchor.to - anchor.from;
  if (!isCutAlike(exact, anchor, from, to)) return undefined;
  const { score, isOther } = exact.contexts.match(anchor, from, to);
  return { from, to, words: 1, context: score, isOther };
}

/** The words of an anchor at one place, if they stand there. */
export function findCopyAt(exact: ExactSearch, anchor: SoughtAnchor, at: number): Candidate | undefined {
  const { search, sought } = exact;
  return search.stands(sought.units, [anchor.from, anchor.to], at) ? candidateAt(exact, anchor, at) : undefined;
}

/** Words are whole: “he” is not found in “the”. Where an anchor did begin or end within a word, it does so again. */
function isCutAlike(
  { sought, text }: ExactSearch,
  { start, from, to, end }: SoughtAnchor,
  at: number,
  atEnd: number,
): boolean {
  const { units } = sought;
  const isLeft = from === start || joins(units, from) === joins(text, at);
  const isRight = to === end || joins(units, to) === joins(text, atEnd);
  return isLeft && isRight;
}

/** Whether a word goes on from the unit before to this one. */
const joins = (units: Uint16Array, at: number): boolean => isWordUnit(units[at - 1]) && isWordUnit(units[at]);
