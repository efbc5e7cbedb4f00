import { type KnownName, knownName } from '../lexicon/gazetteer';
import { roleNoun } from '../lexicon/titles';
import { Trait } from '../lexicon/traits';
import type { EntityType } from '../model';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { hasTrait, Shape, type Tokens } from '../text/tokens';

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

const DIRECTIONS = new Set(
  'north south east west northern southern eastern western upper lower new saint st st. san santa fort mount lake cape port el los las la le'.split(
    ' ',
  ),
);
/** With a word of the language behind them they are no part of the land. */
const FEATURES = new Set('mount lake cape fort port northern southern eastern western'.split(' '));
/** Particles of names that are found in names of places as well. */
const PLACE_PARTICLES = new Set(['la', 'el', 'san', 'santa']);
const PERSONAL = Trait.GivenName | Trait.FamilyName;

/**
 * Tells what a name names: by the tables, by the words it is made of, by the words around it.
 *
 *     Ministry of Health   the Vietnam War   Ana Ortiz   in Exmouth
 *     organization         event             person      place
 */
export function typeOfName(reading: BlockReading, range: TokenRange, hasTitle: boolean): NameType {
  const length = range.to - range.from;
  const known = knownAt(reading, range);
  if (hasTitle && !(known && known.type === 'organization' && length > 2)) return sure('person');
  if (reading.tokens.word[range.from]?.startsWith('@')) return guess('organization');
  if (known) return ofKnown(reading, range, known);
  if (length === 1) return ofSingle(reading, range.from);
  return byHead(reading, range) ?? byPersonalName(reading, range) ?? byContext(reading, range);
}

/** What the tables know of a name; most names begin with a word that none of theirs begins with. */
function knownAt({ tokens }: BlockReading, { from, to }: TokenRange): KnownName | undefined {
  const isOwner = to - from > 1 && (tokens.word[from + 1] === "'s" || tokens.word[from + 1] === "'");
  if (!isOwner && !hasTrait(tokens, from, Trait.StartsKnownName)) return undefined;
  return knownName(nameOf(tokens.word.slice(from, to)));
}

/** Words as the tables have them. */
export function nameOf(words: readonly string[]): string {
  let name = '';
  for (const word of words) name += name === '' || word === "'s" || word === "'" ? word : ` ${word}`;
  return name;
}

function ofKnown(reading: BlockReading, range: TokenRange, { type, isUnique }: KnownName): NameType {
  const { tokens } = reading;
  const { from, to } = range;
  const isPersonalToo =
    to - from === 1 &&
    (ALSO_FAMILY_NAMES.has(tokens.word[from] ?? '') || (!isUnique && hasTrait(tokens, from, PERSONAL)));
  if (type !== 'place') return isUnique ? sure(type) : guess(type);
  if (!isPersonalToo)
    return to - from > 1 && !isUnique && hasTrait(tokens, from, Trait.GivenName) ? guess('person') : sure('place');
  if (isInPlace(reading, from)) return sure('place');
  return isSpeaking(reading, range) ? guess('person') : guess('place');
}

/** Behind a preposition of place. */
const isInPlace = ({ tokens: { word } }: BlockReading, from: number): boolean =>
  from > 0 && PLACE_PREPOSITIONS.has(word[from - 1] ?? '');

const isBehindThe = ({ tokens: { word } }: BlockReading, from: number): boolean => from > 0 && word[from - 1] === 'the';

function ofSingle(reading: BlockReading, at: number): NameType {
  const { tokens, tags } = reading;
  const { shape } = tokens;
  const here = tokens.word[at] ?? '';
  if (hasTrait(tokens, at, Trait.GroupName) || (hasTrait(tokens, at, Trait.Demonym) && tags[at] !== Tag.Adjective))
    return sure('group');
  if (shape[at] === Shape.Upper && here.length <= 6 && /^[a-z.&-]{2,}$/u.test(here)) return guess('organization');
  const isPersonal = hasTrait(tokens, at, PERSONAL);
  const isCommon = hasTrait(tokens, at, Trait.Common);
  if (isSpeaking(reading, { from: at, to: at + 1 })) return guess('person');
  if (!isPersonal && isInPlace(reading, at)) return guess('place');
  if (isPersonal && !isCommon) return guess('person');
  if (!isCommon && PLACE_ENDINGS.test(here)) return guess('place');
  if (isBehindThe(reading, at)) return guess(here.endsWith('s') ? 'group' : 'organization');
  if (shape[at] === Shape.Mixed) return guess('organization');
  return guess('person');
}

/** Ministry of Health: the head stands before "of"; Exmouth City Council: it stands last. */
function byHead({ tokens }: BlockReading, { from, to }: TokenRange): NameType | undefined {
  const { word } = tokens;
  const last = to - 1;
  if (hasTrait(tokens, last, Trait.OrganizationSuffix)) return sure('organization');
  const link = linkIn(word, from, to);
  const head = link > from ? link - 1 : last;
  if (link < 0 && ALSO_FAMILY_NAMES.has(word[head] ?? '') && isPersonalStart(tokens, from)) return sure('person');
  const isAfterGiven =
    link < 0 &&
    to - from === 2 &&
    hasTrait(tokens, from, Trait.GivenName) &&
    !hasTrait(tokens, from, Trait.Common) &&
    hasTrait(tokens, head, Trait.FamilyName);
  if (link < 0 && word[last] === 'states') return sure('place');
  if (hasTrait(tokens, head, Trait.OrganizationHead)) return sure(isAfterGiven ? 'person' : 'organization');
  if (hasTrait(tokens, head, Trait.WorkHead)) return sure('work');
  if (hasTrait(tokens, head, Trait.EventHead)) return sure('event');
  if (hasTrait(tokens, head, Trait.PlaceHead) && !isAfterGiven) return sure('place');
  if (hasTrait(tokens, head, Trait.GroupName)) return sure('group');
  const ofTwo = to - from === 2 ? ofPair(tokens, from) : undefined;
  if (ofTwo) return ofTwo;
  return link === from + 1 && hasTrait(tokens, from, Trait.OrganizationHead) ? sure('organization') : undefined;
}

/** Where the first link of a name stands; -1 where it has none. */
function linkIn(word: readonly string[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (word[at] === 'of' || word[at] === 'for' || word[at] === 'on' || word[at] === 'in') return at;
  return -1;
}

/** North Sefton; Mount Tarn; Lantern UK. */
function ofPair(tokens: Tokens, from: number): NameType | undefined {
  const first = tokens.word[from] ?? '';
  if (DIRECTIONS.has(first))
    return FEATURES.has(first) && hasTrait(tokens, from + 1, Trait.Common) ? sure('organization') : guess('place');
  const isInitials = tokens.shape[from + 1] === Shape.Upper && tokens.shape[from] === Shape.Capital;
  return isInitials ? guess('organization') : undefined;
}

const isPersonalStart = (tokens: Tokens, from: number): boolean =>
  hasTrait(tokens, from, Trait.GivenName) || /^[a-z]\.?$/u.test(tokens.word[from] ?? '');

function byPersonalName({ tokens }: BlockReading, { from, to }: TokenRange): NameType | undefined {
  const length = to - from;
  if (length > 6 || holdsBody(tokens, from, to)) return undefined;
  const isSuffixed = hasTrait(tokens, to - 1, Trait.NameSuffix);
  const last = isSuffixed ? to - 2 : to - 1;
  const isFamily = hasTrait(tokens, last, Trait.FamilyName);
  const isCommonFirst = hasTrait(tokens, from, Trait.Common);
  const mayBeFamily =
    isFamily || !hasTrait(tokens, last, Trait.Common) || ALSO_FAMILY_NAMES.has(tokens.word[last] ?? '');
  if (mayBeFamily && isPersonalStart(tokens, from))
    return isFamily || (hasTrait(tokens, from, Trait.GivenName) && !isCommonFirst) ? sure('person') : guess('person');
  if (length <= 3 && hasTrait(tokens, from, Trait.EastAsianSurname) && !hasTrait(tokens, from + 1, Trait.Common))
    return sure('person');
  if (isFamily && !isCommonFirst && !hasTrait(tokens, from, Trait.Demonym) && length <= 4) return guess('person');
  for (let at = from; at < to; at++)
    if (hasTrait(tokens, at, Trait.NameParticle) && !PLACE_PARTICLES.has(tokens.word[at] ?? '')) return guess('person');
  return undefined;
}

/** Company, ministry: a word for a body, wherever it stands in the name. */
function holdsBody(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mayBe = hasTrait(tokens, at, Trait.Role) && !hasTrait(tokens, at, Trait.NameParticle);
    if (mayBe && roleNoun(tokens.word[at] ?? '')?.type === 'organization') return true;
  }
  return false;
}

function byContext(reading: BlockReading, range: TokenRange): NameType {
  const { tokens } = reading;
  const { from, to } = range;
  let common = 0;
  for (let at = from; at < to; at++) if (hasTrait(tokens, at, Trait.Common)) common++;
  if (to - from <= 4 && common === 0) {
    if (isInPlace(reading, from) || PLACE_ENDINGS.test(tokens.word[to - 1] ?? '')) return guess('place');
    return guess(isBehindThe(reading, from) ? 'organization' : 'person');
  }
  const mayBePerson = to - from <= 3 && common < to - from && !isBehindThe(reading, from);
  return guess(mayBePerson && isSpeaking(reading, range) ? 'person' : 'organization');
}

/** Right before or behind a verb of saying, or before "who". */
function isSpeaking({ tokens, tags }: BlockReading, { from, to }: TokenRange): boolean {
  const next = tokens.word[to];
  if (next === 'who' || (next === ',' && tokens.word[to + 1] === 'who')) return true;
  if (isFinite(tags[to]) && hasTrait(tokens, to, Trait.Reporting)) return true;
  // Lind, 54, said
  if (next === ',' && tokens.shape[to + 1] === Shape.Number && tokens.word[to + 2] === ',') return true;
  return from > 0 && isFinite(tags[from - 1]) && hasTrait(tokens, from - 1, Trait.Reporting);
}

const isFinite = (tag: Tag | undefined): boolean => tag === Tag.Past || tag === Tag.Present;
