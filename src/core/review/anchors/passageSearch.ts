import { compress, hashOf, power, prefixHashes } from './passageHash';

/** A passage that is sought: a stretch of the units that all passages lie in. */
export type Passage = readonly [from: number, to: number];

/** Where a passage stands, in text order; `isMany`: it stands in more places than were asked for, these are the first. */
export interface Places {
  readonly at: readonly number[];
  readonly isMany: boolean;
}

/** Passages of one length with the same beginning. */
interface Group {
  readonly length: number;
  readonly power: number;
  /** By the hash of the whole: all that have it. */
  readonly wholes: Map<number, Sought[]>;
  open: number;
}

interface Sought {
  readonly passage: Passage;
  readonly at: number[];
  isMany: boolean;
}

const FILTER_BITS = 17;
/** The longest beginning that is looked up: in documents hardly any longer one stands twice. */
const LONGEST_STEM = 16;

/**
 * Finds many passages in one text at once, in time linear in both, whatever they are.
 *
 * A passage is looked up by its first 1, 2, 4, 8 or 16 units (the longest such beginning that it has), then by its whole,
 * both by hashes that are had in constant time from the hashes of all beginnings of the text (Karp and Rabin 1987).
 * Every hit is then compared unit by unit: a hash decides nothing.
 */
export class PassageSearch {
  readonly #units: Uint16Array;
  readonly #length: number;
  readonly #hashes: Int32Array;

  constructor(units: Uint16Array, length: number) {
    this.#units = units;
    this.#length = length;
    this.#hashes = prefixHashes(units, length);
  }

  /** The places of each passage of `pool`, in the order of the passages; at most `most` places each. */
  find(pool: Uint16Array, passages: readonly Passage[], most: number): readonly Places[] {
    const byStem = new Map<number, Map<number, Group[]>>();
    const found = passages.map((passage) => this.#enter(byStem, pool, passage));
    // Hostile passages share a long beginning and differ in length: more tries than this are no document's.
    const budget = { left: this.#length + pool.length + 1e5 };
    for (const [stem, groups] of byStem) this.#scan(stem, groups, { pool, most, budget });
    return found;
  }

  /** Whether the passage stands at the place. */
  stands(pool: Uint16Array, [from, to]: Passage, at: number): boolean {
    return at + to - from <= this.#length && isSame(pool, from, this.#units, at, to - from);
  }

  #enter(byStem: Map<number, Map<number, Group[]>>, pool: Uint16Array, passage: Passage): Sought {
    const [from, to] = passage;
    const length = to - from;
    if (length <= 0 || length > this.#length) return { passage, at: [], isMany: false };
    const stem = Math.min(LONGEST_STEM, 1 << (31 - Math.clz32(length)));
    const groupsOfStem = getOrMake(byStem, stem, () => new Map<number, Group[]>());
    const groups = getOrMake(groupsOfStem, hashOf(pool, from, from + stem), () => []);
    let group = groups.find((other) => other.length === length);
    if (!group) groups.push((group = { length, power: power(length), wholes: new Map(), open: 0 }));
    const alike = getOrMake(group.wholes, hashOf(pool, from, to), () => []);
    const same = alike.find((other) => isSame(pool, from, pool, other.passage[0], length));
    if (same) return same;
    const sought = { passage, at: [], isMany: false };
    alike.push(sought);
    group.open++;
    return sought;
  }

  #scan(stem: number, groups: Map<number, Group[]>, task: Task): void {
    const filter = new Uint8Array(1 << FILTER_BITS);
    for (const hash of groups.keys()) filter[compress(hash, FILTER_BITS)] = 1;
    const hashes = this.#hashes;
    const shift = power(stem);
    const last = this.#length - stem;
    for (let at = 0; at <= last; at++) {
      const hash = ((hashes[at + stem] ?? 0) - Math.imul(hashes[at] ?? 0, shift)) | 0;
      if (filter[compress(hash, FILTER_BITS)] === 0) continue;
      const here = groups.get(hash);
      if (!here) continue;
      // Shorter beginnings are shared by fewer lengths than they have units.
      if (stem === LONGEST_STEM && (task.budget.left -= here.length) < 0) {
        giveUp(groups);
        return;
      }
      for (const group of here) this.#tryAt(at, group, task);
      if (here.some(({ open }) => open === 0)) close(groups, hash, here);
    }
  }

  #tryAt(at: number, group: Group, { pool, most }: Task): void {
    const { length } = group;
    if (at + length > this.#length) return;
    const whole = ((this.#hashes[at + length] ?? 0) - Math.imul(this.#hashes[at] ?? 0, group.power)) | 0;
    for (const sought of group.wholes.get(whole) ?? []) {
      if (sought.isMany || !isSame(pool, sought.passage[0], this.#units, at, length)) continue;
      if (sought.at.length < most) sought.at.push(at);
      else {
        sought.isMany = true;
        group.open--;
      }
    }
  }
}

interface Task {
  readonly pool: Uint16Array;
  readonly most: number;
  readonly budget: { left: number };
}

function isSame(a: Uint16Array, atA: number, b: Uint16Array, atB: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[atA + i] !== b[atB + i]) return false;
  return true;
}

/** Groups whose passages all stand in too many places are no longer looked for. */
function close(groups: Map<number, Group[]>, hash: number, here: readonly Group[]): void {
  const open = here.filter((group) => group.open > 0);
  if (open.length === 0) groups.delete(hash);
  else groups.set(hash, open);
}

/** What was not looked for to the end may stand anywhere else, too. */
function giveUp(groups: Map<number, Group[]>): void {
  for (const group of [...groups.values()].flat())
    for (const sought of [...group.wholes.values()].flat()) sought.isMany = true;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
