import type { Candidate } from './candidate';
import type { Contexts } from './context';
import type { Passage, PassageSearch, Places } from './passageSearch';
import { RULE } from './rule';
import type { SoughtAnchor, SoughtAnchors } from './soughtAnchor';
import { isWordUnit } from './wordUnits';

/** Words that stand in more places are sought once more, with some of their context. */
const MOST_PLACES = 48;
/** The least of the context on both sides that must be the same then, unless one side is so wholly. */
const NEAREST = 12;

/** What the places of anchors are found with. */
export interface AnchorSearch {
  readonly sought: SoughtAnchors;
  readonly search: PassageSearch;
  readonly text: Uint16Array;
  readonly contexts: Contexts;
}

/** For each anchor, the places where its words stand with their whole context; none if that is too little. */
export function findWholeCopies({ sought, search }: AnchorSearch, most: number): readonly ExactCopies[] {
  const { all, units } = sought;
  const found = search.find(units, all.map(({ start, end }): Passage => [start, end]), most); // prettier-ignore
  return all.map(({ start, from, to, end }, i): ExactCopies => {
    const { at, isMany } = found[i] ?? NOWHERE;
    const [sameBefore, sameAfter] = [from - start, end - to];
    if (from === to || sameBefore + sameAfter < RULE.leastWhole) return { candidates: [], isMany: false };
    const candidates = at.map((place) => {
      const first = place + sameBefore;
      return { from: first, to: first + to - from, words: 1, context: 1, sameBefore, sameAfter, isOther: false };
    });
    return { candidates, isMany };
  });
}

const NOWHERE: Places = { at: [], isMany: false };

/** The places where the words of an anchor stand unchanged in folded form. */
export interface ExactCopies {
  readonly candidates: readonly Candidate[];
  /** There are more: the candidates are those with the most context in common. */
  readonly isMany: boolean;
}

/** The places of the words of each of some anchors. */
export function findExactCopies(search: AnchorSearch, anchors: readonly SoughtAnchor[]): readonly ExactCopies[] {
  const { units } = search.sought;
  const found = search.search.find(units, anchors.map(({ from, to }): Passage => [from, to]), MOST_PLACES); // prettier-ignore
  const frequent = anchors.filter((_, i) => found[i]?.isMany);
  const withContext = search.search.find(units, frequent.flatMap(extended), MOST_PLACES);
  const memo = new Map<string, ExactCopies>();
  let next = 0;
  return anchors.map((anchor, i) => {
    const places = found[i];
    if (!places?.isMany) return { candidates: candidatesAt(search, anchor, places?.at ?? []), isMany: false };
    const more = withContext.slice(3 * next, 3 * next + 3);
    next++;
    return remembered(memo, anchor, () => ({
      candidates: candidatesAt(search, anchor, placesOf(anchor, more)),
      isMany: true,
    }));
  });
}
/** Ten thousand anchors may have the same frequent words and context: their places are compared once. */
function remembered(
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

/** The places of the words within those of the extended ones. */
function placesOf({ start, from }: SoughtAnchor, [before, after, around]: readonly Places[]): readonly number[] {
  return [
    ...(before?.at ?? []).map((place) => place + from - start),
    ...(after?.at ?? []),
    ...(around?.at ?? []).map((place) => place + from - Math.max(start, from - NEAREST)),
  ];
}

function candidatesAt(search: AnchorSearch, anchor: SoughtAnchor, places: readonly number[]): readonly Candidate[] {
  return [...new Set(places)].flatMap((from) => {
    const to = from + anchor.to - anchor.from;
    if (!isCutAlike(search, anchor, from, to)) return [];
    const { score, ...context } = search.contexts.match(anchor, from, to);
    return [{ from, to, words: 1, context: score, ...context }];
  });
}

/** Words are whole: “he” is not found in “the”. Where an anchor did begin or end within a word, it does so again. */
function isCutAlike(
  { sought, text }: AnchorSearch,
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
