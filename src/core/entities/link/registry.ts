import type { EntityType } from '../../model';
import type { BlockReading } from '../../text/reading';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import { Trait } from '../../lexicon/traits';
import { bestName, type Style } from '../identity';
import type { ChainEntity, Gender, LinkedMention, LocalMention } from '../mention';
import type { NameLink, Title } from './personLinks';
import type { PersonName } from './personName';

/** A mention with its place in the document. */
export interface Placed {
  readonly mention: LocalMention;
  readonly reading: BlockReading;
  readonly block: number;
  /** Counts the mentions of the document. */
  readonly order: number;
  /** What is read of a name more than once, kept from the first time: its words, its parts as that of a person, its title. */
  key: string | undefined;
  personName: PersonName | undefined;
  title: Title | undefined;
  /** To whom the name refers, once known. */
  link: NameLink | undefined;
}

/** A role said of an entity: its noun, and the words before it. */
export interface RoleOf {
  readonly noun: string;
  readonly modifiers: ReadonlySet<string>;
}

/** So many more of he than of she tell the gender. */
const LEAD = 2;

/** An entity while its mentions are collected. */
export class EntityDraft {
  readonly index: number;
  readonly type: EntityType;
  readonly isNamed: boolean;
  readonly mentions: LinkedMention[] = [];
  /** The latest of them that is a name. */
  lastName: LinkedMention | undefined;
  readonly personNames: PersonName[] = [];
  readonly roles: RoleOf[] = [];
  readonly #names = new Map<string, { readonly text: string; count: number }>();
  /** Made for the first role, since most entities have none. */
  #roleTexts: Map<string, string> | undefined;
  /** What an honorific or the noun of a role says. */
  sureGender: Gender | undefined;
  /** What a given name suggests. */
  givenGender: Gender | undefined;
  /** Mrs or Miss: the one is not the other. */
  style: Style | undefined;
  /** The given name stands in a full name: alone it may be a family name. */
  isGivenInFull = false;
  /** How often he and she referred to it so far. */
  #he = 0;
  #she = 0;
  /** Above 0: more likely a man. */
  #hint = 0;
  /** Of anything but a person: the form of its name under which it is found. */
  key: string | undefined;
  /** Introduced as one who is known: the mayor, not a mayor. */
  isDefinite = false;
  /** Names of it in the whole document. */
  total = 0;
  /** How much the document is about it, beside the person it names most: 0 to 6. */
  prominence = 0;
  isPlural = false;

  constructor(index: number, type: EntityType, isNamed: boolean) {
    this.index = index;
    this.type = type;
    this.isNamed = isNamed;
  }

  get gender(): Gender | undefined {
    return this.sureGender ?? (this.isGivenInFull ? this.givenGender : undefined);
  }

  /** With what pronouns and a given name alone tell: for whoever asks when all is linked. */
  get #likelyGender(): Gender | undefined {
    return this.sureGender ?? this.#toldGender ?? this.givenGender;
  }

  /** What pronouns tell. */
  get #toldGender(): Gender | undefined {
    const lead = this.#he - this.#she;
    return Math.abs(lead) < LEAD ? undefined : lead > 0 ? 'male' : 'female';
  }

  sawPronoun(gender: Gender | undefined): void {
    if (gender === 'male') this.#he++;
    else if (gender === 'female') this.#she++;
  }

  forbids(gender: Gender): boolean {
    return this.sureGender !== undefined && this.sureGender !== gender;
  }

  /** A pronoun of a gender stands where nobody else can be meant. */
  hint(gender: Gender): void {
    this.#hint += gender === 'male' ? 1 : -1;
  }

  /** How well a pronoun of a gender goes with what is known: 0 to 3 badly, 4 nothing is known, 5 to 9 well. */
  genderFit(gender: Gender): number {
    if (this.sureGender) return this.sureGender === gender ? 9 : 0;
    const sign = gender === 'male' ? 1 : -1;
    const votes = (this.#he - this.#she) * sign;
    if (votes !== 0) return votes > 0 ? 7 : 0;
    const hint = this.#hint * sign;
    const given = this.givenGender === undefined ? 0 : this.givenGender === gender ? 1 : -1;
    if (this.isGivenInFull && given !== 0) return hint * given < -1 ? 4 : given > 0 ? 7 : 1;
    if (hint !== 0) return hint > 0 ? 6 : 2;
    return given === 0 ? 4 : given > 0 ? 5 : 3;
  }

  addName(text: string): void {
    const form = this.#names.get(text);
    if (form) form.count++;
    else this.#names.set(text, { text, count: 1 });
  }

  addRole(text: string, role: RoleOf): void {
    const key = text.toLowerCase();
    this.#roleTexts ??= new Map();
    if (this.#roleTexts.has(key)) return;
    this.#roleTexts.set(key, text);
    this.roles.push(role);
  }

  #textsOfRoles(): readonly string[] {
    return this.#roleTexts ? [...this.#roleTexts.values()] : [];
  }

  /** What it is called so far. */
  name(): string {
    const forms = [...this.#names.values()];
    const role = this.isNamed ? undefined : this.#textsOfRoles()[0];
    return (this.isNamed ? bestName(forms, this.type) : role) ?? forms[0]?.text ?? '';
  }

  finish(): ChainEntity {
    const forms = [...this.#names.values()];
    const roles = this.#textsOfRoles();
    const name = this.name();
    return {
      name,
      type: this.type,
      aliases: otherTexts(forms, name),
      roles: this.isNamed ? roles : roles.slice(1),
      gender: this.#likelyGender,
      isNamed: this.isNamed,
      identity: {
        forms,
        personNames: this.personNames,
        key: this.key,
        gender: this.gender ?? this.#toldGender,
        style: this.style,
        isDefinite: this.isDefinite,
        isNarrator: false,
      },
      mentions: this.mentions,
    };
  }
}

function otherTexts(forms: readonly { readonly text: string }[], name: string): readonly string[] {
  const texts: string[] = [];
  for (const { text } of forms) if (text !== name) texts.push(text);
  return texts;
}

/** The words of a mention as written, on one line. */
export const textOf = ({ text, tokens }: BlockReading, { from, to }: TokenRange): string =>
  text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/gu, ' ');

const SAME_NOUNS = new Map(
  'spokesman=spokesperson spokeswoman=spokesperson spokeswomen=spokesperson chairman=chair chairwoman=chair chairperson=chair congressman=representative congresswoman=representative councilman=councillor councilwoman=councillor councilor=councillor harbormaster=harbourmaster adviser=advisor policeman=officer policewoman=officer mom=mother mum=mother mommy=mother mummy=mother mama=mother mamma=mother dad=father daddy=father papa=father grandma=grandmother granny=grandmother grandpa=grandfather granddad=grandfather'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** Reads a role: [russian foreign] minister. */
export function roleOf({ tokens, tags }: BlockReading, range: TokenRange): RoleOf | undefined {
  let head = -1;
  for (let i = range.from; i < range.to && tags[i] !== Tag.Preposition; i++)
    if (((tokens.traits[i] ?? 0) & Trait.Role) !== 0) head = i;
  if (head < 0) return undefined;
  const modifiers = new Set<string>();
  for (let i = range.from; i < head; i++) {
    const word = tokens.word[i] ?? '';
    if (tags[i] !== Tag.Determiner && tags[i] !== Tag.Genitive && tags[i] !== Tag.Possessive && /\p{L}/u.test(word))
      modifiers.add(word);
  }
  const noun = tokens.word[head] ?? '';
  return { noun: SAME_NOUNS.get(noun) ?? noun, modifiers };
}
