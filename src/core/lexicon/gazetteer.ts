import type { EntityType } from '../model';
import { COUNTRIES } from './countries';
import { KNOWN_NAMES } from './knownNames';
import { tableText } from '../models/tables';
import { foldName } from './foldName';

/** A name that the tables know. */
export interface KnownName {
  readonly type: EntityType;
  /** The name that all its other names stand for; names with the same one are one entity. */
  readonly key: string;
  /** A country, or a body that nothing else is called: its other names may be joined with it. */
  readonly isUnique: boolean;
}

interface Tables {
  readonly names: ReadonlyMap<string, KnownName>;
  /** First words of names of several words, with the longest number of words. */
  readonly starts: ReadonlyMap<string, number>;
  /** Country of each demonym: russian → russia. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Country of each capital: moscow → russia. */
  readonly capitals: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

/** Looks a name up: words in lower case with single spaces, without "the". */
export const knownName = (name: string): KnownName | undefined => load().names.get(foldName(name));

/** Number of words of the longest known name that begins with a word; 0 where none does. */
export const longestNameFrom = (word: string): number => load().starts.get(foldName(word)) ?? 0;

/** Country that an adjective or a noun of origin belongs to: Russian, Russians. */
export function countryOfDemonym(word: string): string | undefined {
  const { demonyms } = load();
  return demonyms.get(word) ?? (word.endsWith('s') ? demonyms.get(word.slice(0, -1)) : undefined);
}

/** Country whose government a capital stands for. */
export const countryOfCapital = (name: string): string | undefined => load().capitals.get(foldName(name));

/** Read at first use, so that loading the program costs nothing. */
function load(): Tables {
  tables ??= build();
  return tables;
}

function build(): Tables {
  const names = new Map<string, KnownName>();
  const starts = new Map<string, number>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const add = (name: string, known: KnownName): void => {
    if (name === '' || names.has(name)) return;
    names.set(name, known);
    const words = name.split(' ');
    const first = words[0] ?? '';
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
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
  for (const city of tableText('cities').split('\n')) add(city, { type: 'place', key: city, isUnique: false });
  return { names, starts, demonyms, capitals };
}
