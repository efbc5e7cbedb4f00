import { isFirmNoun } from '../../lexicon/organizations';
import { Known, WordClass } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import { wholeBody } from './bodies';
import { type Memory, Shown } from './memory';
import type { TaggedName } from './tagNames';
import { BlockStyle, type NameWords } from './zones';

const PLACE = WordClass.Country | WordClass.City | WordClass.Region | WordClass.Place;
const TITLE = WordClass.Honorific | WordClass.Title | WordClass.Profession;
const PEOPLE = WordClass.Demonym | WordClass.Group;
const PERSONAL = WordClass.Given | WordClass.Family | WordClass.Personal;

/** What is certain whatever the weights say: a people is no person, a title no part of a name, a country a place. */
export function settle(block: NameWords, names: readonly TaggedName[], memory: Memory): readonly TaggedName[] {
  const settled: TaggedName[] = [];
  let at = 0;
  for (const found of names) {
    if (found.from < at) continue;
    const name = wholeBody(block, withPartner(block, asKnown(block, found, at), at), at);
    addCountries(block, at, name.from, settled, memory);
    for (const part of partsAtOwners(block, name, memory)) {
      const kept = settleOne(block, part, memory);
      if (kept) settled.push(isInOtherScript(block, settled.at(-1), kept) ? { ...kept, kind: 'person' } : kept);
    }
    at = name.to;
  }
  addCountries(block, at, block.hash.length, settled, memory);
  return settled;
}

function settleOne(block: NameWords, name: TaggedName, memory: Memory): TaggedName | undefined {
  const { from } = name;
  const to = trimmedEnd(block, name);
  if (isOtherThing(block, from, to) || isBareTitle(block, from, to) || isOwnState(block, from, to)) return undefined;
  if (countryEnd(block, from, memory) === to) return { ...name, to, kind: 'place', scores: [0, 0, SURE] };
  if (isPlaceByHead(block, from, to)) return { ...name, to, kind: 'place', scores: [0, 0, SURE] };
  if (name.kind === 'person') return settlePerson(block, cutTo(name, from, to));
  // Northern Rail: named for where it is.
  if (name.kind === 'place' && to - from > 1 && isFirmNoun(block.reading.tokens.word[to - 1] ?? ''))
    return { ...name, to, kind: 'organization', scores: [0, SURE, 0] };
  const isIn = ((block.classes[from - 1] ?? 0) & WordClass.PlacePreposition) !== 0;
  if ((name.kind === 'organization' || !isIn) && isPersonal(block, from, to))
    return { ...name, to, kind: 'person', scores: [SURE, 0, 0] };
  // The Government, the Council: a common noun with a capital.
  const own = block.classes[from] ?? 0;
  const isBare =
    to - from === 1 &&
    !INSTITUTIONS.has(block.reading.tokens.word[from] ?? '') &&
    (own & WordClass.Common) !== 0 &&
    (own & BARE) !== 0 &&
    (own & (WordClass.Organization | WordClass.Country)) === 0;
  return isBare ? undefined : cutTo(name, from, to);
}

/** The name itself where nothing is cut off: most of them. */
const cutTo = (name: TaggedName, from: number, to: number): TaggedName =>
  from === name.from && to === name.to ? name : { ...name, from, to };

/** Called by nothing else within their country: the House adjourned. */
const INSTITUTIONS = new Set('cabinet assembly house congress parliament senate treasury crown'.split(' '));

/** The Pope, the Speaker, Prime Minister, Member of Parliament: whoever holds it now. */
function isBareTitle({ classes, reading: { tokens } }: NameWords, from: number, to: number): boolean {
  if (to - from === 1) return tokens.word[from - 1] === 'the' && isOffice(tokens.word[from] ?? '', classes[from] ?? 0);
  let end = from + 1;
  while (end < to && tokens.word[end] !== 'of' && tokens.word[end] !== 'for') end++;
  for (let i = from; i < end - 1; i++) if (((classes[i] ?? 0) & (TITLE | WordClass.Modifier)) === 0) return false;
  return (end < to || end > from + 1) && isOffice(tokens.word[end - 1] ?? '', classes[end - 1] ?? 0);
}

/** The Kingdom, the Republic: the state that the text is about. */
const isOwnState = ({ reading: { tokens } }: NameWords, from: number, to: number): boolean =>
  to - from === 1 && tokens.word[from - 1] === 'the' && STATES.has(tokens.word[from] ?? '');

const STATES = new Set('kingdom republic state government union federation'.split(' '));

/** One who holds an office, not a body of several: Chiefs, Rangers. */
const isOffice = (word: string, bits: number): boolean =>
  (bits & (WordClass.Title | WordClass.Honorific)) !== 0 && !word.endsWith('s') && (bits & WordClass.Place) === 0;

/** Ana Woods, Ada Moor: a given name that is nothing else, and a family name. */
function isPersonal({ classes, known, reading }: NameWords, from: number, to: number): boolean {
  const first = classes[from] ?? 0;
  return (
    to - from === 2 &&
    (first & WordClass.Given) !== 0 &&
    (first & (PLACE | WordClass.Common)) === 0 &&
    known[from] === 0 &&
    reading.tokens.shape[from] === Shape.Capital &&
    ((classes[from + 1] ?? 0) & (WordClass.Family | WordClass.Personal)) !== 0 &&
    ((classes[from + 1] ?? 0) & (WordClass.OrganizationHead | WordClass.Body)) === 0
  );
}

const BARE =
  WordClass.Body | WordClass.OrganizationHead | WordClass.PlaceHead | WordClass.EventHead | WordClass.WorkHead;
/** Behind a name these leave no doubt. */
const LANDS = new Set(
  'haven region county district province island islands river lake sea ocean peninsula desert gulf archipelago prefecture township municipality governorate oblast hamlet delta strait mountains basin'.split(
    ' ',
  ),
);

/** Riyadh Region, Nile River, Corcovado National Park. */
function isPlaceByHead({ reading: { tokens } }: NameWords, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const last = tokens.word[to - 1] ?? '';
  return LANDS.has(last) || (last === 'park' && tokens.word[to - 2] === 'national');
}

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
  if (to - from > 1) return cutTo(name, from, to);
  if (isTitle || block.reading.tokens.shape[from] === Shape.Number) return undefined;
  return isCoined(block, from)
    ? { ...name, kind: 'organization', from, to, scores: [0, SURE, 0] }
    : cutTo(name, from, to);
}

/** BoG, ANZU: an acronym or a word with a capital inside, which no table of persons has. */
function isCoined({ style, classes, reading: { tokens } }: NameWords, at: number): boolean {
  const own = classes[at] ?? 0;
  if (style !== BlockStyle.Plain || (own & PERSONAL) !== 0 || ((classes[at - 1] ?? 0) & TITLE) !== 0) return false;
  const length = tokens.word[at]?.length ?? 0;
  return (own & WordClass.InnerCapital) !== 0 || (tokens.shape[at] === Shape.Upper && length > 1 && length < 6);
}

/** Words at which a name of a person ends: Ana Ortiz of the City Museum. */
const CUTS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', "'s", '-', '–']);
const SURE = 200;

/** Muslims, North Korean, World Cup: a people, an event, a work. */
function isOtherThing({ classes, known, reading }: NameWords, from: number, to: number): boolean {
  if (to - from === 1)
    return (
      (((classes[from] ?? 0) & PEOPLE) !== 0 && ((classes[from] ?? 0) & PLACE) === 0) ||
      isCompoundAdjective(reading.tokens.word[from] ?? '')
    );
  if (known[from] !== Known.Other * 2) return false;
  for (let i = from + 1; i < to; i++) if (known[i] !== Known.Other * 2 + 1) return false;
  return true;
}

/** Beijing-based, anti-China: the part that is a name is no word of its own. */
function isCompoundAdjective(word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && (ADJECTIVE_ENDS.has(word.slice(hyphen + 1)) || ADJECTIVE_STARTS.has(word.slice(0, hyphen)));
}

const ADJECTIVE_STARTS = new Set('anti pro non pre post intra inter trans mid cross'.split(' '));

const ADJECTIVE_ENDS = new Set(
  'related based led backed born style era wide made owned run funded trained focused only like type inspired controlled held occupied sponsored aligned linked friendly free bound listed origin registered flagged trained'.split(
    ' ',
  ),
);

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

/** Democratic People’s Republic of Korea: all of a known name, where the tagger found a part of it. */
function asKnown({ known }: NameWords, name: TaggedName, floor: number): TaggedName {
  let { from, to } = name;
  while (from > floor && (known[from] ?? 0) % 2 === 1) from--;
  while ((known[to] ?? 0) % 2 === 1 && (known[to - 1] ?? 0) > 0) to++;
  const kind = (known[from] ?? 0) >> 1;
  if ((from === name.from && to === name.to) || (known[from] ?? 0) % 2 === 1) return name;
  for (let i = from + 1; i < to; i++) if (known[i] !== kind * 2 + 1) return name;
  if (kind === Known.Place) return { ...name, from, to, kind: 'place', scores: [0, 0, SURE], isSure: true };
  return kind === Known.Organization ? { ...name, from, to, kind: 'organization', scores: [0, SURE, 0] } : name;
}

/** Hallam & Voss is one name; Hallam & Voss (2010) are two authors. */
function withPartner(block: NameWords, name: TaggedName, floor: number): TaggedName {
  const { capital, rowTo, reading } = block;
  const { word } = reading.tokens;
  let { from, to } = name;
  if (word[from - 1] === '&' && from - 2 >= floor && capital[from - 2] === 1) from -= 2;
  if (word[to] === '&' && capital[to + 1] === 1) to = rowTo[to + 1] ?? to;
  if (from === name.from && to === name.to) return name;
  return isCitation(block, to)
    ? { ...name, kind: 'person', scores: [SURE, 0, 0] }
    : { ...name, from, to, kind: 'organization', scores: [0, SURE, 0] };
}

/** A year behind a name, or a comma or bracket and a year. */
function isCitation({ reading: { tokens } }: NameWords, at: number): boolean {
  const isJoint = tokens.word[at] === ',' || tokens.word[at] === '(';
  return tokens.shape[isJoint ? at + 1 : at] === Shape.Number;
}

const OWNERS = new Set(["'s", "'", '’']);

/** Uganda’s | Supreme Court: the owner is a name of its own. */
function partsAtOwners(block: NameWords, name: TaggedName, memory: Memory): readonly TaggedName[] {
  const { word } = block.reading.tokens;
  if (name.kind !== 'organization' || name.to - name.from < 3) return [name];
  if (name.to - name.from === 3 && word[name.from + 1] === '&' && isCitation(block, name.to))
    return [
      { ...name, to: name.from + 1, kind: 'person', scores: [SURE, 0, 0] },
      { ...name, from: name.to - 1, kind: 'person', scores: [SURE, 0, 0] },
    ];
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (!OWNERS.has(word[i] ?? '')) continue;
    const isPlace =
      countryEnd(block, name.from, memory) === i ||
      (i === name.from + 1 && ((block.classes[name.from] ?? 0) & PLACE) !== 0);
    if (!isPlace || block.capital[i + 1] === 0) continue;
    return [
      { ...name, to: i, kind: 'place', scores: [0, 0, SURE], isSure: true },
      { ...name, from: i + 1 },
    ];
  }
  return [name];
}

/** Countries that the tagger left outside. */
function addCountries(block: NameWords, from: number, to: number, names: TaggedName[], memory: Memory): void {
  for (let at = from; at < to; at++) {
    if (block.capital[at] === 0) continue;
    const end = countryEnd(block, at, memory);
    if (end <= at || end > to) continue;
    names.push({ from: at, to: end, kind: 'place', scores: [0, 0, SURE], isSure: true });
    at = end - 1;
  }
}

/** End of the name of a country that begins at a token; the token where none does. */
function countryEnd({ classes, known, capital, hash, reading }: NameWords, at: number, memory: Memory): number {
  if (known[at] === Known.Place * 2) {
    let end = at + 1;
    while (known[end] === Known.Place * 2 + 1) end++;
    return end;
  }
  const own = classes[at] ?? 0;
  if ((own & WordClass.Country) === 0 || capital[at] === 0 || (known[at] ?? 0) > 0) return at;
  // Turkey, US: words of the language, too.
  if ((own & WordClass.Common) !== 0 && reading.tokens.shape[at] !== Shape.Upper) {
    const before = reading.tokens.word[at - 1] ?? '.';
    if (before === '.' || before === '?' || before === '!' || reading.tokens.shape[at - 1] === Shape.Mark) return at;
  }
  // Jordan, Chad: names of persons where the document introduces one.
  const isPerson = ((memory.words.get(hash[at] ?? 0) ?? 0) & AS_PERSON) !== 0 && (own & PERSONAL) !== 0;
  return isPerson ? at : at + 1;
}

const AS_PERSON = Shown.FullName | Shown.First | Shown.Titled;
