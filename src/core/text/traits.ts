import { isNeverSentenceEnd } from '../lexicon/abbreviations';
import { isMonth, isRelativeDay, isSeason, isWeekday } from '../lexicon/calendar';
import { countryOfDemonym, longestNameFrom } from '../lexicon/gazetteer';
import {
  isEventHead,
  isGroupName,
  isOrganizationHead,
  isOrganizationSuffix,
  isPlaceHead,
  isWorkHead,
} from '../lexicon/organizations';
import { isThirdPerson } from '../lexicon/pronouns';
import { givenName, isEastAsianSurname, isFamilyName, isNameParticle, isNameSuffix } from '../lexicon/people';
import { CueGrade, reportingVerb } from '../lexicon/reportingVerbs';
import { honorific, isRoleModifier, roleNoun } from '../lexicon/titles';
import { isCommonWord } from '../lexicon/words';

/**
 * What the lexicons say of a word, as bits of one number: looked up once for each form, so that a step that goes over
 * all tokens tests a bit and asks a lexicon only where there is something to get.
 */
export const enum Trait {
  /** `isCommonWord` */
  Common = 0x1,
  /** `honorific` knows it. */
  Honorific = 0x2,
  /** `roleNoun` knows it. */
  Role = 0x4,
  /** `isRoleModifier` */
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
  /** `isMonth` */
  Month = 0x800,
  /** `isWeekday` */
  Weekday = 0x1000,
  /** `isRelativeDay` */
  RelativeDay = 0x2000,
  /** `isOrganizationHead` */
  OrganizationHead = 0x4000,
  /** `isOrganizationSuffix` */
  OrganizationSuffix = 0x8000,
  /** `isPlaceHead` */
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
  /** `isSeason` */
  Season = 0x8000000,
  /** `isThirdPerson` */
  ThirdPerson = 0x10000000,
}

const TERMINAL = new Set(['.', '!', '?', '…', '...', '。', '！', '？']);
const CLOSERS = new Set(['”', '’', '"', "'", '»', '“', ')', ']', "''", '›']);
const OPENING_PUNCTUATION = new Set(['(', '[', '•', '*', '¿', '¡']);

/** Words that open a sentence after an abbreviation; a name after it ("U.S. President") does not. */
const OPENERS = new Set(
  'the a an he she it they we i you this that these those but and in on at for as if when while after before there his her its our their my what who why how yet so however meanwhile also'.split(
    ' ',
  ),
);

const bit = (is: boolean, trait: Trait): number => (is ? trait : 0);

/** The traits of a word in lower case, and of any other token. */
export function traitsOf(word: string): number {
  return ofSentences(word) | ofPeople(word) | ofThings(word) | ofTimeAndSpeech(word);
}

function ofSentences(word: string): number {
  return (
    bit(TERMINAL.has(word), Trait.Terminal) |
    bit(CLOSERS.has(word), Trait.Closer) |
    bit(word.length > 2 && word.endsWith('.') && !isNeverSentenceEnd(word), Trait.MayEndSentence) |
    bit(OPENERS.has(word), Trait.Opener) |
    bit(OPENING_PUNCTUATION.has(word), Trait.OpeningPunctuation)
  );
}

function ofPeople(word: string): number {
  return (
    bit(honorific(word) !== undefined, Trait.Honorific) |
    bit(roleNoun(word) !== undefined, Trait.Role) |
    bit(isRoleModifier(word), Trait.RoleModifier) |
    bit(givenName(word) !== undefined, Trait.GivenName) |
    bit(isFamilyName(word), Trait.FamilyName) |
    bit(isEastAsianSurname(word), Trait.EastAsianSurname) |
    bit(isNameParticle(word), Trait.NameParticle) |
    bit(isNameSuffix(word), Trait.NameSuffix)
  );
}

function ofThings(word: string): number {
  return (
    bit(isCommonWord(word), Trait.Common) |
    bit(countryOfDemonym(word) !== undefined, Trait.Demonym) |
    bit(longestNameFrom(word) > 0, Trait.StartsKnownName) |
    bit(isOrganizationHead(word), Trait.OrganizationHead) |
    bit(isOrganizationSuffix(word), Trait.OrganizationSuffix) |
    bit(isPlaceHead(word), Trait.PlaceHead) |
    bit(isEventHead(word), Trait.EventHead) |
    bit(isWorkHead(word), Trait.WorkHead) |
    bit(isGroupName(word), Trait.GroupName)
  );
}

function ofTimeAndSpeech(word: string): number {
  const verb = reportingVerb(word);
  return (
    bit(isMonth(word), Trait.Month) |
    bit(isWeekday(word), Trait.Weekday) |
    bit(isRelativeDay(word), Trait.RelativeDay) |
    bit(isSeason(word), Trait.Season) |
    bit(isThirdPerson(word), Trait.ThirdPerson) |
    bit(verb !== undefined, Trait.ReportingVerb) |
    bit(verb !== undefined && verb.grade <= CueGrade.Speech, Trait.Reporting)
  );
}
