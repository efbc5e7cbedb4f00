import { knownName } from '../lexicon/gazetteer';
import { Trait } from '../lexicon/traits';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import { hasTrait, Shape, type Tokens } from '../text/tokens';
import type { MentionDraft } from './mention';

/** Words of a place at most: PORT OF SPAIN. */
const MAX_PLACE = 4;
/** Tokens up to the dash at most: the state, the date, the agency. */
const MAX_LENGTH = 16;
/** Words of a state, a country or an agency at most. */
const MAX_WORDS = 3;
const DASHES = new Set(['—', '–', '-', '--']);

/**
 * What a report begins with: the place in capitals, its state or country, the agency in brackets. The place is no short
 * form of a name, as of Port Harwick College; and the agency none of the country.
 *
 *     PORT HARWICK, Calif., March 3 (Courier) — The council voted …
 *     ^^^^^^^^^^^^  ^^^^^^            ^^^^^^^
 */
export function datelineNames(reading: BlockReading): readonly MentionDraft[] {
  const { tokens } = reading;
  const to = placeEnd(reading);
  const dash = to === 0 ? -1 : dashBehind(reading, to);
  if (dash < 0) return NONE;
  const word = tokens.word.slice(0, to).join(' ');
  const known = knownName(word);
  // UPDATE — The council …
  const isWord = to === 1 && known === undefined && hasTrait(tokens, 0, Trait.Common);
  // ANA ORTIZ — The mayor …
  const isPerson = to > 1 && known === undefined && isGivenName(tokens, 0);
  if (isWord || isPerson || (known !== undefined && known.type !== 'place')) return NONE;
  const names = [nameOf(0, to, 'place')];
  const region = capitalsEnd(reading, to + 1);
  const next = tokens.word[region] ?? '';
  if (tokens.word[to] === ',' && (next === ',' || next === '(' || DASHES.has(next)))
    names.push(nameOf(to + 1, region, 'place'));
  const bracket = tokens.word.indexOf('(');
  const agency = capitalsEnd(reading, bracket + 1);
  if (bracket > 0 && bracket < dash && tokens.word[agency] === ')')
    names.push(nameOf(bracket + 1, agency, 'organization'));
  return names.filter((name) => name.to > name.from);
}

/** Where the words of a sentence begin: behind the dateline of the report that it opens. */
export function wordsStart(reading: BlockReading, { from }: TokenRange): number {
  const to = from === 0 ? placeEnd(reading) : 0;
  return to === 0 ? from : dashBehind(reading, to) + 1;
}

/** Where the capitals end that a paragraph begins with; 0 where it begins with no place. */
function placeEnd({ tokens, block }: BlockReading): number {
  if (block.kind !== 'paragraph') return 0;
  let to = 0;
  while (to <= MAX_PLACE && (tokens.shape[to] === Shape.Upper || isInPlace(tokens.word[to], to))) to++;
  return to > MAX_PLACE ? 0 : to;
}

const NONE: readonly MentionDraft[] = [];

const nameOf = (from: number, to: number, type: 'place' | 'organization'): MentionDraft => ({
  from,
  to,
  head: to - 1,
  form: 'name',
  type,
  isPlural: false,
});

/** Where the words with capitals end that begin at a token; at that token where it is a date. */
function capitalsEnd({ tokens }: BlockReading, from: number): number {
  let to = from;
  while (to < from + MAX_WORDS && isCapital(tokens, to) && !hasTrait(tokens, to, Trait.Month | Trait.Weekday)) to++;
  return to;
}

/** Not: Port Harwick, Grand Milton. */
const isGivenName = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, Trait.GivenName) && !hasTrait(tokens, at, Trait.Common);

const isCapital = ({ shape }: Tokens, at: number): boolean => shape[at] === Shape.Capital || shape[at] === Shape.Upper;

/** ST. LOUIS, PORT OF SPAIN: never first. */
const isInPlace = (word: string | undefined, at: number): boolean => at > 0 && (word === '.' || word === 'of');

/** The dash behind a place, with nothing but names, figures and brackets up to it; -1 where none stands there. */
function dashBehind({ tokens }: BlockReading, from: number): number {
  for (let at = from; at < Math.min(tokens.length, MAX_LENGTH); at++) {
    const shape = tokens.shape[at];
    if (DASHES.has(tokens.word[at] ?? '')) return at;
    if (shape === Shape.Lower || shape === Shape.Mark) return -1;
  }
  return -1;
}
