import { CharClass, charClass, isApostrophe, isLetter } from './characters';
import { isAbbreviation, isOrdinaryWord } from '../lexicon/abbreviations';

export const enum Shape {
  Lower,
  /** Ortiz */
  Capital,
  /** KPA, U.S. */
  Upper,
  /** J, J. */
  Initial,
  /** iPhone, McKay */
  Mixed,
  Number,
  Punctuation,
  /** A quotation mark or an apostrophe that stands alone. */
  Mark,
  /** An address, a handle, a hashtag, an emoji. */
  Symbol,
}

/**
 * The tokens of a block as parallel arrays, in text order. Offsets count from the start of the block.
 *
 *     “We don’t,” said Ms. Ortiz.
 *     ^ ^^ ^^^^^ ^^ ^^^^ ^^^ ^^^^^^    “ We do n’t , ” said Ms. Ortiz .
 */
export interface Tokens {
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Lower case, with straight apostrophes and without invisible characters. */
  readonly word: readonly string[];
  /** A `Shape` each. */
  readonly shape: Uint8Array;
}

const CLITICS = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"]);

/** Splits a text into tokens, in one pass. */
export function tokenize(text: string): Tokens {
  const builder = new TokenBuilder(text);
  let at = 0;
  while (at < text.length) at = builder.next(at);
  return builder.tokens();
}

class TokenBuilder {
  readonly #text: string;
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #word: string[] = [];
  readonly #shape: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  tokens(): Tokens {
    return {
      length: this.#start.length,
      start: Uint32Array.from(this.#start),
      end: Uint32Array.from(this.#end),
      word: this.#word,
      shape: Uint8Array.from(this.#shape),
    };
  }

  /** Adds the token at an offset, if one begins there; returns where to go on. */
  next(at: number): number {
    const unit = this.#text.charCodeAt(at);
    switch (charClass(unit)) {
      case CharClass.Space:
      case CharClass.Invisible:
        return at + 1;
      case CharClass.Lower:
      case CharClass.Upper:
        return this.#wordFrom(at);
      case CharClass.Digit:
        return this.#numberFrom(at);
      case CharClass.Mark:
        return this.#markFrom(at);
      case CharClass.Surrogate:
        return this.#pairFrom(at);
      default:
        return this.#punctuationFrom(at, unit);
    }
  }

  #add(start: number, end: number, word: string, shape: Shape): number {
    this.#start.push(start);
    this.#end.push(end);
    this.#word.push(word);
    this.#shape.push(shape);
    return end;
  }

  #wordFrom(start: number): number {
    const text = this.#text;
    let end = start;
    let hasPeriod = false;
    let hasInvisible = false;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const kind = charClass(unit);
      if (kind === CharClass.Lower || kind === CharClass.Upper || kind === CharClass.Digit) continue;
      if (kind === CharClass.Surrogate && isLetterPair(text, end)) {
        end++;
        continue;
      }
      const nextUnit = text.charCodeAt(end + 1);
      if (kind === CharClass.Invisible && end + 1 < text.length && isLetter(nextUnit)) {
        hasInvisible = true;
        continue;
      }
      const isInner = isLetter(nextUnit) || charClass(nextUnit || 32) === CharClass.Digit;
      if (isInner && (unit === 0x2d || unit === 0x2011 || unit === 0x26 || isApostrophe(unit))) continue;
      if (isInner && (unit === 0x40 || unit === 0x2f) && looksLikeAddress(text, end)) return this.#addressFrom(start);
      if (unit === 0x2e && isInner && isLetter(text.charCodeAt(end - 1))) {
        if (isDottedLetters(text, start, end)) {
          hasPeriod = true;
          continue;
        }
        if (looksLikeAddress(text, end)) return this.#addressFrom(start);
      }
      if (unit === 0x3a && text.startsWith('://', end)) return this.#addressFrom(start);
      break;
    }
    let raw = text.slice(start, end);
    if (text.charCodeAt(end) === 0x2e && (hasPeriod || this.#keepsPeriod(raw, end))) {
      end++;
      raw = text.slice(start, end);
    }
    return this.#addWord(start, end, hasInvisible ? withoutInvisible(raw) : raw);
  }

  /** True where the full stop after a word at `end` belongs to it: Mr. Lind, J. Lind, No. 5. */
  #keepsPeriod(raw: string, end: number): boolean {
    const isCapital = charClass(raw.charCodeAt(0)) === CharClass.Upper;
    // Initials keep their full stop unless the text ends there: "Plan B."
    if (raw.length === 1) return isCapital && raw !== 'I' && end + 1 < this.#text.length;
    const word = raw.toLowerCase();
    if (!isAbbreviation(word)) return false;
    if (word === 'no') return charClass(this.#text.charCodeAt(end + 2) || 32) === CharClass.Digit;
    return isCapital || !isOrdinaryWord(word);
  }

  /** Splits clitics off: Lavrov + ’s, do + n’t. */
  #addWord(start: number, end: number, raw: string): number {
    const apostrophe = lastApostrophe(raw);
    const word = normalized(raw);
    if (apostrophe > 0 && raw.length === end - start) {
      const tail = word.slice(apostrophe);
      if (CLITICS.has(tail)) return this.#split(start, end, raw, word, apostrophe);
      if (tail === "'t" && word.charCodeAt(apostrophe - 1) === 0x6e && apostrophe > 1)
        return this.#split(start, end, raw, word, apostrophe - 1);
    }
    return this.#add(start, end, word, shapeOf(raw));
  }

  #split(start: number, end: number, raw: string, word: string, at: number): number {
    this.#add(start, start + at, word.slice(0, at), shapeOf(raw.slice(0, at)));
    return this.#add(start + at, end, word.slice(at), Shape.Lower);
  }

  #numberFrom(start: number): number {
    const text = this.#text;
    let end = start;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const kind = charClass(unit);
      if (kind === CharClass.Digit || kind === CharClass.Lower || kind === CharClass.Upper) continue;
      const isBeforeDigit = charClass(text.charCodeAt(end + 1) || 32) === CharClass.Digit;
      if (isBeforeDigit && (unit === 0x2c || unit === 0x2e || unit === 0x3a)) continue;
      if (unit === 0x2d && (isBeforeDigit || isLetter(text.charCodeAt(end + 1)))) continue;
      break;
    }
    return this.#add(start, end, text.slice(start, end).toLowerCase(), Shape.Number);
  }

  #markFrom(start: number): number {
    const text = this.#text;
    const char = text.charAt(start);
    // '' and `` are typewriter double marks; more than two are no mark of anything.
    if (isApostrophe(char.charCodeAt(0)) && text.charAt(start + 1) === char)
      return this.#add(start, start + 2, char + char, Shape.Mark);
    return this.#add(start, start + 1, char, Shape.Mark);
  }

  #pairFrom(start: number): number {
    const end = start + (isPair(this.#text, start) ? 2 : 1);
    if (isLetterPair(this.#text, start)) return this.#wordFrom(start);
    return this.#add(start, end, this.#text.slice(start, end), Shape.Symbol);
  }

  #punctuationFrom(start: number, unit: number): number {
    const text = this.#text;
    const nextUnit = text.charCodeAt(start + 1);
    if ((unit === 0x40 || unit === 0x23) && (isLetter(nextUnit) || nextUnit === 0x5f)) return this.#handleFrom(start);
    let end = start + 1;
    // Runs of dots, dashes and the like are one token: ... -- ___
    if (unit === 0x2e || unit === 0x2d || unit === 0x2014 || unit === 0x5f || unit === 0x2a || unit === 0x3d)
      while (text.charCodeAt(end) === unit) end++;
    return this.#add(
      start,
      end,
      text.slice(start, end),
      charClass(unit) === CharClass.Punctuation ? Shape.Punctuation : Shape.Symbol,
    );
  }

  #handleFrom(start: number): number {
    let end = start + 1;
    while (end < this.#text.length && (isWordUnit(this.#text.charCodeAt(end)) || this.#text.charCodeAt(end) === 0x5f))
      end++;
    return this.#add(start, end, this.#text.slice(start, end).toLowerCase(), Shape.Symbol);
  }

  #addressFrom(start: number): number {
    let end = start;
    while (end < this.#text.length && isAddressUnit(this.#text.charCodeAt(end))) end++;
    // A full stop or comma at the end belongs to the sentence.
    while (end > start + 1 && '.,;:!?'.includes(this.#text.charAt(end - 1))) end--;
    return this.#add(start, end, this.#text.slice(start, end).toLowerCase(), Shape.Symbol);
  }
}

const isWordUnit = (unit: number): boolean => isLetter(unit) || charClass(unit) === CharClass.Digit;

const isAddressUnit = (unit: number): boolean =>
  unit > 0x20 && unit < 0x7f && !'"\'<>()[]{}|\\^`'.includes(String.fromCharCode(unit));

const ADDRESS_REACH = 64;

/** True where the run around an offset is an e-mail address or a web address without a scheme. */
function looksLikeAddress(text: string, at: number): boolean {
  const mark = text.charAt(at);
  let end = at + 1;
  while (end < text.length && end - at < ADDRESS_REACH && isAddressUnit(text.charCodeAt(end))) end++;
  const tail = text.slice(at + 1, end);
  if (mark === '@') return tail.includes('.');
  if (mark === '/') return false;
  return (
    /^(?:com|org|net|gov|edu|co|info|io|int|mil|eu|uk|de|fr|ru|cn|jp|ca|au|us|tv|me|[a-z-]{2,24}\.(?:com|org|net|gov|edu|co|uk|de|fr|ru|eu))(?![a-z])/iu.test(
      tail,
    ) && !/^[A-Z][a-z]/u.test(tail)
  );
}

/** U.S, a.m, J.K: letters and full stops in turn. */
function isDottedLetters(text: string, start: number, period: number): boolean {
  const isSingle = period - 1 === start || text.charCodeAt(period - 2) === 0x2e;
  return (
    isSingle &&
    !(
      isLetter(text.charCodeAt(period + 1)) &&
      isLetter(text.charCodeAt(period + 2)) &&
      charClass(text.charCodeAt(period + 2)) === CharClass.Lower
    )
  );
}

export const isPair = (text: string, at: number): boolean => {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
};

const isLetterPair = (text: string, at: number): boolean => isPair(text, at) && /\p{L}/u.test(text.slice(at, at + 2));

const withoutInvisible = (raw: string): string =>
  raw.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');

const normalized = (raw: string): string => {
  const lower = raw.toLowerCase();
  return /[’‘`´]/u.test(lower) ? lower.replace(/[’‘`´]/gu, "'") : lower;
};

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
