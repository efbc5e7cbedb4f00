import { addressEnd, looksLikeAddress } from './addresses';
import { CharClass, charClass, charClasses, isApostrophe, isLetterPair, isPair } from './characters';
import { HASH_SEED, type Lexeme, LexemeTable, mix, Period, Reading } from './lexemes';
import type { Tokens } from './tokens';

/** Room that is kept for the next text; what a longer text needed is given back. */
const KEPT_UNITS = 1 << 16;
/** Three numbers of four bytes and one of one. */
const BYTES_PER_TOKEN = 13;
/** Units behind the end that every look ahead may read. */
const SENTINELS = 2;

/**
 * Splits texts into tokens. The text is copied into an array of its units, each form is looked up by its hash, made
 * while the scan goes over it; no string is made but for a form never met before.
 */
export class Scanner {
  readonly #table = new LexemeTable();
  #text = '';
  #units = new Uint16Array(KEPT_UNITS + SENTINELS);
  #length = 0;
  #start = new Uint32Array(KEPT_UNITS);
  #end = new Uint32Array(KEPT_UNITS);
  #lexemes: Lexeme[] = [];

  scan(text: string): Tokens {
    this.#load(text);
    let at = 0;
    while (at < this.#length) at = this.#next(at);
    const tokens = this.#take();
    if (this.#length > KEPT_UNITS) this.#reserve(KEPT_UNITS);
    return tokens;
  }

  #load(text: string): void {
    const { length } = text;
    if (length > KEPT_UNITS) this.#reserve(length);
    const units = this.#units;
    charClass(0);
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      units[i] = unit;
      // Fills the table for the page of the unit, so that the scan may read the table itself.
      if (unit > 0xff) charClass(unit);
    }
    units.fill(0, length, length + SENTINELS);
    this.#text = text;
    this.#length = length;
    this.#lexemes = [];
  }

  #reserve(length: number): void {
    this.#units = new Uint16Array(length + SENTINELS);
    this.#start = new Uint32Array(length);
    this.#end = new Uint32Array(length);
  }

  #take(): Tokens {
    const lexemes = this.#lexemes;
    const { length } = lexemes;
    // One piece of memory for all four: to ask for four would take longer than to fill them.
    const bytes = new ArrayBuffer(length * BYTES_PER_TOKEN);
    const start = new Uint32Array(bytes, 0, length);
    const end = new Uint32Array(bytes, 4 * length, length);
    const traits = new Int32Array(bytes, 8 * length, length);
    const shape = new Uint8Array(bytes, 12 * length, length);
    const word: string[] = [];
    for (let i = 0; i < length; i++) {
      const lexeme = lexemes[i];
      if (!lexeme) continue;
      start[i] = this.#start[i] ?? 0;
      end[i] = this.#end[i] ?? 0;
      traits[i] = lexeme.traits;
      shape[i] = lexeme.shape;
      word.push(lexeme.word);
    }
    this.#text = '';
    this.#lexemes = [];
    return { length, start, end, word, shape, traits, lexeme: lexemes };
  }

  /** Adds the token at an offset, if one begins there; returns where to go on. */
  #next(at: number): number {
    const unit = this.#unit(at);
    switch (charClasses[unit]) {
      case CharClass.Space:
      case CharClass.Invisible:
        return at + 1;
      case CharClass.Lower:
      case CharClass.Upper:
        return this.#wordFrom(at);
      case CharClass.Digit:
        return this.#numberFrom(at);
      case CharClass.Mark:
        return this.#markFrom(at, unit);
      case CharClass.Surrogate:
        return this.#pairFrom(at);
      default:
        return this.#punctuationFrom(at, unit);
    }
  }

  #unit(at: number): number {
    return this.#units[at] ?? 0;
  }

  #add(start: number, end: number, lexeme: Lexeme): number {
    this.#start[this.#lexemes.length] = start;
    this.#end[this.#lexemes.length] = end;
    this.#lexemes.push(lexeme);
    return end;
  }

  /** Adds `[start, end)` as a token, where its hash was not made by the way. */
  #addHashed(start: number, end: number, reading: Reading): number {
    let hash = HASH_SEED;
    for (let at = start; at < end; at++) hash = mix(hash, this.#unit(at));
    return this.#add(start, end, this.#table.find(this.#units, start, end, reading, hash));
  }

  #wordFrom(start: number): number {
    const units = this.#units;
    let hash = HASH_SEED;
    let end = start;
    for (;;) {
      const unit = units[end] ?? 0;
      const kind = charClasses[unit] ?? 0;
      if (kind >= CharClass.Lower && kind <= CharClass.Digit) {
        hash = mix(hash, unit);
        end++;
        continue;
      }
      const isPlainEnd = kind === CharClass.Space || unit === 0x2c;
      const more = isPlainEnd ? Inner.None : this.#inner(start, end, kind);
      if (more === Inner.None) break;
      if (more === Inner.Address) return this.#addHashed(start, addressEnd(this.#text, start, end), Reading.Address);
      hash = mix(hash, unit);
      if (more === Inner.Pair) hash = mix(hash, this.#unit(++end));
      end++;
    }
    return this.#addWord(start, end, this.#table.find(units, start, end, Reading.Word, hash), hash);
  }

  /** How a word goes on with what is neither a letter nor a digit. */
  #inner(start: number, at: number, kind: CharClass): Inner {
    if (kind === CharClass.Surrogate && isLetterPair(this.#text, at)) return Inner.Pair;
    const next = charClasses[this.#unit(at + 1)];
    const isBeforeLetter = next === CharClass.Lower || next === CharClass.Upper;
    if (kind === CharClass.Invisible && isBeforeLetter) return Inner.One;
    const unit = this.#unit(at);
    if (unit === 0x3a && this.#unit(at + 1) === 0x2f && this.#unit(at + 2) === 0x2f) return Inner.Address;
    if (!isBeforeLetter && next !== CharClass.Digit) return Inner.None;
    if (unit === 0x2d || unit === 0x2011 || unit === 0x26 || isApostrophe(unit)) return Inner.One;
    if (unit === 0x40) return looksLikeAddress(this.#text, at) ? Inner.Address : Inner.None;
    if (unit !== 0x2e || !this.#isLetter(at - 1)) return Inner.None;
    if (this.#isDottedLetter(start, at)) return Inner.One;
    return looksLikeAddress(this.#text, at) ? Inner.Address : Inner.None;
  }

  #isLetter(at: number): boolean {
    const kind = charClasses[this.#unit(at)];
    return kind === CharClass.Lower || kind === CharClass.Upper;
  }

  /** U.S, a.m, J.K: letters and full stops in turn. */
  #isDottedLetter(start: number, period: number): boolean {
    const isSingle = period - 1 === start || this.#unit(period - 2) === 0x2e;
    return isSingle && !(this.#isLetter(period + 1) && charClasses[this.#unit(period + 2)] === CharClass.Lower);
  }

  /** Adds a word with the full stop that belongs to it, and its clitic as a token of its own. */
  #addWord(start: number, end: number, plain: Lexeme, hash: number): number {
    let to = end;
    let lexeme = plain;
    if (this.#unit(end) === 0x2e && this.#keepsPeriod(plain.period, end)) {
      to++;
      const found = plain.withPeriod ?? this.#table.find(this.#units, start, to, Reading.Word, mix(hash, 0x2e));
      plain.withPeriod = found;
      lexeme = found;
    }
    if (!lexeme.head || !lexeme.tail) return this.#add(start, to, lexeme);
    this.#add(start, start + lexeme.split, lexeme.head);
    return this.#add(start + lexeme.split, to, lexeme.tail);
  }

  #keepsPeriod(period: Period, at: number): boolean {
    switch (period) {
      case Period.Apart:
        return false;
      case Period.Kept:
        return true;
      case Period.KeptBeforeDigit:
        return charClasses[this.#unit(at + 2)] === CharClass.Digit;
      case Period.KeptInText:
        return at + 1 < this.#length;
    }
  }

  #numberFrom(start: number): number {
    let hash = HASH_SEED;
    let end = start;
    for (;;) {
      const unit = this.#unit(end);
      const kind = charClasses[unit] ?? 0;
      if (!(kind >= CharClass.Lower && kind <= CharClass.Digit) && !this.#isInNumber(unit, end)) break;
      hash = mix(hash, unit);
      end++;
    }
    return this.#add(start, end, this.#table.find(this.#units, start, end, Reading.Number, hash));
  }

  /** 1,234.5 10:30 3-year */
  #isInNumber(unit: number, at: number): boolean {
    const next = charClasses[this.#unit(at + 1)];
    if (unit === 0x2d) return next === CharClass.Digit || this.#isLetter(at + 1);
    return next === CharClass.Digit && (unit === 0x2c || unit === 0x2e || unit === 0x3a);
  }

  #markFrom(start: number, unit: number): number {
    // '' and `` are typewriter double marks; more than two are no mark of anything.
    const isDouble = isApostrophe(unit) && this.#unit(start + 1) === unit;
    return this.#addHashed(start, start + (isDouble ? 2 : 1), Reading.Mark);
  }

  #pairFrom(start: number): number {
    if (isLetterPair(this.#text, start)) return this.#wordFrom(start);
    return this.#addHashed(start, start + (isPair(this.#text, start) ? 2 : 1), Reading.Symbol);
  }

  #punctuationFrom(start: number, unit: number): number {
    const next = this.#unit(start + 1);
    if ((unit === 0x40 || unit === 0x23) && (this.#isLetter(start + 1) || next === 0x5f))
      return this.#handleFrom(start);
    let end = start + 1;
    // Runs of dots, dashes and the like are one token: ... -- ___
    if (unit === 0x2e || unit === 0x2d || unit === 0x2014 || unit === 0x5f || unit === 0x2a || unit === 0x3d)
      while (this.#unit(end) === unit) end++;
    const isPunctuation = charClasses[unit] === CharClass.Punctuation;
    return this.#addHashed(start, end, isPunctuation ? Reading.Punctuation : Reading.Symbol);
  }

  #handleFrom(start: number): number {
    let end = start + 1;
    while (this.#isLetter(end) || charClasses[this.#unit(end)] === CharClass.Digit || this.#unit(end) === 0x5f) end++;
    return this.#addHashed(start, end, Reading.Address);
  }
}

/** How many units of a word go on behind its letters. */
const enum Inner {
  None,
  One,
  Pair,
  /** It is the start of an address. */
  Address,
}
