import { foldName } from '../../lexicon/foldName';
import { knownName } from '../../lexicon/gazetteer';
import { isFirmNoun, isOrganizationSuffix } from '../../lexicon/organizations';
import type { EntityType } from '../../model';
import { Shape } from '../../text/tokens';
import { nameOf } from '../nameTypes';
import type { EntityDraft, Placed } from './registry';

const PLACE_NOUN = / (?:region|province|oblast|peninsula|district|county|valley|prefecture|archipelago|governorate)$/u;
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', "'s", "'", '&', 'de', 'at', 'a']);

/** The form in which names of bodies, places, works and events are compared. */
export function keyOfThing({ mention, reading }: Placed, type: EntityType): string {
  const words = reading.tokens.word.slice(mention.from, mention.to).map(foldName);
  if (words[0] === 'the') words.shift();
  while (
    words.length > 1 &&
    (words.at(-1) === "'s" ||
      words.at(-1) === ',' ||
      (type === 'organization' && isOrganizationSuffix(words.at(-1) ?? '')))
  )
    words.pop();
  const name = nameOf(words);
  const known = knownName(name);
  if (known && (known.isUnique || known.type === type)) return known.key;
  if (type !== 'place') return name;
  const stripped = name.replace(PLACE_NOUN, '');
  return stripped !== name && knownName(stripped)?.type === 'place' ? (knownName(stripped)?.key ?? stripped) : name;
}

/** KPA of Korean People’s Army: first letters, with and without the small words. */
export function initialsOf(key: string): readonly string[] {
  if (!/[\s-]/u.test(key)) return [];
  const words = key.replace(/'s\b/gu, " 's").split(/[\s-]+/u);
  const letters = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  const capital = words.filter((word) => !SMALL.has(word));
  if (capital.length < 2) return [];
  return [...new Set([letters(capital), letters(words.filter((word) => word !== "'s" && word !== "'"))])];
}

export const isAcronym = ({ mention, reading }: Placed): boolean => {
  const { shape, word } = reading.tokens;
  return (
    mention.to - mention.from === 1 && shape[mention.from] === Shape.Upper && (word[mention.from]?.length ?? 0) <= 7
  );
};

/** Bodies, places, events, works, groups and dates of a document by their names. */
export class Things {
  readonly #byKey = new Map<string, EntityDraft>();
  readonly #byInitials = new Map<string, EntityDraft | undefined>();
  /** X of "X of Y", and the first words of longer names: undefined where two names share them. */
  readonly #byPart = new Map<string, EntityDraft | undefined>();

  /** Firms by the words before what tells that they are firms: undefined where two share them. */
  readonly #firms = new Map<string, EntityDraft | undefined>();

  find(type: EntityType, key: string): EntityDraft | undefined {
    return this.#byKey.get(`${type} ${key}`);
  }

  add(entity: EntityDraft, key: string, initials = initialsOf(key)): void {
    this.#byKey.set(`${entity.type} ${key}`, entity);
    entity.key ??= key;
    if (entity.type === 'date') return;
    for (const letters of initials) setUnique(this.#byInitials, letters, entity);
    const of = key.indexOf(' of ');
    if (of > 0 && key.slice(0, of).includes(' ')) setUnique(this.#byPart, key.slice(0, of), entity);
    if (entity.type !== 'organization' || !key.includes(' ')) return;
    const [first = '', ...rest] = key.split(' ');
    if (rest.every(isFirmNoun)) setUnique(this.#firms, first, entity);
    if (first.length > 3) setUnique(this.#byPart, first, entity);
  }

  /** Gives an acronym the entity that a bracket defines it for, or whose initials it has. */
  alias(entity: EntityDraft, acronym: string): void {
    this.#byInitials.set(foldName(acronym).replace(/\./gu, ''), entity);
  }

  byInitials(acronym: string): EntityDraft | undefined {
    return this.#byInitials.get(foldName(acronym).replace(/\./gu, ''));
  }

  /** Alden Group by Alden. */
  byShortName(key: string): EntityDraft | undefined {
    return this.#firms.get(key);
  }

  byPart(key: string): EntityDraft | undefined {
    return this.#byPart.get(key);
  }
}

function setUnique(map: Map<string, EntityDraft | undefined>, key: string, entity: EntityDraft): void {
  map.set(key, map.has(key) && map.get(key) !== entity ? undefined : entity);
}
