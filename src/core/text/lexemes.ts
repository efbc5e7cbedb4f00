import { isAbbreviation, isOrdinaryWord } from '../lexicon/abbreviations';
import { traitsOf } from '../lexicon/traits';
import { classesOf, WordClass } from '../lexicon/wordClasses';
import { hashWord } from '../lexicon/wordHash';
import { CharClass, charClass, isApostrophe } from './characters';
import { hasInnerCapital } from './innerCapital';
import { hashOfWholeWord } from './tagFeatures';
import { Shape } from './tokens';

/** How a stretch of text was read: the same characters are another lexeme when read as something else. */
export const enum Reading {
  Word,
  Number,
  /** An address or a handle: taken in lower case. */
  Address,
  Symbol,
  Punctuation,
  Mark,
}

/** What becomes of a full stop right after a word. */
export const enum Period {
  /** It is a token of its own. */
  Apart,
  /** It belongs to the word: Mr. */
  Kept,
  /** It belongs to the word if a number follows: No. 5 */
  KeptBeforeDigit,
  /** It belongs to the word unless the text ends there: J. Lind, but "Plan B." */
  KeptInText,
}

/** A form as texts write it, with all that is known of it apart from its place: made once for all its tokens. */
export interface Lexeme {
  readonly reading: Reading;
  /** As written; empty for a part of a word. */
  readonly raw: string;
  /** Lower case, with straight apostrophes and without invisible characters. */
  readonly word: string;
  readonly shape: Shape;
  /** `Trait` bits. */
  readonly traits: number;
  readonly period: Period;
  /** Of a word with a clitic, how many characters stand before it, and the two parts: do + n’t. */
  readonly split: number;
  readonly head: Lexeme | undefined;
  readonly tail: Lexeme | undefined;
  /** The same with the full stop that it keeps, once met. */
  withPeriod: Lexeme | undefined;
  /** The tagger's own: which of its records may be about this form. */
  record: number;
  /** The tagger's hash of the word. */
  readonly hash: number;
  /** The search for cues' own: whether a cue may begin with this form, once asked. */
  mayBeCue: Known;
  /** What the tagger of names has of a form: its hash there and its classes, as `WordClass` bits. */
  readonly nameHash: number;
  readonly nameClasses: number;
  /** Its number among the words of a document, and which document that is: see `WordTable` of the topics. */
  topicId: number;
  topicDocument: number;
}

/** What is known of a form so far. */
export const enum Known {
  NotAsked,
  No,
  Yes,
}

/** Forms kept at most: a stream of any length takes no more memory than this. */
const MAX_LEXEMES = 1 << 16;
const SLOTS = MAX_LEXEMES * 2;
/** Longer forms are not kept. */
const MAX_LENGTH = 48;
/** How many neighbouring places are tried: text made so that all its forms fall on one place costs no more than other text. */
const MAX_PROBES = 16;

export const HASH_SEED = 0x811c9dc5;

/** The hash (FNV-1a) of what came before and one more UTF-16 unit. */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Keeps the forms met, found by the characters of a text without making a string of them. */
export class LexemeTable {
  readonly #keys = new Int32Array(SLOTS);
  #lexemes = emptySlots();
  #count = 0;

  /** The lexeme of `units[start, end)`, whose hash the caller made with `mix`. */
  find(units: Uint16Array, start: number, end: number, reading: Reading, hash: number): Lexeme {
    if (end - start > MAX_LENGTH) return makeLexeme(stringOf(units, start, end), reading);
    // 0 is the mark of a free place.
    const key = hash ^ reading || 1;
    const home = key ^ (key >>> 15);
    let free = home & (SLOTS - 1);
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const slot = (home + probe) & (SLOTS - 1);
      const other = this.#keys[slot];
      if (other === key) {
        const known = this.#lexemes[slot];
        if (known?.reading === reading && isSame(known.raw, units, start, end)) return known;
      } else if (other === 0) {
        free = slot;
        break;
      }
    }
    return this.#keep(makeLexeme(stringOf(units, start, end), reading), free, key);
  }

  #keep(lexeme: Lexeme, slot: number, key: number): Lexeme {
    if (this.#count >= MAX_LEXEMES) {
      this.#keys.fill(0);
      this.#lexemes = emptySlots();
      this.#count = 0;
    }
    if (this.#keys[slot] === 0) this.#count++;
    this.#keys[slot] = key;
    this.#lexemes[slot] = lexeme;
    return lexeme;
  }
}

const emptySlots = (): (Lexeme | undefined)[] => new Array<Lexeme | undefined>(SLOTS).fill(undefined);

function isSame(raw: string, units: Uint16Array, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== units[start + i]) return false;
  return true;
}

/** Units that become a string in one step. */
const PIECE = 4096;

/** A string of its own: a slice of the text would keep the whole document in memory for one word. */
function stringOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += PIECE) {
    const piece = units.subarray(at, Math.min(end, at + PIECE));
    // Typed for arrays, but specified for whatever has a length; spreading takes several times as long.
    text += String.fromCharCode.apply(undefined, piece as unknown as number[]);
  }
  return text;
}

function makeLexeme(raw: string, reading: Reading): Lexeme {
  switch (reading) {
    case Reading.Word:
      return makeWord(raw);
    case Reading.Number:
      return lexeme({ raw, reading, word: raw.toLowerCase(), shape: Shape.Number });
    case Reading.Address:
      return lexeme({ raw, reading, word: raw.toLowerCase(), shape: Shape.Symbol });
    case Reading.Symbol:
      return lexeme({ raw, reading, word: raw, shape: Shape.Symbol });
    case Reading.Punctuation:
      return lexeme({ raw, reading, word: raw, shape: Shape.Punctuation });
    case Reading.Mark:
      return lexeme({ raw, reading, word: raw, shape: Shape.Mark });
  }
}

type Form = Pick<Lexeme, 'raw' | 'reading' | 'word' | 'shape'>;
type Parts = Pick<Lexeme, 'period' | 'split' | 'head' | 'tail'>;

const WHOLE: Parts = { period: Period.Apart, split: 0, head: undefined, tail: undefined };

/** Every lexeme is made here, with its fields in one order, which keeps reading them fast. */
function lexeme({ raw, reading, word, shape }: Form, { period, split, head, tail }: Parts = WHOLE): Lexeme {
  const nameHash = hashWord(word);
  const inner = shape === Shape.Capital && hasInnerCapital(raw) ? WordClass.InnerCapital : 0;
  // What is asked of each token stands together at the start: it comes from memory in one step.
  return {
    raw,
    word,
    traits: traitsOf(word),
    shape,
    reading,
    record: 0,
    mayBeCue: Known.NotAsked,
    nameHash,
    nameClasses: classesOf(word, nameHash) | inner,
    topicId: 0,
    topicDocument: 0,
    hash: hashOfWholeWord(word),
    period,
    split,
    head,
    tail,
    withPeriod: undefined,
  };
}

const part = (word: string, shape: Shape): Lexeme => lexeme({ raw: '', reading: Reading.Word, word, shape });

const NOT = "n't";
const CLITICS = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"]);
const clitics = new Map<string, Lexeme>();

/** One lexeme for all words that end in a clitic. */
function clitic(word: string): Lexeme {
  const known = clitics.get(word) ?? part(word, Shape.Lower);
  clitics.set(word, known);
  return known;
}

function makeWord(raw: string): Lexeme {
  const lower = raw.toLowerCase();
  const visible = isPlain(raw) ? raw : withoutInvisible(raw);
  const word = isPlain(raw) ? lower : normalized(visible);
  const form = { raw, reading: Reading.Word, word, shape: shapeOf(visible) };
  const period = periodAfter(raw, lower);
  const split = visible.length === raw.length ? cliticOf(word, lastApostrophe(raw)) : 0;
  if (split === 0) return lexeme(form, period === Period.Apart ? WHOLE : { ...WHOLE, period });
  const head = part(word.slice(0, split), shapeOf(raw.slice(0, split)));
  return lexeme(form, { period, split, head, tail: clitic(word.slice(split)) });
}

/** True for a form in ASCII, whose apostrophes are straight. */
function isPlain(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit > 0x7f || unit === 0x60) return false;
  }
  return true;
}

/** Where the clitic of a word begins: Lavrov + ’s, do + n’t; 0 where it has none. */
function cliticOf(word: string, apostrophe: number): number {
  if (apostrophe <= 0) return 0;
  const tail = word.slice(apostrophe);
  if (CLITICS.has(tail)) return apostrophe;
  return apostrophe > 1 && word.slice(apostrophe - 1) === NOT ? apostrophe - 1 : 0;
}

function periodAfter(raw: string, lower: string): Period {
  if (raw.includes('.')) return Period.Kept;
  const isCapital = charClass(raw.charCodeAt(0)) === CharClass.Upper;
  if (raw.length === 1) return isCapital && raw !== 'I' ? Period.KeptInText : Period.Apart;
  if (!isAbbreviation(lower)) return Period.Apart;
  if (lower === 'no') return Period.KeptBeforeDigit;
  return isCapital || !isOrdinaryWord(lower) ? Period.Kept : Period.Apart;
}

const withoutInvisible = (raw: string): string =>
  raw.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');

const normalized = (raw: string): string => raw.toLowerCase().replace(/[’‘`´]/gu, "'");

function lastApostrophe(raw: string): number {
  for (let i = raw.length - 1; i > 0; i--) if (isApostrophe(raw.charCodeAt(i))) return i;
  return -1;
}

function shapeOf(raw: string): Shape {
  const first = charClass(raw.charCodeAt(0));
  let hasUpper = false;
  let hasLower = false;
  let letters = 0;
  for (let i = 0; i < raw.length; i++) {
    const kind = charClass(raw.charCodeAt(i));
    if (kind === CharClass.Upper) hasUpper = true;
    else if (kind === CharClass.Lower) hasLower = true;
    else continue;
    letters++;
  }
  if (first === CharClass.Upper && letters === 1) return Shape.Initial;
  if (hasUpper && !hasLower) return Shape.Upper;
  if (!hasUpper) return Shape.Lower;
  return first === CharClass.Upper ? Shape.Capital : Shape.Mixed;
}
