import { Known, WordClass } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import type { TaggedName } from './tagNames';
import type { NameWords } from './zones';

const PLACE = WordClass.Country | WordClass.City | WordClass.Region | WordClass.Place;
const TITLE = WordClass.Honorific | WordClass.Title | WordClass.Profession;
const PEOPLE = WordClass.Demonym | WordClass.Group;
const PERSONAL = WordClass.Given | WordClass.Family | WordClass.Personal;

/** What is certain whatever the weights say: a people is no person, a title no part of a name, a country a place. */
export function settle(block: NameWords, names: readonly TaggedName[]): readonly TaggedName[] {
  const settled: TaggedName[] = [];
  let at = 0;
  for (const found of names) {
    if (found.from < at) continue;
    const name = withPartner(block, found, at);
    addCountries(block, at, name.from, settled);
    for (const part of partsAtOwners(block, name)) {
      const kept = settleOne(block, part);
      if (kept) settled.push(isInOtherScript(block, settled.at(-1), kept) ? { ...kept, kind: 'person' } : kept);
    }
    at = name.to;
  }
  addCountries(block, at, block.hash.length, settled);
  return settled;
}

function settleOne(block: NameWords, name: TaggedName): TaggedName | undefined {
  const { from } = name;
  const to = trimmedEnd(block, name);
  if (isOtherThing(block, from, to)) return undefined;
  if (countryEnd(block, from) === to) return { ...name, to, kind: 'place', scores: [0, 0, SURE] };
  if (name.kind === 'person') return settlePerson(block, { ...name, to });
  // The Government, the Council: a common noun with a capital.
  const own = block.classes[from] ?? 0;
  const isBare = to - from === 1 && (own & (BARE | WordClass.Organization)) === BARE;
  return isBare ? undefined : { ...name, to };
}

const BARE = WordClass.Body | WordClass.Common;

/** Without the small words and possessives at its end. */
function trimmedEnd({ capital, reading: { tokens } }: NameWords, { from, to }: TaggedName): number {
  let end = to;
  while (end > from + 1 && capital[end - 1] === 0 && tokens.shape[end - 1] !== Shape.Number) end--;
  return end;
}

function settlePerson(block: NameWords, name: TaggedName): TaggedName | undefined {
  const { classes } = block;
  let { from, to } = name;
  for (let i = from + 1; i < to - 1; i++) {
    const word = block.reading.tokens.word[i] ?? '';
    // Hallam & Voss is a firm.
    if (word === '&') return { ...name, kind: 'organization', scores: [0, SURE, 0] };
    if (CUTS.has(word)) to = i;
  }
  const has = (i: number, bits: number): boolean => ((classes[i] ?? 0) & bits) !== 0;
  const isNoPart = (i: number): boolean =>
    (has(i, TITLE) && !has(i, WordClass.EastAsian)) || (has(i, PEOPLE) && !has(i, PERSONAL));
  while (from < to - 1 && isNoPart(from)) from++;
  const isTitle = has(from, TITLE) && has(from, WordClass.Common | WordClass.Honorific) && !has(from, PERSONAL);
  return to - from === 1 && isTitle ? undefined : { ...name, from, to };
}

/** Words at which a name of a person ends: Ana Ortiz of the City Museum. */
const CUTS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', "'s", '-', '–']);
const SURE = 200;

/** Muslims, North Korean, World Cup: a people, an event, a work. */
function isOtherThing({ classes, known }: NameWords, from: number, to: number): boolean {
  if (to - from === 1) return ((classes[from] ?? 0) & PEOPLE) !== 0 && ((classes[from] ?? 0) & PLACE) === 0;
  if (known[from] !== Known.Other * 2) return false;
  for (let i = from + 1; i < to; i++) if (known[i] !== Known.Other * 2 + 1) return false;
  return true;
}

/** Anna Petrova (Анна Петрова): a person again. */
function isInOtherScript(
  { reading: { tokens } }: NameWords,
  before: TaggedName | undefined,
  name: TaggedName,
): boolean {
  return (
    before?.kind === 'person' &&
    name.from === before.to + 1 &&
    tokens.word[before.to] === '(' &&
    (tokens.word[name.from]?.charCodeAt(0) ?? 0) > LATIN_END
  );
}

const LATIN_END = 0x24f;

/** Hallam & Voss: both or none. */
function withPartner({ capital, rowTo, reading: { tokens } }: NameWords, name: TaggedName, floor: number): TaggedName {
  let { from, to } = name;
  if (tokens.word[from - 1] === '&' && from - 2 >= floor && capital[from - 2] === 1) from -= 2;
  if (tokens.word[to] === '&' && capital[to + 1] === 1) to = rowTo[to + 1] ?? to;
  const isFirm = from !== name.from || to !== name.to;
  return isFirm ? { ...name, from, to, kind: 'organization', scores: [0, SURE, 0] } : name;
}

const OWNERS = new Set(["'s", "'", '’']);

/** Uganda’s | Supreme Court: the owner is a name of its own. */
function partsAtOwners(block: NameWords, name: TaggedName): readonly TaggedName[] {
  const { word } = block.reading.tokens;
  if (name.kind !== 'organization' || name.to - name.from < 3) return [name];
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (!OWNERS.has(word[i] ?? '')) continue;
    const isPlace =
      countryEnd(block, name.from) === i || (i === name.from + 1 && ((block.classes[name.from] ?? 0) & PLACE) !== 0);
    if (!isPlace || block.capital[i + 1] === 0) continue;
    return [
      { ...name, to: i, kind: 'place', scores: [0, 0, SURE], isSure: true },
      { ...name, from: i + 1 },
    ];
  }
  return [name];
}

/** Countries that the tagger left outside. */
function addCountries(block: NameWords, from: number, to: number, names: TaggedName[]): void {
  for (let at = from; at < to; at++) {
    if (block.capital[at] === 0) continue;
    const end = countryEnd(block, at);
    if (end <= at || end > to) continue;
    names.push({ from: at, to: end, kind: 'place', scores: [0, 0, SURE], isSure: true });
    at = end - 1;
  }
}

/** End of the name of a country that begins at a token; the token where none does. */
function countryEnd({ classes, known, capital }: NameWords, at: number): number {
  if (known[at] === Known.Place * 2) {
    let end = at + 1;
    while (known[end] === Known.Place * 2 + 1) end++;
    return end;
  }
  const own = classes[at] ?? 0;
  const isCountry = (own & WordClass.Country) !== 0 && capital[at] === 1 && (own & (PERSONAL | WordClass.Common)) === 0;
  return isCountry && (known[at] ?? 0) === 0 ? at + 1 : at;
}
