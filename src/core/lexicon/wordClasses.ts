import { Column, fact, rowOf } from './wordFacts';
import { hashWord } from './wordHash';

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

/** All that the tables know of a word in lower case. */
export const classesOf = (word: string, hash: number): number =>
  fact(rowOf(hash, word.length), Column.Classes) | byRule(word);

/** What no table can hold: Israeli-American, Korean-led, ex-president. */
function byRule(word: string): number {
  const hyphen = word.indexOf('-');
  if (hyphen <= 0) return 0;
  const first = fact(rowOf(hashWord(word, 0, hyphen), hyphen), Column.Classes);
  return (first & WordClass.Demonym) | (word.startsWith('ex-') ? WordClass.Modifier : 0);
}

/** Number of words of the known phrases that begin with a word: a bit for each length. */
export const phraseLengthsFrom = (word: string, hash: number): number =>
  fact(rowOf(hash, word.length), Column.PhraseLengths);

/** What a phrase names, by the hash of its words and their number. */
export const knownPhrase = (hash: number, words: number): Known => fact(rowOf(hash, words), Column.Phrase);
