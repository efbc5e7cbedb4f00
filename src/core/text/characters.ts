/** What kind of character a UTF-16 unit is. Looked up in one table, filled for each page of 256 units when first met. */

export const enum CharClass {
  Space = 1,
  /** Letters without case, and lower case ones; combining marks count as letters. */
  Lower,
  Upper,
  Digit,
  /** Quotation marks and apostrophes of every kind. */
  Mark,
  Punctuation,
  /** Half of a surrogate pair. */
  Surrogate,
  /** Emoji, currency signs, controls. */
  Symbol,
  /** Soft hyphens, zero-width characters, byte order marks: part of a word, but not of its form. */
  Invisible,
}

export const DOUBLE_MARKS = '"“”„‟«»″＂〝〞';
export const SINGLE_MARKS = "'‘’‚‛‹›`´′";

const table = new Uint8Array(65536);
/** The classes themselves: to be read only for units of pages that `charClass` has met. */
export const charClasses: Readonly<Uint8Array> = table;
const pages = new Uint8Array(256);

export function charClass(unit: number): CharClass {
  if (pages[unit >> 8] === 0) fillPage(unit >> 8);
  return table[unit] as CharClass; // The table holds nothing else.
}

function fillPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit++) table[unit] = classify(unit);
  pages[page] = 1;
}

function classify(unit: number): CharClass {
  if (unit >= 0xd800 && unit < 0xe000) return CharClass.Surrogate;
  const char = String.fromCharCode(unit);
  if (
    unit === 0xad ||
    unit === 0xfeff ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069)
  )
    return CharClass.Invisible;
  if (/\s/u.test(char) || unit === 0x85) return CharClass.Space;
  if (DOUBLE_MARKS.includes(char) || SINGLE_MARKS.includes(char)) return CharClass.Mark;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.Upper;
  if (/\p{L}|\p{M}/u.test(char)) return CharClass.Lower;
  if (/\p{N}/u.test(char)) return CharClass.Digit;
  if (/\p{P}/u.test(char)) return CharClass.Punctuation;
  return CharClass.Symbol;
}

export const isLetter = (unit: number): boolean => {
  const kind = charClass(unit);
  return kind === CharClass.Lower || kind === CharClass.Upper;
};

/** A single mark that is also written for an apostrophe. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb4;

/** True where a surrogate pair begins. */
export const isPair = (text: string, at: number): boolean => {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
};

/** True where a letter begins that takes a surrogate pair. */
export const isLetterPair = (text: string, at: number): boolean =>
  isPair(text, at) && /\p{L}/u.test(text.slice(at, at + 2));
