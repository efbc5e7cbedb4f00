import { isWorkHead } from '../lexicon/organizations';
import { CueGrade, reportingVerb } from '../lexicon/reportingVerbs';
import type { EvidenceCode } from '../model';
import type { BlockReading } from '../text/reading';
import { beginsAt } from '../text/search';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import type { MarkedSpan } from './marks';

/** Words in marks up to this number may be a term; longer ones only where a title is announced. */
const MAX_TERM_WORDS = 4;
const MAX_TITLE_WORDS = 12;
const MAX_NAME_WORDS = 7;
/** Words that may stand between a reporting verb and what is said. */
const SAYING_BEFORE = new Set('that as simply only just added saying said back be is was were to'.split(' '));
/** Before words in marks that are a name for something, not speech. Source: own list. */
const NAMING_WORDS = new Set(
  'called named titled entitled dubbed nicknamed known termed so-called labeled labelled branded headlined subtitled word term phrase slogan hashtag code-named codenamed aka alias'.split(
    ' ',
  ),
);
const SIGN_WORDS = new Set(
  'sign signs banner banners placard placards poster posters plaque shirt shirts t-shirt t-shirts hat hats cap label labels sticker stickers button badge reading reads read'.split(
    ' ',
  ),
);
const SMALL_WORDS = new Set('a an and as at but by for from in into of on or the to with vs. vs'.split(' '));

/**
 * True for a name, a title or a nickname in marks, whatever stands around it: the words that report speech read over
 * it as over any name.
 *
 *     He told the “Morning Call” that …
 *             ^^^^^^^^^^^^^^^^^^
 */
export function isNameInMarks(reading: BlockReading, span: MarkedSpan): boolean {
  const words = wordsIn(reading, span);
  if (isNickname(reading, span, words.length)) return true;
  if (!isTitleCase(reading, words) || words.length > MAX_TITLE_WORDS) return false;
  if (isWorkAnnounced(reading, span) && words.length > 1) return true;
  const { word } = reading.tokens;
  const before = word[span.from - 1] ?? '';
  const isEmbedded = /^[\p{L}(]/u.test(before) || before === "'s" || before === "'";
  return (
    words.length > 1 &&
    words.length <= MAX_NAME_WORDS &&
    isEmbedded &&
    (reportingVerb(before)?.grade ?? CueGrade.Manner) > CueGrade.Speech &&
    !/^[?!…]/u.test(word[span.to - 2] ?? '') &&
    !SAYING_BEFORE.has(before)
  );
}

/**
 * Why words in marks that no cue reports are nobody’s speech; undefined where they may be.
 *
 *     He reviewed “The Quiet Harbour” for the Sunday paper.     title-of-work
 *     Robert “Bobby” Hale said …                                nickname
 *     The minister’s “clarification” pleased nobody.            scare-marks
 */
export function termReason(reading: BlockReading, span: MarkedSpan): EvidenceCode | undefined {
  const words = wordsIn(reading, span);
  const count = words.length;
  if (count === 0) return 'scare-marks';
  const { tokens, tags, sentences } = reading;
  const before = tokens.word[span.from - 1] ?? '';
  const last = tokens.word[span.to - (span.hasClosing ? 2 : 1)] ?? '';
  if (isNickname(reading, span, count)) return 'nickname';
  const isTitle = isTitleCase(reading, words);
  if (isTitle && count >= 2 && count <= MAX_TITLE_WORDS && isWorkAnnounced(reading, span)) return 'title-of-work';
  if (near(reading, span, SIGN_WORDS, 2)) return 'text-on-object';
  if (near(reading, span, NAMING_WORDS, 1) && count <= MAX_TITLE_WORDS)
    return isTitle ? 'name-in-marks' : 'scare-marks';
  const startsSentence = beginsAt(sentences, span.from);
  if (isTitle && startsSentence && count <= MAX_NAME_WORDS && !/^[.!?…]/u.test(last) && span.to < tokens.length)
    return 'title-of-work';
  if (startsSentence && /^[.!?,…]/u.test(last)) return undefined;
  const isEmbedded = span.from > 0 && (/^\p{L}/u.test(before) || before === '(' || before === ',' || before === "'s");
  if (isTitle && count <= 8 && isEmbedded && !/^[!?]/u.test(last))
    return count === 1 && tags[words[0] ?? 0] !== Tag.Name ? 'scare-marks' : 'name-in-marks';
  return count <= MAX_TERM_WORDS && (isEmbedded || !/^[.!?,…]/u.test(last)) ? 'scare-marks' : undefined;
}

function wordsIn(reading: BlockReading, { from, to }: MarkedSpan): readonly number[] {
  const { shape } = reading.tokens;
  const words: number[] = [];
  for (let i = from + 1; i < to && words.length <= MAX_TITLE_WORDS; i++)
    if (shape[i] !== Shape.Punctuation && shape[i] !== Shape.Mark) words.push(i);
  return words;
}

/** Robert “Bobby” Hale: one or two capitalised words between two names. */
function isNickname(reading: BlockReading, { from, to }: MarkedSpan, count: number): boolean {
  const { tokens } = reading;
  const isName = (at: number): boolean => tokens.shape[at] === Shape.Capital || tokens.shape[at] === Shape.Initial;
  return (
    count <= 2 && isName(from - 1) && isName(to) && isName(from + 1) && !/^[,.!?]/u.test(tokens.word[to - 2] ?? '')
  );
}

function isTitleCase(reading: BlockReading, words: readonly number[]): boolean {
  const { shape, word } = reading.tokens;
  const isCapital = (at: number): boolean => shape[at] !== Shape.Lower;
  const first = words[0];
  return (
    first !== undefined &&
    isCapital(first) &&
    words.every((at) => isCapital(at) || SMALL_WORDS.has(word[at] ?? '') || (word[at] ?? '').startsWith("'"))
  );
}

/** the film “…”, her book, “…”; also the title behind "of": author of “…”. */
function isWorkAnnounced(reading: BlockReading, { from }: MarkedSpan): boolean {
  const { word } = reading.tokens;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const here = word[i] ?? '';
    if (isWorkHead(here) || isWorkHead(here.replace(/s$/u, '')) || here === 'author') return true;
    if (/^[.;:!?]$/u.test(here)) return false;
  }
  return false;
}

function near(reading: BlockReading, { from }: MarkedSpan, words: ReadonlySet<string>, reach: number): boolean {
  const { word } = reading.tokens;
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) if (words.has(word[i] ?? '')) return true;
  return false;
}
