import type { Gender } from '../mention';
import type { PersonName } from './personName';
import type { EntityDraft, Placed } from './registry';

/** To whom a name refers. */
export interface NameLink {
  readonly entity: EntityDraft | undefined;
  readonly confidence: number;
  readonly rivals: readonly EntityDraft[];
}

const NEARBY_MENTIONS = 12;

/** The people of a document by the words of their names. */
export class People {
  readonly #byWord = new Map<string, EntityDraft[]>();
  /** Order of the last name mention of each entity so far. */
  readonly #lastSeen = new Map<EntityDraft, number>();

  /** The person with this full name, if there is one already. */
  findFull(name: PersonName, gender: Gender | undefined): EntityDraft | undefined {
    return (this.#byWord.get(name.family) ?? []).find(
      (person) =>
        isSameGender(person.gender, gender) && person.personNames.some((known) => known.isFull && known.matches(name)),
    );
  }

  add(person: EntityDraft, name: PersonName): void {
    if (person.personNames.some((known) => known.words.join(' ') === name.words.join(' '))) return;
    person.personNames.push(name);
    for (const word of new Set([name.family, name.given, ...(name.nickname ? [name.nickname] : [])])) {
      const people = this.#byWord.get(word);
      if (!people) this.#byWord.set(word, [person]);
      else if (!people.includes(person)) people.push(person);
    }
  }

  seen(person: EntityDraft, { order }: Placed): void {
    this.#lastSeen.set(person, order);
  }

  /** True where a single name is part of a full name in the document. */
  isKnown(single: string): boolean {
    return this.#byWord.has(single);
  }

  /** Links a surname or a given name to the one person that it may mean, or to the nearest of several. */
  findSingle(single: string, placed: Placed): NameLink | undefined {
    const { gender } = placed.mention;
    const fitting = (this.#byWord.get(single) ?? [])
      .filter((person) => isSameGender(person.gender, gender))
      .map((person) => ({ person, fit: Math.max(0, ...person.personNames.map((name) => name.fits(single))) }))
      .filter(({ fit }) => fit > 0);
    const best = Math.max(0, ...fitting.map(({ fit }) => fit));
    const people = fitting.filter(({ fit }) => fit >= best - 0.05).map(({ person }) => person);
    const [only] = people;
    if (!only) return undefined;
    if (people.length === 1) return { entity: only, confidence: best >= 1 ? 0.97 : 0.88, rivals: [] };
    return this.#nearest(people, placed, gender);
  }

  #nearest(people: readonly EntityDraft[], { order }: Placed, gender: Gender | undefined): NameLink | undefined {
    const ranked = people
      .map((person) => ({ person, seen: this.#lastSeen.get(person) ?? -1 }))
      .sort((a, b) => b.seen - a.seen || a.person.index - b.person.index);
    const [first, second] = ranked;
    if (!first) return undefined;
    const rivals = ranked.slice(1).map(({ person }) => person);
    // Mrs Smith after John and Mary Smith: she, whose gender is known, before one whose is not.
    const isGenderKnown = gender !== undefined && first.person.gender === gender && second?.person.gender !== gender;
    if (isGenderKnown) return { entity: first.person, confidence: 0.9, rivals };
    const isClear =
      first.seen >= 0 && first.seen > order - NEARBY_MENTIONS && (second?.seen ?? -1) < order - 2 * NEARBY_MENTIONS;
    return isClear
      ? { entity: first.person, confidence: 0.75, rivals }
      : { entity: undefined, confidence: 0.45, rivals: [first.person, ...rivals] };
  }
}

export const isSameGender = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a === undefined || b === undefined || a === b;
