import { readFileSync } from 'node:fs';
import { COUNTRIES } from '../../../src/core/lexicon/countries';
import { WORLD_PEOPLE } from '../../../src/core/lexicon/worldNames';
import type { NameSource } from './invent';

/** The names of the tables of the lexicon, from which new ones are invented. */
export function nameSource(): NameSource {
  const table = (file: string): readonly string[] =>
    readFileSync(`src/core/lexicon/data/${file}`, 'utf8').trim().split('\n');
  const given = table('names.txt').flatMap((line) =>
    line.startsWith('family') ? [] : (line.split('\t')[1]?.split(' ') ?? []),
  );
  const family = table('names.txt').flatMap((line) =>
    line.startsWith('family') ? (line.split('\t')[1]?.split(' ') ?? []) : [],
  );
  const countries = COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split('|'));
  const people = [...WORLD_PEOPLE.trim().split(/\s+/u), ...(table('people.txt')[0]?.split(' ') ?? [])];
  return {
    given: [...given, ...people],
    family: [...family, ...people, ...people],
    places: [...table('cities.txt'), ...table('towns.txt'), ...table('regions.txt')],
    countries: countries.map(([name = '']) => name),
    demonyms: countries.flatMap(([, , people = '']) => people.split(',').slice(0, 1).filter(Boolean)),
  };
}
