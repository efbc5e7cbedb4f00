import { CALENDAR_WORDS } from '../calendar';
import { COUNTRIES } from '../countries';
import { KNOWN_NAMES } from '../knownNames';
import { HEADS } from '../organizations';
import { EAST_ASIAN_SURNAMES, NAME_PARTICLES } from '../people';
import { allVerbForms, isReportingForm } from '../reportingVerbs';
import { honorificWords, pluralOf, roleModifiers, roleNouns } from '../titles';
import { Known, WordClass } from '../wordClasses';
import { PEOPLES, WORLD_NAMES, WORLD_PEOPLE } from '../worldNames';
import type { FactsDraft } from './factsDraft';
import { type DataTables, linesOf, personNames, wordsOf } from './tables';

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

/** Adds the `WordClass` bits of all words, and the names of several words. */
export function addClasses(draft: FactsDraft, tables: DataTables): void {
  addPeople(draft, tables);
  addLanguage(draft);
  addRoles(draft);
  draft.addClasses(wordsOf(tables.words), WordClass.Common);
  addPeoples(draft);
  draft.addClasses(wordsOf(CONTINENTS), WordClass.Country);
  addNames(draft, linesOf(tables.cities), { bits: WordClass.City, known: Known.Place });
  addNames(draft, linesOf(tables.towns), { bits: WordClass.Town, known: Known.Place });
  addNames(draft, linesOf(tables.regions), { bits: WordClass.Region, known: Known.Place });
  for (const line of linesOf(COUNTRIES)) addCountry(draft, line);
  for (const line of [...linesOf(KNOWN_NAMES), ...linesOf(WORLD_NAMES)]) {
    const [type = '', list = '', aliases = ''] = line.split('|');
    addNames(draft, [...list.split(';'), ...aliases.split(',')], KINDS[type] ?? OTHER);
  }
}

function addPeople(draft: FactsDraft, tables: DataTables): void {
  const { family, given } = personNames(tables);
  draft.addClasses(family, WordClass.Family);
  draft.addClasses(given.keys(), WordClass.Given);
  draft.addClasses(wordsOf(tables.people), WordClass.Personal);
  draft.addClasses(wordsOf(WORLD_PEOPLE), WordClass.Personal | WordClass.Family);
  draft.addClasses(EAST_ASIAN_SURNAMES, WordClass.EastAsian);
  draft.addClasses(NAME_PARTICLES, WordClass.Particle);
}

/** Words of the language that show what stands beside them. */
function addLanguage(draft: FactsDraft): void {
  draft.addClasses(HEADS.organization, WordClass.OrganizationHead);
  draft.addClasses(HEADS.suffix, WordClass.Suffix);
  draft.addClasses(HEADS.place, WordClass.PlaceHead);
  draft.addClasses(HEADS.event, WordClass.EventHead);
  draft.addClasses(HEADS.work, WordClass.WorkHead);
  draft.addClasses(HEADS.group, WordClass.Group);
  draft.addClasses([...allVerbForms()].filter(isReportingForm), WordClass.Reporting);
  draft.addClasses(CALENDAR_WORDS, WordClass.Calendar);
  draft.addClasses(LINKS, WordClass.Link);
  draft.addClasses(NEVER, WordClass.Never);
  draft.addClasses(NO_NAMES, WordClass.NoName);
  draft.addClasses(PLACE_PREPOSITIONS, WordClass.PlacePreposition);
}

function addRoles(draft: FactsDraft): void {
  draft.addClasses(honorificWords(), WordClass.Honorific);
  draft.addClasses(roleModifiers(), WordClass.Modifier);
  for (const [noun, { type, kind }] of roleNouns()) {
    const title = kind === 'title' ? WordClass.Title : WordClass.Profession;
    draft.addClasses([noun, pluralOf(noun)], type === 'organization' ? WordClass.Body : title);
  }
  draft.addClasses(['people', 'children'], WordClass.Profession);
}

function addPeoples(draft: FactsDraft): void {
  const peoples = wordsOf(PEOPLES);
  draft.addClasses(peoples, WordClass.Group);
  draft.addClasses(
    peoples.map((people) => `${people}s`),
    WordClass.Group,
  );
}

function addCountry(draft: FactsDraft, line: string): void {
  const [name = '', aliases = '', list = '', capital = ''] = line.split('|');
  const peoples = list.split(',').filter((people) => people !== '');
  const withPlurals = peoples.flatMap((people) => [people, `${people}s`]);
  addNames(draft, [name, ...aliases.split(',')], { bits: WordClass.Country, known: Known.Place });
  draft.addClasses(
    withPlurals.filter((people) => !people.includes(' ')),
    WordClass.Demonym,
  );
  // North Korean: words of it are no name.
  addNames(draft, withPlurals, OTHER);
  addNames(draft, capital.split(','), { bits: WordClass.City | WordClass.Place, known: Known.Place });
}

function addNames(draft: FactsDraft, names: readonly string[], { bits, known }: Kind): void {
  for (const name of names)
    if (name.includes(' ')) draft.addPhrase(name.replace(/'s\b/gu, " 's").split(' '), known);
    else if (name !== '') draft.addClasses([name], bits);
}
