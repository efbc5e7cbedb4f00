import type { EntityType } from '../model';
import { COUNTRIES } from './countries';
import { KNOWN_NAMES } from './knownNames';
import { foldName } from './foldName';
import { factOfName } from './traits';
import { Column } from './wordFacts';

/** A name that the tables know. */
export interface KnownName {
  readonly type: EntityType;
  /** The name that all its other names stand for; names with the same one are one entity. */
  readonly key: string;
  /** A country, or a body that nothing else is called: its other names may be joined with it. */
  readonly isUnique: boolean;
}

interface Tables {
  /** All names but those of cities, which the table of words has. */
  readonly names: ReadonlyMap<string, KnownName>;
  /** Country of each demonym: russian → russia. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Country of each capital: moscow → russia. */
  readonly capitals: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

/** Looks a name up: words in lower case with single spaces, without "the". */
export function knownName(name: string): KnownName | undefined {
  const key = foldName(name);
  const known = load().names.get(key);
  if (known || factOfName(key, Column.City) === 0) return known;
  return { type: 'place', key, isUnique: false };
}

/** Number of words of the longest known name that begins with a word; 0 where none does. */
export const longestNameFrom = (word: string): number => factOfName(word, Column.LongestName);

/** Country that an adjective or a noun of origin belongs to: Russian, Russians. */
export function countryOfDemonym(word: string): string | undefined {
  const { demonyms } = load();
  return demonyms.get(word) ?? (word.endsWith('s') ? demonyms.get(word.slice(0, -1)) : undefined);
}

/** Country whose government a capital stands for. */
export const countryOfCapital = (name: string): string | undefined => load().capitals.get(foldName(name));

/** The names of the tables that are no cities, and the words for their peoples: for the table of words. */
export const gazetteerNames = (): Iterable<string> => load().names.keys();
export const demonyms = (): Iterable<string> => load().demonyms.keys();

/** Read at first use, so that loading the program costs nothing. */
function load(): Tables {
  tables ??= build();
  return tables;
}

function build(): Tables {
  const names = new Map<string, KnownName>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const add = (name: string, known: KnownName): void => {
    if (name !== '' && !names.has(name)) names.set(name, known);
  };
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', aliases = '', people = '', capital = ''] = line.split('|');
    for (const alias of [name, ...aliases.split(',')]) add(alias, { type: 'place', key: name, isUnique: true });
    for (const demonym of people.split(',').filter(Boolean)) demonyms.set(demonym, name);
    if (capital === '') continue;
    capitals.set(capital, name);
    add(capital, { type: 'place', key: capital, isUnique: true });
  }
  for (const line of KNOWN_NAMES.trim().split('\n')) {
    const [type = '', list = '', aliases = ''] = line.split('|');
    for (const name of list.split(';')) {
      const known: KnownName = { type: type as EntityType, key: name, isUnique: true }; // The table holds types only.
      for (const alias of [name, ...aliases.split(',')]) add(foldName(alias), known);
    }
  }
  return { names, demonyms, capitals };
}
