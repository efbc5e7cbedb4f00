/**
 * Invents names of bodies and places after the patterns by which they are formed in English and other languages: the
 * tagger sees each pattern with many words, and learns no list by heart.
 */
import {
  ADJECTIVES,
  BODY_HEADS,
  COMPANY_HEADS,
  COURTS,
  FIELDS,
  FOREIGN,
  GROUPS,
  IDEAS,
  MEDIA,
  MEMBERS,
  NICKNAMES,
  PLACE_PATTERNS,
  SYLLABLES,
  TEAM_HEADS,
  THINGS,
} from './patterns';

export interface NameSource {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  readonly demonyms: readonly string[];
}

export const capitalized = (name: string): string =>
  name.replace(/(^|[\s'-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const LINKS = new Set('of and for the in on de del la y et des du to against'.split(' '));

/** What the words before a name allow: the Ministry of Health, but Zentara Ltd. */
export type Article = 'the' | 'none';

export class Inventor {
  readonly #source: NameSource;
  readonly #random: () => number;
  readonly #kinds: Readonly<Record<Article, readonly (() => string)[]>>;

  constructor(source: NameSource, random: () => number) {
    this.#source = source;
    this.#random = random;
    const office = (): string => this.#office();
    const members = (): string => this.#members();
    const party = (): string => this.#party();
    const owned = (): string => this.#owned();
    this.#kinds = {
      the: [office, office, office, members, members, party, owned, owned, () => this.#court(), () => this.#media(), () => this.#school(), () => this.#nickname()], // prettier-ignore
      none: [() => this.#firm(), () => this.#firm(), () => this.#firm(), () => this.coined(), () => this.coined(), () => this.#team(), () => this.#team(), () => this.#school(), () => this.#media(), () => this.#foreign(), () => this.#charity()], // prettier-ignore
    };
  }

  organization(article: Article): string {
    return this.#pick(this.#kinds[article])();
  }

  place(): string {
    const place = this.town();
    return this.chance(0.75) ? place : this.#fill(this.#pick(PLACE_PATTERNS), place);
  }

  town = (): string => capitalized(this.#pick(this.#source.places));
  country = (): string => capitalized(this.#pick(this.#source.countries));
  family = (): string => capitalized(this.#pick(this.#source.family));
  given = (): string => capitalized(this.#pick(this.#source.given));
  demonym = (): string => capitalized(this.#pick(this.#source.demonyms));
  chance = (share: number): boolean => this.#random() < share;

  /** The initials of a name: EAC; letters by chance where it has too few. */
  acronymOf(name: string): string {
    const letters = name
      .split(/[\s-]/u)
      .filter((word) => word !== '' && !LINKS.has(word) && /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0));
    return letters.length >= 2 && letters.length <= 7 ? letters.join('') : this.acronym();
  }

  acronym(): string {
    const length = 2 + Math.floor(this.#random() * 4);
    return Array.from({ length }, () => this.#pick('ABCDEFGHIKLMNOPRSTUWZ'.split(''))).join('');
  }

  /** A word that no list has: Zentara, PayLink, Kotex. */
  coined(): string {
    if (this.chance(0.15)) return this.acronym();
    const { first, middle, last, tech } = SYLLABLES;
    const start = capitalized(this.#pick(first) + (this.chance(0.5) ? this.#pick(middle) : ''));
    if (this.chance(0.2)) return start + capitalized(this.#pick(tech));
    return start + this.#pick(last);
  }

  #area(): string {
    const roll = this.#random();
    return roll < 0.35 ? this.demonym() : roll < 0.65 ? this.country() : this.town();
  }

  /** Fisheries; Health and Welfare; Trade, Industry and Tourism */
  #field(): string {
    const roll = this.#random();
    const one = (): string => this.#pick(FIELDS);
    if (roll < 0.6) return one();
    return roll < 0.9 ? `${one()} and ${one()}` : `${one()}, ${one()} and ${one()}`;
  }

  #office(): string {
    const head = this.#pick(BODY_HEADS);
    const roll = this.#random();
    if (roll < 0.25) return `${head} of ${this.#field()}`;
    if (roll < 0.35) return `${head} for ${this.#pick(THINGS)}`;
    if (roll < 0.5) return `${this.#pick(ADJECTIVES)} ${this.#pick(FIELDS)} ${head}`;
    if (roll < 0.6) return `${this.#pick(FIELDS)} ${head}`;
    if (roll < 0.7) return `${this.#pick(FIELDS)} and ${this.#pick(FIELDS)} ${head}`;
    if (roll < 0.85) return `${this.#area()} ${this.#pick(FIELDS)} ${head}`;
    if (roll < 0.93) return `${this.#pick(ADJECTIVES)} ${head} of ${this.country()}`;
    return `${this.#pick(ADJECTIVES)} ${head} for ${this.#field()}`;
  }

  #members(): string {
    const group = this.#pick(GROUPS);
    const members = this.#pick(MEMBERS);
    const roll = this.#random();
    if (roll < 0.3) return `${this.#area()} ${members} ${group}`;
    if (roll < 0.45) return `${this.#area()} ${this.#pick(FIELDS)} ${group}`;
    if (roll < 0.6) return `${group} of ${this.#area()} ${members}`;
    if (roll < 0.7) return `${members}’ ${group}`;
    if (roll < 0.8) return `${members}’ ${group} of ${this.country()}`;
    if (roll < 0.9) return `${this.#pick(ADJECTIVES)} ${group} of ${members}`;
    return `${group} of ${members} and ${this.#pick(MEMBERS)}`;
  }

  #party(): string {
    const idea = this.#pick(IDEAS);
    const roll = this.#random();
    if (roll < 0.3) return `${idea} Party`;
    if (roll < 0.5) return `${this.demonym()} ${idea} Party`;
    if (roll < 0.6) return `${this.#pick(ADJECTIVES)} ${idea} Front`;
    if (roll < 0.7) return `Movement for ${this.#pick(THINGS)}`;
    if (roll < 0.8) return `Party of ${this.#pick(THINGS)}`;
    if (roll < 0.9) return `${this.country()} ${idea} Movement`;
    return `${idea} Alliance of ${this.country()}`;
  }

  /** Bodies named for where they are: Peru Navy, Lindau City Council. */
  #owned(): string {
    const head = this.#pick(
      'Army,Navy,Air Force,Police,Police Force,City Council,County Council,Stock Exchange,Port Authority,Parliament,National Assembly,Central Bank,Development Bank,Revenue Authority,Olympic Committee,Football Association,Football Federation,Red Cross,Space Agency,Coast Guard,Chamber of Commerce,Municipal Council,Metro,Water Board'.split(
        ',',
      ),
    );
    return `${this.#area()} ${head}`;
  }

  #court(): string {
    const court = this.#pick(COURTS);
    return this.chance(0.5) ? court : `${this.town()} ${court}`;
  }

  #media(): string {
    return this.#fill(this.#pick(MEDIA), this.#area());
  }

  #school(): string {
    const roll = this.#random();
    const head = this.#pick(['University', 'College', 'Institute', 'Polytechnic', 'School', 'Hospital', 'Academy']);
    if (roll < 0.3) return `University of ${this.town()}`;
    if (roll < 0.5) return `${this.town()} ${head}`;
    if (roll < 0.6) return `${this.family()} ${head}`;
    if (roll < 0.7) return `${this.given()} ${this.family()} ${head}`;
    if (roll < 0.8) return `${this.town()} ${head} of ${this.#pick(FIELDS)}`;
    if (roll < 0.9) return `${this.town()} ${this.#pick(['State', 'Technical', 'Medical'])} University`;
    return `${this.demonym()} ${head} of ${this.#pick(FIELDS)}`;
  }

  #nickname = (): string => this.#pick(NICKNAMES);

  #firm(): string {
    const head = this.#pick(COMPANY_HEADS);
    const roll = this.#random();
    if (roll < 0.3) return `${this.coined()} ${head}`;
    if (roll < 0.45) return `${this.family()} ${head}`;
    if (roll < 0.55) return `${this.family()} & ${this.family()}`;
    if (roll < 0.65) return `${this.town()} ${this.#pick(FIELDS)} ${head}`;
    if (roll < 0.75) return `${this.country()} ${head}`;
    if (roll < 0.85) return `${this.coined()} ${this.country()}`;
    if (roll < 0.95) return `Bank of ${this.country()}`;
    return `${this.coined()} ${this.#pick(FIELDS)} ${head}`;
  }

  #team(): string {
    const roll = this.#random();
    if (roll < 0.5) return `${this.town()} ${this.#pick(TEAM_HEADS)}`;
    if (roll < 0.65) return `${this.#pick(['FC', 'AC', 'CD', 'SC', 'AS', 'Real', 'Sporting', 'Atlético'])} ${this.town()}`; // prettier-ignore
    if (roll < 0.85) return `${this.town()} ${this.#pick(NICKNAMES)}`;
    return this.coined();
  }

  #foreign = (): string => this.#fill(this.#pick(FOREIGN), this.town());

  #charity(): string {
    const roll = this.#random();
    if (roll < 0.4) return `${this.#pick(['Action', 'Voices', 'Hope', 'Justice', 'Doctors', 'Friends', 'Partners'])} for ${this.#pick(THINGS)}`; // prettier-ignore
    if (roll < 0.7) return `${this.#pick(THINGS)} ${this.#pick(['Watch', 'Now', 'First', 'International', 'Network'])}`;
    return `${this.#pick(['Save', 'Protect', 'Reclaim', 'Feed'])} the ${this.#pick(MEMBERS)}`;
  }

  #fill(pattern: string, place: string): string {
    return pattern
      .replace('{X}', place)
      .replace('{F}', this.family())
      .replace('{C}', this.coined())
      .replace('{T}', this.#pick(THINGS));
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T; // The lists are not empty.
  }
}
