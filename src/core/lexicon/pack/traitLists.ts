import { CALENDAR } from '../calendar';
import { demonyms, gazetteerNames } from '../gazetteer';
import { HEADS } from '../organizations';
import { EAST_ASIAN_SURNAMES, GENDERS, NAME_PARTICLES, NAME_SUFFIXES } from '../people';
import { THIRD_PERSON } from '../pronouns';
import { allVerbForms, isReportingForm } from '../reportingVerbs';
import { allRoleForms, honorificWords, roleModifiers } from '../titles';
import { Trait } from '../traits';
import { Column } from '../wordFacts';
import type { FactsDraft } from './factsDraft';
import { type DataTables, linesOf, personNames, wordsOf } from './tables';

const TERMINAL = new Set(['.', '!', '?', '…', '...', '。', '！', '？']);
const CLOSERS = new Set(['”', '’', '"', "'", '»', '“', ')', ']', "''", '›']);
const OPENING_PUNCTUATION = new Set(['(', '[', '•', '*', '¿', '¡']);

/** Words that open a sentence after an abbreviation; a name after it ("U.S. President") does not. */
const OPENERS = new Set(
  'the a an he she it they we i you this that these those but and in on at for as if when while after before there his her its our their my what who why how yet so however meanwhile also'.split(
    ' ',
  ),
);

/** Adds the `Trait` bits of all words, and what else the lexicons tell of a name. */
export function addTraits(draft: FactsDraft, tables: DataTables): void {
  addSentences(draft);
  addLanguage(draft);
  draft.addTraits(wordsOf(tables.words), Trait.Common);
  addPeople(draft, tables);
  addGazetteer(draft, linesOf(tables.cities));
}

function addSentences(draft: FactsDraft): void {
  draft.addTraits(TERMINAL, Trait.Terminal);
  draft.addTraits(CLOSERS, Trait.Closer);
  draft.addTraits(OPENERS, Trait.Opener);
  draft.addTraits(OPENING_PUNCTUATION, Trait.OpeningPunctuation);
}

function addLanguage(draft: FactsDraft): void {
  draft.addTraits(HEADS.organization, Trait.OrganizationHead);
  draft.addTraits(HEADS.suffix, Trait.OrganizationSuffix);
  draft.addTraits(HEADS.place, Trait.PlaceHead);
  draft.addTraits(HEADS.event, Trait.EventHead);
  draft.addTraits(HEADS.work, Trait.WorkHead);
  draft.addTraits(HEADS.group, Trait.GroupName);
  draft.addTraits(CALENDAR.month, Trait.Month);
  draft.addTraits(CALENDAR.weekday, Trait.Weekday);
  draft.addTraits(CALENDAR.relativeDay, Trait.RelativeDay);
  draft.addTraits(CALENDAR.season, Trait.Season);
  draft.addTraits(THIRD_PERSON, Trait.ThirdPerson);
  draft.addTraits(allVerbForms(), Trait.ReportingVerb);
  draft.addTraits([...allVerbForms()].filter(isReportingForm), Trait.Reporting);
}

function addPeople(draft: FactsDraft, tables: DataTables): void {
  draft.addTraits(honorificWords(), Trait.Honorific);
  draft.addTraits(allRoleForms(), Trait.Role);
  draft.addTraits(roleModifiers(), Trait.RoleModifier);
  draft.addTraits(EAST_ASIAN_SURNAMES, Trait.EastAsianSurname);
  draft.addTraits(NAME_PARTICLES, Trait.NameParticle);
  draft.addTraits(NAME_SUFFIXES, Trait.NameSuffix);
  const { family, given } = personNames(tables);
  for (const name of [...family, ...EAST_ASIAN_SURNAMES]) draft.addToName(name, Column.Traits, Trait.FamilyName);
  for (const [name, gender] of given) {
    draft.addToName(name, Column.Traits, Trait.GivenName);
    draft.addToName(name, Column.Gender, GENDERS.indexOf(gender) + 1);
  }
}

function addGazetteer(draft: FactsDraft, cities: readonly string[]): void {
  for (const demonym of demonyms()) draft.addTraits([demonym, `${demonym}s`], Trait.Demonym);
  for (const city of cities) draft.addToName(city, Column.City, 1);
  const lengths = new Map<string, number>();
  for (const name of [...gazetteerNames(), ...cities]) {
    const names = name.split(' ');
    const first = names[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, names.length));
  }
  for (const [first, length] of lengths) {
    draft.addToName(first, Column.Traits, Trait.StartsKnownName);
    draft.addToName(first, Column.LongestName, length);
  }
}
