import { CALENDAR_WORDS } from './calendar';
import { COUNTRIES } from './countries';
import { tableText } from '../models/tables';
import { KNOWN_NAMES } from './knownNames';
import { HEADS } from './organizations';
import { EAST_ASIAN_SURNAMES, NAME_PARTICLES } from './people';
import { reportingForms } from './reportingVerbs';
import { honorificWords, pluralOf, roleModifiers, roleNouns } from './titles';
import { PEOPLES, WORLD_NAMES, WORLD_PEOPLE } from './worldNames';
import { addWords, hashWord, joinHash, WordTable } from './wordTable';

/** What the tables know of a word, as bits. */
export const enum WordClass {
  Given = 1,
  Family = 0x2,
  /** In a list of personal names, given or family. */
  Personal = 0x4,
  /** English writes it in lower case, too. */
  Common = 0x8,
  OrganizationHead = 0x10,
  Suffix = 0x20,
  PlaceHead = 0x40,
  EventHead = 0x80,
  WorkHead = 0x100,
  Group = 0x200,
  Honorific = 0x400,
  Title = 0x800,
  Profession = 0x1000,
  Body = 0x2000,
  Modifier = 0x4000,
  Demonym = 0x8000,
  PlacePreposition = 0x10000,
  Reporting = 0x20000,
  Particle = 0x40000,
  Calendar = 0x80000,
  City = 0x100000,
  Town = 0x200000,
  Region = 0x400000,
  Country = 0x800000,
  Organization = 0x1000000,
  Place = 0x2000000,
  EastAsian = 0x4000000,
  /** May stand inside a name in lower case: of, and, de. */
  Link = 0x8000000,
  /** A capital on it tells nothing: pronouns, articles. */
  Never = 0x10000000,
  /** A common noun, even in capitals: GDP. */
  NoName = 0x40000000,
  /** PayLink, BoG, but not McKay: of the form, not of the word, and set by who reads forms. */
  InnerCapital = -0x80000000,
}

/** The bits that come from lists of names, not of words: a list is never complete. */
export const LISTED =
  WordClass.Given |
  WordClass.Family |
  WordClass.Personal |
  WordClass.City |
  WordClass.Town |
  WordClass.Region |
  WordClass.Country |
  WordClass.Organization |
  WordClass.Place;

/** What a known name of several words names; 0: nothing known. */
export const enum Known {
  None,
  Organization,
  Place,
  Other,
}

const LINKS = new Set(
  "of the and for in on to at & 's ' ’ - – de du des del da do dos das di della la le les el los las y e van von der den ter bin ibn bint al ul abu ben against without with".split(
    ' ',
  ),
);
const NEVER = new Set(
  "i i'm a an this that these those he she it we you they my his her its our your their there here what who when where why how which if but or nor so yet not no yes ok oh well please thanks dear nobody somebody everybody anybody someone everyone anyone none nothing something everything anything both neither either each another other others some many most few all several much such".split(
    ' ',
  ),
);
/** Words with capitals that name no one: abbreviations of common nouns, what is above people, units, titles of address. */
const NO_NAMES = new Set(
  'gdp cpi gnp ai tv ceo cfo coo cto ngo ngos pm mp mps mep mla hiv aids tb pcr lgbt lgbtq lgbtq+ nft nfts var evm fir sms ppe r&d mou mous yoy dna rna gps atm pin vat gst ict iot suv id cv faq pdf url usb wifi wi-fi covid covid-19 covid19 sars h1n1 am pm bc ad ce utc gmt est cet usd eur gbp inr cny jpy rmb kg km ft mph kwh gw mw phd mba bsc msc llb sme smes ipo esg etf cctv vip diy asap ceos vcs pr hr it ev evs no. nos. vs vs. sdg sdgs ghg highness majesty excellency honour honor celsius fahrenheit god allah almighty messrs amen internet web first-half k-pop k-drama k-dramas t-shirt t-shirts x-ray e-mail'.split(
    ' ',
  ),
);
/** Parts of the world: as sure as countries. Single words; longer ones are known as phrases. */
const CONTINENTS =
  'africa europe asia america americas antarctica oceania eurasia arctic antarctic caribbean mediterranean atlantic pacific balkans caucasus earth';
const PLACE_PREPOSITIONS = new Set(
  'in at near from to across outside inside around throughout within toward towards into'.split(' '),
);

interface Kind {
  readonly bits: number;
  readonly known: Known;
}

const OTHER: Kind = { bits: 0, known: Known.Other };
const KINDS: Readonly<Record<string, Kind>> = {
  organization: { bits: WordClass.Organization, known: Known.Organization },
  place: { bits: WordClass.Place, known: Known.Place },
};

interface Tables {
  readonly words: WordTable;
  readonly phrases: WordTable;
  /** Longest phrase that begins with a word. */
  readonly starts: WordTable;
}

let tables: Tables | undefined;

/** Words looked up lately, each under its hash: most words of a text come again. */
const CACHE = 1 << 15;
const cacheKeys = new Int32Array(CACHE);
const cacheBits = new Int32Array(CACHE);

/** All that the tables know of a word in lower case. */
export function classesOf(word: string, hash: number): number {
  const slot = (hash ^ (hash >>> 15)) & (CACHE - 1);
  if (cacheKeys[slot] === hash) return cacheBits[slot] ?? 0;
  cacheKeys[slot] = hash;
  return (cacheBits[slot] = load().words.get(hash) | byRule(word));
}

/** Number of words of the longest known phrase that begins with a word: a bit for each length. */
export const phraseLengthsFrom = (hash: number): number => load().starts.get(hash);

export const knownPhrase = (hash: number): Known => load().phrases.get(hash);

/** What no table can hold: Israeli-American, Korean-led, ex-president. */
function byRule(word: string): number {
  const hyphen = word.indexOf('-');
  if (hyphen <= 0) return 0;
  return (
    (load().words.get(hashWord(word, 0, hyphen)) & WordClass.Demonym) |
    (word.startsWith('ex-') ? WordClass.Modifier : 0)
  );
}

/** Words of the language that show what stands beside them. */
function addLanguage(words: WordTable): void {
  const add = (list: Iterable<string>, bits: number): void => {
    for (const word of list) words.add(hashWord(word), bits);
  };
  add(HEADS.organization, WordClass.OrganizationHead);
  add(HEADS.suffix, WordClass.Suffix);
  add(HEADS.place, WordClass.PlaceHead);
  add(HEADS.event, WordClass.EventHead);
  add(HEADS.work, WordClass.WorkHead);
  add(HEADS.group, WordClass.Group);
  add(honorificWords(), WordClass.Honorific);
  add(roleModifiers(), WordClass.Modifier);
  add(reportingForms(), WordClass.Reporting);
  add(NAME_PARTICLES, WordClass.Particle);
  add(CALENDAR_WORDS, WordClass.Calendar);
  add(EAST_ASIAN_SURNAMES, WordClass.EastAsian);
  add(LINKS, WordClass.Link);
  add(NEVER, WordClass.Never);
  add(NO_NAMES, WordClass.NoName);
  add(PLACE_PREPOSITIONS, WordClass.PlacePreposition);
  for (const [noun, { type, kind }] of roleNouns()) {
    const title = kind === 'title' ? WordClass.Title : WordClass.Profession;
    add([noun, pluralOf(noun)], type === 'organization' ? WordClass.Body : title);
  }
  add(['people', 'children'], WordClass.Profession);
}

/** Read at first use, so that loading the program costs nothing. */
function load(): Tables {
  tables ??= build();
  return tables;
}

function build(): Tables {
  const found: Tables = { words: new WordTable(120_000), phrases: new WordTable(16_000), starts: new WordTable(8_000) };
  for (const line of tableText('personNames').trim().split('\n')) {
    const tab = line.indexOf('\t');
    addWords(found.words, line.slice(tab), line.startsWith('family') ? WordClass.Family : WordClass.Given);
  }
  addLanguage(found.words);
  addWords(found.words, tableText('people'), WordClass.Personal);
  addWords(found.words, WORLD_PEOPLE, WordClass.Personal | WordClass.Family);
  addWords(found.words, tableText('words'), WordClass.Common);
  addWords(found.words, PEOPLES, WordClass.Group);
  addWords(found.words, PEOPLES.trim().replace(/\s+/gu, 's '), WordClass.Group);
  addWords(found.words, CONTINENTS, WordClass.Country);
  addNames(found, tableText('cities'), '\n', { bits: WordClass.City, known: Known.Place });
  addNames(found, tableText('towns'), '\n', { bits: WordClass.Town, known: Known.Place });
  addNames(found, tableText('regions'), '\n', { bits: WordClass.Region, known: Known.Place });
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', aliases = '', peoples = '', capital = ''] = line.split('|');
    addNames(found, `${name},${aliases}`, ',', { bits: WordClass.Country, known: Known.Place });
    for (const people of peoples.split(',').filter((name) => name !== '' && !name.includes(' ')))
      addWords(found.words, `${people} ${people}s`, WordClass.Demonym);
    // North Korean: words of it are no name.
    addNames(found, `${peoples},${peoples.replace(/,|$/gu, 's,')}`, ',', OTHER);
    addNames(found, capital, ',', { bits: WordClass.City | WordClass.Place, known: Known.Place });
  }
  for (const line of `${KNOWN_NAMES.trim()}\n${WORLD_NAMES.trim()}`.split('\n')) {
    const [type = '', list = '', aliases = ''] = line.split('|');
    addNames(found, list, ';', KINDS[type] ?? OTHER);
    addNames(found, aliases, ',', KINDS[type] ?? OTHER);
  }
  return found;
}

function addNames(tables: Tables, list: string, separator: string, { bits, known }: Kind): void {
  for (const name of list.split(separator)) {
    const space = name.indexOf(' ');
    if (space < 0) {
      if (name !== '') tables.words.add(hashWord(name), bits);
    } else addPhrase(tables, name, known);
  }
}

function addPhrase({ phrases, starts }: Tables, name: string, known: Known): void {
  let hash = 0;
  let length = 0;
  let first = 0;
  const tokens = name.includes("'s") ? name.replace(/'s\b/gu, " 's") : name;
  for (const word of tokens.split(' ')) {
    const own = hashWord(word);
    if (length === 0) first = own;
    hash = length === 0 ? own : joinHash(hash, own);
    length++;
  }
  phrases.add(hash, known);
  starts.add(first, 1 << Math.min(length, 30));
}
