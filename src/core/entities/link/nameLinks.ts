import { foldName } from '../../lexicon/foldName';
import { knownName } from '../../lexicon/gazetteer';
import { givenName } from '../../lexicon/people';
import { roleNoun } from '../../lexicon/titles';
import { isCommonWord } from '../../lexicon/words';
import type { EntityType } from '../../model';
import type { Gender, LinkedMention } from '../mention';
import { nameOf } from '../nameTypes';
import { withoutNickname } from '../nicknames';
import { linkedMention } from './linked';
import { type NameLink, People, titleOf } from './personLinks';
import { PersonName } from './personName';
import { EntityDraft, type Placed, roleOf, textOf } from './registry';
import { isAcronym, keyOfThing, Things } from './thingLinks';

/**
 * Joins names into entities, surest ties first: full names, other names, acronyms, and then single names, which may
 * belong to a full one anywhere in the document. Source: the sieves of Lee et al. 2013 (Computational Linguistics 39).
 */
export class NameLinker {
  readonly entities: EntityDraft[] = [];
  readonly #people = new People();
  readonly #things = new Things();
  readonly #sharedNames = new Map<string, EntityDraft>();
  readonly #types: ReadonlyMap<string, EntityType>;

  constructor(names: readonly Placed[]) {
    this.#types = agreedTypes(names);
    for (const [i, placed] of names.entries())
      if (this.#typeOf(placed) === 'person') this.#fullName(placed, names[i - 1]);
    for (const placed of names) if (this.#typeOf(placed) !== 'person' && !isAcronym(placed)) this.#thing(placed);
    this.#defineAcronyms(names);
    for (const placed of names) this.#rest(placed);
  }

  linkOf(placed: Placed): NameLink | undefined {
    return placed.link;
  }

  create(type: EntityType, isNamed: boolean): EntityDraft {
    const entity = new EntityDraft(this.entities.length, type, isNamed);
    this.entities.push(entity);
    return entity;
  }

  spouseOf(person: EntityDraft, gender: Gender): EntityDraft | undefined {
    return this.#people.spouseOf(person, gender);
  }

  #typeOf(placed: Placed): EntityType {
    const { mention } = placed;
    if (!mention.isGuess) return mention.type;
    return this.#types.get(keyOf(placed)) ?? mention.type;
  }

  #fullName(placed: Placed, before: Placed | undefined): void {
    const name = personNameOf(placed);
    const { gender } = placed.mention;
    const title = titleOf(placed);
    if (!name.isFull && title.gender) this.#people.sawTitle(name.family, title.gender);
    if (!name.isFull) return;
    const original = before && isInOtherScript(before, placed) ? before.link?.entity : undefined;
    const person = original ?? this.#people.findFull(name, gender) ?? this.create('person', true);
    this.#people.add(person, name);
    describeGender(person, placed);
    this.#set(placed, { entity: person, confidence: 0.98, rivals: [] });
  }

  #thing(placed: Placed): void {
    const type = this.#typeOf(placed);
    const key = keyOfThing(placed, type);
    // A single name that a full personal name holds is decided with the single names.
    if (placed.mention.isGuess && !key.includes(' ') && this.#people.isKnown(key)) return;
    // Alden of Alden Group: once all longer names are known.
    if (type === 'organization' && !key.includes(' ') && !knownName(key)) return;
    let entity = this.#things.find(type, key);
    if (!entity) {
      entity = this.create(type, true);
      this.#things.add(entity, key);
    }
    this.#set(placed, { entity, confidence: placed.mention.isGuess ? 0.85 : 0.97, rivals: [] });
  }

  /** Korean People’s Army (KPA) */
  #defineAcronyms(names: readonly Placed[]): void {
    for (let i = 1; i < names.length; i++) {
      const acronym = names[i];
      const full = names[i - 1];
      const entity = full?.link?.entity;
      if (!acronym || !full || !entity || !isAcronym(acronym) || !isInBracketsBehind(full, acronym)) continue;
      if (isAgency(acronym, entity)) continue;
      this.#things.alias(entity, acronym.reading.tokens.word[acronym.mention.from] ?? '');
    }
  }

  #rest(placed: Placed): void {
    const link = placed.link ?? this.#acronym(placed) ?? this.#single(placed);
    this.#set(placed, link);
    const described = link.entity ?? link.shared;
    if (described) describe(described, placed);
    if (link.entity?.type === 'person') this.#people.seen(link.entity, placed);
  }

  #acronym(placed: Placed): NameLink | undefined {
    if (!isAcronym(placed) || this.#typeOf(placed) === 'person') return undefined;
    const type = this.#typeOf(placed);
    const key = keyOfThing(placed, type);
    const word = placed.reading.tokens.word[placed.mention.from] ?? '';
    const entity = this.#things.find(type, key) ?? this.#things.byInitials(word);
    return entity && { entity, confidence: 0.95, rivals: [] };
  }

  #single(placed: Placed): NameLink {
    const type = this.#typeOf(placed);
    const name = personNameOf(placed);
    if (type === 'person' || placed.mention.isGuess) {
      const person = this.#people.findSingle(name.family, placed);
      if (person) return person.entity ? person : { ...person, shared: this.#shared(name.words.join(' ')) };
    }
    const key = type === 'person' ? name.words.join(' ') : keyOfThing(placed, type);
    const isPart = isAcronym(placed) || (placed.mention.isGuess && type !== 'organization');
    const part = isPart ? this.#things.byPart(key) : this.#things.byShortName(key);
    const found = this.#things.find(type, key) ?? (part && !isCommonWord(key) ? part : undefined);
    if (found) return { entity: found, confidence: 0.9, rivals: [] };
    const entity = this.create(type, true);
    if (type === 'person') this.#people.add(entity, name);
    else this.#things.add(entity, key);
    return { entity, confidence: 0.9, rivals: [] };
  }

  /** The entry of a name that several people bear, where it is not known who is meant. */
  #shared(name: string): EntityDraft {
    let shared = this.#sharedNames.get(name);
    if (!shared) this.#sharedNames.set(name, (shared = this.create('person', true)));
    return shared;
  }

  #set(placed: Placed, link: NameLink): void {
    placed.link = link;
  }
}

/** Two names with nothing but the brackets around the second between them: a name and another form of it. */
function isInBracketsBehind(first: Placed, second: Placed): boolean {
  const { word } = second.reading.tokens;
  return (
    first.block === second.block &&
    second.mention.from === first.mention.to + 1 &&
    word[first.mention.to] === '(' &&
    word[second.mention.to] === ')'
  );
}

/** SEOUL, South Korea (AP) — The council …: a body is no short form of a country or a date. */
const isAgency = ({ mention }: Placed, { type }: EntityDraft): boolean =>
  type === 'date' || (type === 'place' && mention.type === 'organization' && !mention.isGuess);

/** Anna Petrova (Анна Петрова) */
function isInOtherScript(first: Placed, second: Placed): boolean {
  return isInBracketsBehind(first, second) && isLatin(first) !== isLatin(second);
}

const isLatin = ({ mention, reading }: Placed): boolean =>
  /^\p{Script=Latin}/u.test(reading.tokens.word[mention.from] ?? '');

/** Adds what a mention tells of its entity: the name as written, the role, the gender. */
function describe(entity: EntityDraft, placed: Placed): void {
  const { mention, reading } = placed;
  const split = entity.type === 'person' ? withoutNickname(reading, mention) : undefined;
  entity.addName(split?.name ?? textOf(reading, mention));
  if (split) entity.addName(split.nickname);
  entity.total++;
  if (entity.type === 'person') describeGender(entity, placed);
  const role = mention.role && roleOf(reading, mention.role);
  if (mention.role && role) entity.addRole(textOf(reading, mention.role), role);
}

/** Mr, Mrs and spokeswoman are sure; a given name is a hint. */
function describeGender(entity: EntityDraft, placed: Placed): void {
  const { mention, reading } = placed;
  const { word } = reading.tokens;
  const title = titleOf(placed);
  const noun = mention.role && roleNoun(word[mention.role.to - 1] ?? '');
  const sure = title.gender ?? noun?.gender;
  entity.style ??= title.style;
  if (sure) entity.sureGender ??= sure;
  const isFull = mention.to - mention.from > 1;
  if (entity.givenGender && (entity.isGivenInFull || !isFull)) return;
  const given = givenName(word[mention.from] ?? '');
  if (given !== 'female' && given !== 'male') return;
  entity.givenGender = given;
  entity.isGivenInFull = isFull;
}

const wordsOf = ({ mention, reading }: Placed): readonly string[] =>
  reading.tokens.word.slice(mention.from, mention.to);

const personNameOf = (placed: Placed): PersonName => (placed.personName ??= new PersonName(wordsOf(placed)));

const keyOf = (placed: Placed): string => (placed.key ??= nameOf(wordsOf(placed)));

interface Votes {
  /** Of the first type met, and how often; most names are of one type only. */
  readonly first: EntityType;
  count: number;
  /** Of all types, where there are several. */
  all: Map<EntityType, number> | undefined;
}

/** What the surest mentions of a name say that it names. */
function agreedTypes(names: readonly Placed[]): ReadonlyMap<string, EntityType> {
  const votes = new Map<string, Votes>();
  for (const placed of names) {
    const { type, isGuess } = placed.mention;
    const weight = isGuess ? 1 : 100;
    const key = keyOf(placed);
    const known = votes.get(key);
    if (!known) votes.set(key, { first: type, count: weight, all: undefined });
    else if (!known.all && known.first === type) known.count += weight;
    else {
      known.all ??= new Map([[known.first, known.count]]);
      known.all.set(type, (known.all.get(type) ?? 0) + weight);
    }
  }
  const types = new Map<string, EntityType>();
  for (const [key, { first, all }] of votes) {
    const best = all && [...all].sort((a, b) => b[1] - a[1])[0];
    types.set(key, best ? best[0] : first);
  }
  return types;
}

/** Turns a name of the document into a linked mention. */
export function linkedName(
  placed: Placed,
  link: NameLink | undefined,
  isFirst: boolean,
): Omit<LinkedMention, 'antecedent'> {
  const { mention, block } = placed;
  const entity = link?.entity;
  const linked = linkedMention(mention, block, entity, link ?? { confidence: 0.5, rivals: [] });
  if (entity) linked.type = entity.type;
  if (isFirst) return linked;
  const isShort = isAcronym(placed) && foldName(entity?.name() ?? '').includes(' ');
  linked.link = isShort ? 'acronym' : 'same-name';
  return linked;
}
