import { otherForms } from '../../lexicon/nicknames';
import { honorific } from '../../lexicon/titles';
import type { Style } from '../identity';
import type { Gender } from '../mention';
import type { PersonName } from './personName';
import type { EntityDraft, Placed } from './registry';

/** To whom a name refers. */
export interface NameLink {
  readonly entity: EntityDraft | undefined;
  readonly confidence: number;
  readonly rivals: readonly EntityDraft[];
  /** Where it is one of the rivals, not known which: the entry under which the name stands. Nobody speaks as that. */
  readonly shared?: EntityDraft;
}

/** A single name, and what else is known of whom it means. */
interface Wanted {
  readonly single: string;
  readonly gender: Gender | undefined;
  readonly style: Style | undefined;
  /** Mr Alex is no nickname of Alexander. */
  readonly isTitled: boolean;
}

interface Fitting {
  readonly person: EntityDraft;
  readonly fit: number;
}

const NEARBY_MENTIONS = 12;
/** Of a name that more people bear, only the first so many are told apart: keeps the search linear. */
const MAX_BEARERS = 64;
const BOTH = 3;

/** The people of a document by the words of their names. */
export class People {
  readonly #byWord = new Map<string, EntityDraft[]>();
  /** Order of the last name mention of each entity so far. */
  readonly #lastSeen = new Map<EntityDraft, number>();
  /** Those named in the first block: the title, or the sentence that introduces whom the document is about. */
  readonly #inTitle = new Set<EntityDraft>();
  /** How often each was named so far. */
  readonly #named = new Map<EntityDraft, number>();

  /** Which honorifics stand before a family name in the document, a bit a gender. */
  readonly #titles = new Map<string, number>();

  /** Notes that a family name is used with Mr, or with Mrs. */
  sawTitle(family: string, gender: Gender): void {
    this.#titles.set(family, (this.#titles.get(family) ?? 0) | (gender === 'male' ? 1 : 2));
  }

  /** The person with this full name, if there is one already. */
  findFull(name: PersonName, gender: Gender | undefined): EntityDraft | undefined {
    const same = (person: EntityDraft): boolean =>
      isSameGender(person.gender, gender) && person.personNames.some((known) => known.isFull && known.matches(name));
    return (this.#byWord.get(name.family) ?? []).find(same) ?? (this.#byWord.get(name.given) ?? []).find(same);
  }

  add(person: EntityDraft, name: PersonName): void {
    if (person.personNames.some((known) => known.text === name.text)) return;
    person.personNames.push(name);
    for (const word of new Set([name.family, name.given, ...(name.nickname ? [name.nickname] : [])])) {
      const people = this.#byWord.get(word);
      if (!people) this.#byWord.set(word, [person]);
      else if (people.length < MAX_BEARERS && !people.includes(person)) people.push(person);
    }
  }

  seen(person: EntityDraft, { order, block }: Placed): void {
    if (block === 0) this.#inTitle.add(person);
    this.#lastSeen.set(person, order);
    this.#named.set(person, (this.#named.get(person) ?? 0) + 1);
  }

  /** True where a single name is part of a full name in the document. */
  isKnown(single: string): boolean {
    return this.#byWord.has(single);
  }

  /** Mrs Bell for Mr Bell, and Mr Bell for Mrs Bell, where there is one of them alone. */
  spouseOf(person: EntityDraft, gender: Gender): EntityDraft | undefined {
    const families = new Set(person.personNames.map(({ family }) => family));
    const found = new Set<EntityDraft>();
    for (const family of families)
      for (const other of this.#byWord.get(family) ?? []) {
        const isMarried = (gender === 'female' ? other : person).style === 'married';
        if (other !== person && other.sureGender === gender && isMarried) found.add(other);
      }
    const [only] = found;
    return found.size === 1 ? only : undefined;
  }

  /** Links a surname or a given name to the one person that it may mean, or to the nearest of several. */
  findSingle(single: string, placed: Placed): NameLink | undefined {
    const title = titleOf(placed);
    const gender = title.gender ?? placed.mention.gender;
    const { people: near, fit } = this.bearersOf({
      single,
      gender,
      style: title.style,
      isTitled: title.gender !== undefined,
    });
    const people = surest(near, title);
    const [only] = people;
    // Winnie Verloc is either Mr or Mrs Verloc: which, is not known.
    const isEither = title.gender !== undefined && only?.gender === undefined && this.#titles.get(single) === BOTH;
    if (!only || isEither) return undefined;
    if (people.length === 1) return { entity: only, confidence: fit >= 1 ? 0.97 : 0.88, rivals: [] };
    const nearest = this.#nearest(people, placed, gender);
    // Mrs Verloc, of several people called so: somebody who is always called so.
    return nearest?.entity === undefined && title.gender ? undefined : nearest;
  }

  /** Those who have a single name in theirs, and whom it fits best. */
  bearersOf(wanted: Wanted): { readonly people: readonly EntityDraft[]; readonly fit: number } {
    const fitting: Fitting[] = [];
    this.#addFitting(fitting, wanted.single, wanted);
    if (fitting.length === 0 && !wanted.isTitled)
      for (const form of otherForms(wanted.single)) this.#addFitting(fitting, form, wanted);
    const best = fitting.reduce((most, { fit }) => Math.max(most, fit), 0);
    const people: EntityDraft[] = [];
    for (const { person, fit } of fitting) if (fit >= best - 0.05) people.push(person);
    return { people, fit: best };
  }

  /** Adds the people who have a word in their names, with how well a single name goes with them. */
  #addFitting(fitting: Fitting[], word: string, { single, gender, style }: Wanted): void {
    for (const person of this.#byWord.get(word) ?? []) {
      if (!isSameGender(person.gender, gender) || !isSameStyle(person.style, style)) continue;
      let fit = 0;
      for (const name of person.personNames) fit = Math.max(fit, name.fits(single));
      if (fit > 0) fitting.push({ person, fit });
    }
  }

  /** Of a life of Ada Holt, with a word on Ian Holt: she is Holt. */
  #mainOf(people: readonly EntityDraft[]): EntityDraft | undefined {
    const [titled, ...others] = people.filter((person) => this.#inTitle.has(person));
    if (titled && others.length === 0) return titled;
    const counts = people.map((person) => this.#named.get(person) ?? 0);
    const most = Math.max(...counts);
    const rest = counts.reduce((sum, count) => sum + count, 0) - most;
    return most >= LEAD * Math.max(1, rest) ? people[counts.indexOf(most)] : undefined;
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
    if (isClear) return { entity: first.person, confidence: 0.75, rivals };
    const main = this.#mainOf(people);
    return main
      ? { entity: main, confidence: 0.7, rivals: people.filter((person) => person !== main) }
      : { entity: undefined, confidence: 0.45, rivals: [first.person, ...rivals] };
  }
}

/** One who is named so much more often than all others of the name is meant where nothing else is said. */
const LEAD = 3;

export const isSameGender = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** What the honorific before a name says. */
export interface Title {
  readonly gender: Gender | undefined;
  readonly style: Style | undefined;
}

const MARRIED = new Set(['mrs', 'mrs.', 'madame', 'mme', 'mme.', 'lady', 'frau', 'señora', 'signora']);
const UNMARRIED = new Set(['miss', 'mlle', 'mademoiselle', 'señorita', 'signorina']);
const LEARNED = new Set(['dr', 'dr.', 'prof', 'prof.', 'judge', 'justice']);

export const titleOf = (placed: Placed): Title => (placed.title ??= readTitle(placed));

function readTitle({ mention, reading }: Placed): Title {
  const word = reading.tokens.word[mention.from - 1] ?? '';
  const gender = honorific(word) ?? undefined;
  if (MARRIED.has(word)) return { gender, style: 'married' };
  if (UNMARRIED.has(word)) return { gender, style: 'unmarried' };
  return { gender, style: LEARNED.has(word) ? 'learned' : undefined };
}

/** Mrs Marsh is neither Miss Marsh nor Dr Marsh where all of them are spoken of. */
const isSameStyle = (a: Style | undefined, b: Style | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** Those called by the same title before; else those of whom the gender is known; else all. */
function surest(people: readonly EntityDraft[], { gender, style }: Title): readonly EntityDraft[] {
  if (style) {
    const same = people.filter((person) => person.style === style);
    if (same.length > 0) return same;
  }
  if (!gender) return people;
  const titled = people.filter((person) => person.sureGender === gender);
  if (titled.length > 0) return titled;
  const known = people.filter((person) => person.gender === gender);
  return known.length > 0 ? known : people;
}
