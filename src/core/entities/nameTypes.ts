import {
  isEventHead,
  isGroupName,
  isOrganizationHead,
  isOrganizationSuffix,
  isPlaceHead,
  isWorkHead,
} from '../lexicon/organizations';
import { countryOfDemonym, knownName } from '../lexicon/gazetteer';
import { givenName, isEastAsianSurname, isFamilyName, isNameParticle, isNameSuffix } from '../lexicon/people';
import { isReportingForm } from '../lexicon/reportingVerbs';
import { isCommonWord } from '../lexicon/words';
import { roleNoun } from '../lexicon/titles';
import type { EntityType } from '../model';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';

export interface NameType {
  readonly type: EntityType;
  /** The form alone spoke for it. */
  readonly isGuess: boolean;
}

const sure = (type: EntityType): NameType => ({ type, isGuess: false });
const guess = (type: EntityType): NameType => ({ type, isGuess: true });

/** Words that are heads of names and family names as well: Kanye West, but West of nothing. */
const ALSO_FAMILY_NAMES = new Set(
  'west wood woods hill hills field fields lake rivers river marsh lane park parks forest street banks church house young north south star price ford day knight power hall bay wall point castle bridge moss heath brook brooks glen dale kent england london paris berlin york lincoln washington jackson houston austin dallas madison jordan israel chad georgia sydney florence victoria chelsea orlando guard stern wells waters lakes mills well swift week series games bank post times sun mail guardian long law parish bush cape garden gardner east'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set(
  'in at near from to across outside inside around throughout within toward towards into'.split(' '),
);
const PLACE_ENDINGS =
  /(?:stan|land|lands|ville|burg|burgh|shire|istan|grad|abad|polis|mouth|haven|borough|chester|bury)$/u;

/**
 * Tells what a name names: by the tables, by the words it is made of, by the words around it.
 *
 *     Ministry of Health   the Vietnam War   Ana Ortiz   in Exmouth
 *     organization         event             person      place
 */
export function typeOfName(reading: BlockReading, { from, to }: TokenRange, hasTitle: boolean): NameType {
  const { word, shape } = reading.tokens;
  const words = word.slice(from, to);
  const known = knownName(nameOf(words));
  if (hasTitle && !(known && known.type === 'organization' && words.length > 2)) return sure('person');
  if (words[0]?.startsWith('@')) return guess('organization');
  if (known) return ofKnown(reading, { from, to }, { type: known.type, isUnique: known.isUnique });
  if (words.length === 1) return ofSingle(reading, from);
  return byHead(words, shape.slice(from, to)) ?? byPersonalName(words) ?? byContext(reading, { from, to });
}

/** Words as the tables have them. */
export function nameOf(words: readonly string[]): string {
  let name = '';
  for (const word of words) name += name === '' || word === "'s" || word === "'" ? word : ` ${word}`;
  return name;
}

function ofKnown(
  reading: BlockReading,
  range: TokenRange,
  known: { readonly type: EntityType; readonly isUnique: boolean },
): NameType {
  const { word } = reading.tokens;
  const first = word[range.from] ?? '';
  const isPersonalToo =
    range.to - range.from === 1 &&
    (ALSO_FAMILY_NAMES.has(first) || (!known.isUnique && (isFamilyName(first) || givenName(first) !== undefined)));
  if (known.type !== 'place') return known.isUnique ? sure(known.type) : guess(known.type);
  if (!isPersonalToo)
    return range.to - range.from > 1 && !known.isUnique && givenName(first) !== undefined
      ? guess('person')
      : sure('place');
  if (PLACE_PREPOSITIONS.has(word[range.from - 1] ?? '')) return sure('place');
  return isSpeaking(reading, range) ? guess('person') : guess('place');
}

function ofSingle(reading: BlockReading, at: number): NameType {
  const { word, shape } = reading.tokens;
  const here = word[at] ?? '';
  const before = word[at - 1] ?? '';
  if (isGroupName(here) || (countryOfDemonym(here) !== undefined && reading.tags[at] !== Tag.Adjective))
    return sure('group');
  if (shape[at] === Shape.Upper && here.length <= 6 && /^[a-z.&-]{2,}$/u.test(here)) return guess('organization');
  const isPersonal = givenName(here) !== undefined || isFamilyName(here);
  if (isSpeaking(reading, { from: at, to: at + 1 })) return guess('person');
  if (PLACE_PREPOSITIONS.has(before) && !isPersonal) return guess('place');
  if (isPersonal && !isCommonWord(here)) return guess('person');
  if (PLACE_ENDINGS.test(here) && !isCommonWord(here)) return guess('place');
  if (before === 'the') return guess(here.endsWith('s') ? 'group' : 'organization');
  if (shape[at] === Shape.Mixed) return guess('organization');
  return guess('person');
}

/** Ministry of Health: the head stands before "of"; Exmouth City Council: it stands last. */
function byHead(words: readonly string[], shapes: Uint8Array): NameType | undefined {
  const last = words.at(-1) ?? '';
  if (isOrganizationSuffix(last) && words.length > 1) return sure('organization');
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on' || word === 'in');
  const head = link > 0 ? (words[link - 1] ?? '') : last;
  if (link < 0 && ALSO_FAMILY_NAMES.has(head) && isPersonalStart(words)) return sure('person');
  const isAfterGiven =
    link < 0 && words.length === 2 && givenName(words[0] ?? '') !== undefined && !isCommonWord(words[0] ?? '');
  if (link < 0 && last === 'states') return sure('place');
  if (isWorkHead(head) && !isOrganizationHead(head)) return sure('work');
  if (isEventHead(head) && !isOrganizationHead(head)) return sure('event');
  if (isPlaceHead(head) && !isOrganizationHead(head) && !(isAfterGiven && isFamilyName(head))) return sure('place');
  if (isOrganizationHead(head)) return isAfterGiven && isFamilyName(head) ? sure('person') : sure('organization');
  if (isGroupName(head)) return sure('group');
  const isDirection =
    /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|new|saint|st|st\.|san|santa|fort|mount|lake|cape|port|el|los|las|la|le)$/u.test(
      words[0] ?? '',
    );
  if (isDirection && words.length === 2)
    return /^(?:mount|lake|cape|fort|port|northern|southern|eastern|western)$/u.test(words[0] ?? '') &&
      isCommonWord(words[1] ?? '')
      ? sure('organization')
      : guess('place');
  if (words.length === 2 && shapes[1] === Shape.Upper && shapes[0] === Shape.Capital) return guess('organization');
  if (isOrganizationHead(words[0] ?? '') && link === 1) return sure('organization');
  return undefined;
}

function isPersonalStart(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  return givenName(first) !== undefined || /^[a-z]\.?$/u.test(first);
}

function byPersonalName(words: readonly string[]): NameType | undefined {
  if (words.length > 6) return undefined;
  const first = words[0] ?? '';
  const last = isNameSuffix(words.at(-1) ?? '') ? (words.at(-2) ?? '') : (words.at(-1) ?? '');
  const plain = words.filter((word) => !isNameParticle(word) && !/^[\p{P}]+$/u.test(word));
  if (plain.some((word) => roleNoun(word)?.type === 'organization')) return undefined;
  if (isPersonalStart(words) && (!isCommonWord(last) || isFamilyName(last) || ALSO_FAMILY_NAMES.has(last)))
    return givenName(first) !== undefined && !isCommonWord(first)
      ? sure('person')
      : isFamilyName(last)
        ? sure('person')
        : guess('person');
  if (words.length <= 3 && isEastAsianSurname(first) && !isCommonWord(words[1] ?? '')) return sure('person');
  if (isFamilyName(last) && !isCommonWord(first) && countryOfDemonym(first) === undefined && words.length <= 4)
    return guess('person');
  if (
    words.some((word) => isNameParticle(word) && word !== 'la' && word !== 'el' && word !== 'san' && word !== 'santa')
  )
    return guess('person');
  return undefined;
}

function byContext(reading: BlockReading, range: TokenRange): NameType {
  const { word } = reading.tokens;
  const words = word.slice(range.from, range.to);
  if (words.length <= 4 && words.every((here) => !isCommonWord(here))) {
    if (PLACE_PREPOSITIONS.has(word[range.from - 1] ?? '') || PLACE_ENDINGS.test(words.at(-1) ?? ''))
      return guess('place');
    return guess(word[range.from - 1] === 'the' ? 'organization' : 'person');
  }
  if (
    words.length <= 3 &&
    isSpeaking(reading, range) &&
    word[range.from - 1] !== 'the' &&
    !words.every((here) => isCommonWord(here))
  )
    return guess('person');
  return guess('organization');
}

/** Right before or behind a verb of saying, or before "who". */
function isSpeaking({ tokens, tags }: BlockReading, { from, to }: TokenRange): boolean {
  const next = tokens.word[to] ?? '';
  if (next === 'who' || (next === ',' && tokens.word[to + 1] === 'who')) return true;
  if (isReportingForm(next) && (tags[to] === Tag.Past || tags[to] === Tag.Present)) return true;
  // Lind, 54, said
  if (next === ',' && tokens.shape[to + 1] === Shape.Number && tokens.word[to + 2] === ',') return true;
  const before = tokens.word[from - 1] ?? '';
  return isReportingForm(before) && (tags[from - 1] === Tag.Past || tags[from - 1] === Tag.Present);
}
