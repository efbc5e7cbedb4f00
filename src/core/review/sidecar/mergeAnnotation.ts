import { type Json, type JsonObject, canonical, isObject, without } from './json';

/** What three files say of one annotation. More than one in a file have the same id but differ: by hand, or by malice. */
export interface Sides<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/**
 * Merges what two sides made of an annotation.
 *
 * - What one side deleted and the other left as it was is deleted; what the other changed stays.
 * - Where both sides undid or redid it (`turn`), whoever did so last is right.
 * - The place in the text follows whoever changed it. Where both did, either is a hint; which one is taken depends on
 *   neither side.
 * - All else is never changed once it is written. Where it was, by hand, on one side, the change is taken; on both, both
 *   annotations stay, with the same id, for a reviewer to see.
 */
export function mergeAnnotation({ base, ours, theirs }: Sides<readonly Json[]>): readonly Json[] {
  if (ours.length === 0 || theirs.length === 0) {
    const left = [...ours, ...theirs];
    return isSameSet(left, base) ? [] : left;
  }
  if (ours.length === 1 && theirs.length === 1 && JSON.stringify(ours[0]) === JSON.stringify(theirs[0])) return ours;
  const sides = { base: base.map(partsOf), ours: ours.map(partsOf), theirs: theirs.map(partsOf) };
  const turn = settle(
    { base: lastTurn(sides.base), ours: lastTurn(sides.ours), theirs: lastTurn(sides.theirs) },
    later,
  );
  const [befores, our, their] = [byContent(sides.base), byContent(sides.ours), byContent(sides.theirs)];
  return contentsOf({ base: befores, ours: our, theirs: their }).map((content) => {
    const [before, one, other] = [befores.get(content), our.get(content), their.get(content)];
    const both = one && other && { base: before?.place, ours: one.place, theirs: other.place };
    return joined(firstOf(one, other), both ? settle(both) : (one ?? other)?.place, turn);
  });
}

/** Kept to be looked up: a file may hold any number of annotations with one id. */
function byContent(list: readonly Parts[]): ReadonlyMap<string, Parts> {
  const found = new Map<string, Parts>();
  for (const parts of list) if (!found.has(parts.content)) found.set(parts.content, parts);
  return found;
}

/** The value of a field after a merge: of the side that changed it; of both, what is chosen in either order alike. */
export function settle(
  { base, ours, theirs }: Sides<Json | undefined>,
  choose: (a: Json | undefined, b: Json | undefined) => Json | undefined = greater,
): Json | undefined {
  const before = keyOf(base);
  if (keyOf(ours) === before) return theirs;
  return keyOf(theirs) === before ? ours : choose(ours, theirs);
}

const keyOf = (value: Json | undefined): string => (value === undefined ? '' : canonical(value));

const greater = (a: Json | undefined, b: Json | undefined): Json | undefined => (keyOf(a) > keyOf(b) ? a : b);

/** An annotation taken apart into what never changes, where it is, and whether it was taken back. */
interface Parts {
  readonly json: Json;
  readonly content: string;
  readonly place: Json | undefined;
  readonly turn: Json | undefined;
}

function partsOf(json: Json): Parts {
  const decision = isObject(json) ? json['sourcemark'] : undefined;
  if (!isObject(json) || !isObject(decision))
    return { json, content: canonical(json), place: undefined, turn: undefined };
  const { target, ...rest } = json;
  const { parts, turn } = decision;
  return {
    json,
    content: canonical({ ...rest, sourcemark: without(decision, ['parts', 'turn']) }),
    place: { ...(target !== undefined && { target }), ...(parts !== undefined && { parts }) },
    turn,
  };
}

function joined(json: Json, place: Json | undefined, turn: Json | undefined): Json {
  const decision = isObject(json) ? json['sourcemark'] : undefined;
  if (!isObject(json) || !isObject(decision) || !isObject(place)) return json;
  const { target, parts } = place;
  const merged: JsonObject = {
    ...without(decision, ['parts', 'turn']),
    ...(parts !== undefined && { parts }),
    ...(turn !== undefined && { turn }),
  };
  return { ...without(json, ['target']), ...(target !== undefined && { target }), sourcemark: merged };
}

/** What stays of the contents: of both sides, and what only one has, unless the other gave it up. */
function contentsOf({ base, ours, theirs }: Sides<ReadonlyMap<string, Parts>>): readonly string[] {
  const all = [...new Set([...ours.keys(), ...theirs.keys()])];
  const kept = all.filter((content) => (ours.has(content) && theirs.has(content)) || !base.has(content));
  // Two copies that differ, and each side threw the other one away: better both than none.
  return kept.length > 0 ? kept : all;
}

const lastTurn = (list: readonly Parts[]): Json | undefined =>
  list.reduce<Json | undefined>((last, { turn }) => later(last, turn), undefined);

function later(a: Json | undefined, b: Json | undefined): Json | undefined {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first !== second) return first > second ? a : b;
  return greater(a, b);
}

/** Times are written so that they compare as text. */
function timeOf(turn: Json | undefined): string {
  const at = isObject(turn) ? turn['at'] : undefined;
  return typeof at === 'string' ? at : '';
}

/** They say the same, but their fields may stand in another order: the choice must not depend on whose is whose. */
function firstOf(ours: Parts | undefined, theirs: Parts | undefined): Json {
  const [a, b] = [ours ?? theirs, theirs ?? ours].map((parts) => parts?.json ?? null);
  return JSON.stringify(a) < JSON.stringify(b) ? (a ?? null) : (b ?? null);
}

function isSameSet(a: readonly Json[], b: readonly Json[]): boolean {
  const [left, right] = [a, b].map((list) => list.map(canonical).sort());
  return JSON.stringify(left) === JSON.stringify(right);
}
