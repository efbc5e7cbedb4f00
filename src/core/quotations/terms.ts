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
/** After words in marks that are the title of a work. Source: own list. */
const WORK_FOLLOWERS = new Set(
  'star stars actor actress host co-host author creator director singer writer producer episode album franchise trilogy sequel prequel series'.split(
    ' ',
  ),
);
/** Verbs of which a work in marks is the object. Source: own list. */
const WORK_VERBS = new Set(
  'reviewed reviewing directed directing authored co-authored co-wrote co-written composed starred starring performed filmed premiered screened published'.split(
    ' ',
  ),
);
/** Between a thing and its name in marks: a show called “Brokers”. */
const NAME_GIVERS = new Set('called named titled entitled dubbed nicknamed headlined'.split(' '));
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
  if (words.length > MAX_TITLE_WORDS) return false;
  const { word, shape } = reading.tokens;
  if (isGivenName(reading, span, words)) return true;
  if (!isTitleCase(reading, words)) return false;
  if (isApposedTitle(reading, span)) return true;
  if (words.length > 1 && (isWorkAnnounced(reading, span) || isWorkExplained(reading, span))) return true;
  const before = word[span.from - 1] ?? '';
  // "told" has a listener: told “Fox and Friends,” that …
  if (before === 'told' && words.length > 1) return true;
  const isEmbedded = /^[\p{L}\d(]/u.test(before) || before === "'s" || before === "'";
  // Only a title is written so at length in the middle of a sentence.
  const isRunning = reading.block.kind !== 'heading' && (shape[span.from - 1] === Shape.Lower || before === "'s");
  if (isRunning && words.length >= MIN_LONG_TITLE && capitalsIn(reading, words) * 2 > words.length) return true;
  return (
    words.length > 1 &&
    words.length <= MAX_NAME_WORDS &&
    isEmbedded &&
    (reportingVerb(before)?.grade ?? CueGrade.Manner) > CueGrade.Speech &&
    !/^[?!…]/u.test(word[span.to - 2] ?? '') &&
    !SAYING_BEFORE.has(before)
  );
}

/** In her memoir, “Soundings,” she wrote: also a title of one word. */
const isApposedTitle = ({ tokens: { word } }: BlockReading, { from, to }: MarkedSpan): boolean =>
  word[from - 1] === ',' && isWork(word[from - 2] ?? '') && (word[to - 2] === ',' || word[to] === ',');

/** “…” star Ana Lind; “…,” an HBO series that …: the words behind tell that it is a work. */
function isWorkExplained({ tokens: { word }, tags }: BlockReading, { to }: MarkedSpan): boolean {
  if (WORK_FOLLOWERS.has(word[to] ?? '')) return true;
  const from = word[to] === ',' ? to + 1 : to;
  if (tags[from] !== Tag.Determiner || (word[to] !== ',' && word[to - 2] !== ',')) return false;
  for (let i = from + 1; i <= from + MAX_BEFORE_WORK; i++) if (isWork(word[i] ?? '')) return true;
  return false;
}

const MAX_BEFORE_WORK = 3;
const MORE_WORKS = new Set(['ad', 'commercial', 'sitcom', 'musical', 'podcast', 'column', 'series', 'sequel']);
const isWork = (word: string): boolean => isWorkHead(word) || MORE_WORKS.has(word);

/** Titles of so many words are told from speech by their capitals alone. */
const MIN_LONG_TITLE = 5;

function capitalsIn({ tokens: { shape } }: BlockReading, words: readonly number[]): number {
  let count = 0;
  for (const at of words) if (shape[at] !== Shape.Lower) count++;
  return count;
}

/** A play called “Los Hijos”; a blog, called the “Feed”; but not: he called it “Madness”. */
function isGivenName({ tokens, tags }: BlockReading, { from }: MarkedSpan, words: readonly number[]): boolean {
  const giver = tags[from - 1] === Tag.Determiner ? from - 2 : from - 1;
  if (!NAME_GIVERS.has(tokens.word[giver] ?? '') || tokens.shape[words[0] ?? from] === Shape.Lower) return false;
  const before = tags[giver - 1];
  return before === Tag.Noun || before === Tag.Nouns || tokens.word[giver - 1] === ',';
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
  if (isGivenName(reading, span, words)) return 'name-in-marks';
  if (isApposedTitle(reading, span)) return 'title-of-work';
  const isTitle = isTitleCase(reading, words);
  if (isTitle && count >= 2 && count <= MAX_TITLE_WORDS && isWorkAnnounced(reading, span)) return 'title-of-work';
  if (near(reading, span, SIGN_WORDS, 2)) return 'text-on-object';
  if (near(reading, span, NAMING_WORDS, 1) && count <= MAX_TITLE_WORDS)
    return isTitle ? 'name-in-marks' : 'scare-marks';
  if (isTitle && isWorkExplained(reading, span)) return 'title-of-work';
  const startsSentence = beginsAt(sentences, span.from);
  if (isTitle && startsSentence && count <= MAX_NAME_WORDS && !/^[.!?…]/u.test(last) && span.to < tokens.length)
    return 'title-of-work';
  if (startsSentence && /^[.!?,…]/u.test(last)) return undefined;
  // One of a list: “Apollo,” “Harbour” and “Dawn”.
  const isAfterMark = isTitle && tokens.shape[span.from - 1] === Shape.Mark;
  const isEmbedded =
    span.from > 0 && (/^[\p{L}\d]/u.test(before) || before === '(' || before === ',' || before === "'s" || isAfterMark);
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
    if (isWork(here) || isWorkHead(here.replace(/s$/u, '')) || here === 'author' || here === 'co-author') return true;
    if (WORK_VERBS.has(here) && (i === from - 1 || word[i + 1] === 'in')) return true;
    if (/^[.;:!?]$/u.test(here)) return false;
  }
  return false;
}

function near(reading: BlockReading, { from }: MarkedSpan, words: ReadonlySet<string>, reach: number): boolean {
  const { word } = reading.tokens;
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) if (words.has(word[i] ?? '')) return true;
  return false;
}
