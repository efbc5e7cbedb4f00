import type { Lexeme } from './lexemes';
import { Scanner } from './scanner';

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
  /** `Trait` bits: what the lexicons say of the word. Test a bit instead of asking a lexicon for each token. */
  readonly traits: Int32Array;
  /** The form that each token is one of; also a place to keep what depends on nothing else. */
  readonly lexeme: readonly Lexeme[];
}

/** True where the word at a token has one of these `Trait` bits; false outside the block. */
export const hasTrait = ({ traits }: Tokens, at: number, bits: number): boolean =>
  at >= 0 && ((traits[at] ?? 0) & bits) !== 0;

let scanner: Scanner | undefined;

/** Splits a text into tokens, in one pass. */
export function tokenize(text: string): Tokens {
  scanner ??= new Scanner();
  return scanner.scan(text);
}

/** Looks every form up anew from now on: what is known of words changed. */
export function forgetForms(): void {
  scanner = undefined;
}
