import { isNeverSentenceEnd } from './abbreviations';
import { foldName, isFolded } from './foldName';
import { isTaughtForm } from './reportingVerbs';
import { Column, fact, rowOf } from './wordFacts';
import { hashExactly, hashWord } from './wordHash';

/**
 * What the lexicons say of a word, as bits of one number: looked up once for each form, so that a step that goes over
 * all tokens tests a bit and asks a lexicon only where there is something to get. `pack/traitLists.ts` has the lists.
 */
export const enum Trait {
  /** `isCommonWord` */
  Common = 0x1,
  /** `honorific` knows it. */
  Honorific = 0x2,
  /** `roleNoun` knows it. */
  Role = 0x4,
  /** deputy, former, ex-: before the noun of a role. */
  RoleModifier = 0x8,
  /** `givenName` knows it. */
  GivenName = 0x10,
  /** `isFamilyName` */
  FamilyName = 0x20,
  /** `isEastAsianSurname` */
  EastAsianSurname = 0x40,
  /** `isNameParticle` */
  NameParticle = 0x80,
  /** `isNameSuffix` */
  NameSuffix = 0x100,
  /** `countryOfDemonym` knows it. */
  Demonym = 0x200,
  /** `longestNameFrom` is not 0: a name of the gazetteer begins with it. */
  StartsKnownName = 0x400,
  /** A month, in full or short. */
  Month = 0x800,
  /** `isWeekday` */
  Weekday = 0x1000,
  /** `isRelativeDay` */
  RelativeDay = 0x2000,
  /** `isOrganizationHead` */
  OrganizationHead = 0x4000,
  /** `isOrganizationSuffix` */
  OrganizationSuffix = 0x8000,
  /** The noun of a name of a place: river, county. */
  PlaceHead = 0x10000,
  /** `isEventHead` */
  EventHead = 0x20000,
  /** `isWorkHead` */
  WorkHead = 0x40000,
  /** `isGroupName` */
  GroupName = 0x80000,
  /** `reportingVerb` knows it, whatever its grade. */
  ReportingVerb = 0x100000,
  /** `isReportingForm`: it reports speech on its own. */
  Reporting = 0x200000,
  /** Ends a sentence: . ! ? … */
  Terminal = 0x400000,
  /** A mark or bracket that belongs to the sentence it closes. */
  Closer = 0x800000,
  /** Keeps its full stop, and may end a sentence: U.S., Inc. but not Mr. */
  MayEndSentence = 0x1000000,
  /** Opens a sentence after an abbreviation, where a name does not: U.S. + The */
  Opener = 0x2000000,
  /** Punctuation that may open a sentence: ( [ • */
  OpeningPunctuation = 0x4000000,
  /** spring, fall */
  Season = 0x8000000,
  /** A pronoun of the third person, or who. */
  ThirdPerson = 0x10000000,
}

/** What is known of a word whatever its accents. */
const OF_NAMES = Trait.GivenName | Trait.FamilyName | Trait.StartsKnownName;

/** The traits of a word in lower case, and of any other token. */
export const traitsOf = (word: string): number => byTable(word) | byRule(word) | byTeaching(word);

/** What reviewers said of a verb. */
const byTeaching = (word: string): number => (isTaughtForm(word) ? Trait.ReportingVerb | Trait.Reporting : 0);

function byTable(word: string): number {
  if (isFolded(word)) return fact(rowOf(hashWord(word), word.length), Column.Traits);
  const own = fact(rowOf(hashExactly(word), word.length), Column.Traits);
  return (own & ~OF_NAMES) | (factOfName(word, Column.Traits) & OF_NAMES);
}

/** What a column says of a name, its accents aside. */
export function factOfName(name: string, column: Column): number {
  const folded = foldName(name);
  return fact(rowOf(hashWord(folded), folded.length), column);
}

/** What no table can hold: full stops that are kept, ex-president. */
function byRule(word: string): number {
  const mayEnd = word.length > 2 && word.endsWith('.') && !isNeverSentenceEnd(word);
  return (mayEnd ? Trait.MayEndSentence : 0) | (word.startsWith('ex-') ? Trait.RoleModifier : 0);
}
