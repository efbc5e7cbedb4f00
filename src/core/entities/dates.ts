import { isDayNumber, isHoliday, isYear } from '../lexicon/calendar';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { hasTrait, Shape } from '../text/tokens';
import { Trait } from '../lexicon/traits';

/**
 * Finds days, months and years.
 *
 *     from June 22, 1941 to May 9; on Saturday; in 1990
 *          ^^^^^^^^^^^^^    ^^^^^     ^^^^^^^^     ^^^^
 */
export function findDates(reading: BlockReading): readonly TokenRange[] {
  const dates: TokenRange[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const to = mayBegin(reading, at) ? dateEnd(reading, at) : at;
    if (to > at) dates.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return dates;
}

/** A number, or one of few words: spares most words the closer look. */
function mayBegin({ tokens: { shape, traits, word } }: BlockReading, at: number): boolean {
  switch (shape[at]) {
    case Shape.Lower:
      return ((traits[at] ?? 0) & (Trait.RelativeDay | Trait.Season)) !== 0;
    case Shape.Number:
      return true;
    case Shape.Capital:
    case Shape.Upper:
      return ((traits[at] ?? 0) & CALENDAR) !== 0 || isHoliday(word[at] ?? '');
    default:
      return false;
  }
}

const CALENDAR = Trait.Month | Trait.Weekday | Trait.RelativeDay | Trait.Season;

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'until',
  'by',
  'from',
  'of',
  'during',
  'before',
  'after',
  'between',
  'and',
  'to',
  'late',
  'early',
]);

function dateEnd({ tokens, tags }: BlockReading, at: number): number {
  const { word, shape } = tokens;
  const here = word[at] ?? '';
  if (shape[at] === Shape.Number) {
    if (isDayNumber(here) && isMonthAt(at + 1)) return yearAfter(at + 2);
    if (isDayNumber(here) && word[at + 1] === 'of' && isMonthAt(at + 2)) return yearAfter(at + 3);
    const before = at > 0 ? (word[at - 1] ?? '') : '';
    return isYear(here) && (YEAR_BEFORE.has(before) || before === '(') ? at + 1 : at;
  }
  if (isMonthAt(at)) return monthEnd();
  if (isCapital(at) && hasTrait(tokens, at, Trait.Weekday)) return at + 1;
  if (hasTrait(tokens, at, Trait.RelativeDay)) return at + 1;
  if (isCapital(at) && isHoliday(here)) return isYearAt(at + 1) ? at + 2 : at + 1;
  if (!hasTrait(tokens, at, Trait.Season)) return at;
  if (isYearAt(at + 1)) return at + 2;
  return word[at + 1] === 'of' && isYearAt(at + 2) ? at + 3 : at;

  function monthEnd(): number {
    const next = word[at + 1] ?? '';
    if (isYear(next)) return at + 2;
    if (isDayNumber(next)) return yearAfter(at + 2);
    // May and March are verbs too; names of people are April and June.
    const isSure = here !== 'may' && here !== 'march' && here !== 'april' && here !== 'june' && here !== 'august';
    return isSure || (at > 0 && tags[at - 1] === Tag.Preposition) ? at + 1 : at;
  }
  function isCapital(i: number): boolean {
    return shape[i] === Shape.Capital || shape[i] === Shape.Upper;
  }
  function isMonthAt(i: number): boolean {
    return isCapital(i) && hasTrait(tokens, i, Trait.Month);
  }
  function isYearAt(i: number): boolean {
    return isYear(word[i] ?? '');
  }
  function yearAfter(i: number): number {
    if (isYearAt(i)) return i + 1;
    return word[i] === ',' && isYearAt(i + 1) ? i + 2 : i;
  }
}
