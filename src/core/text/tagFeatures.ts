import type { Tokens } from './tokens';
import { Trait } from '../lexicon/traits';

/**
 * What the tagger sees of a token, as hashed features: shared by the tagger and by its training, so that both see
 * the same. After Collins (2002) and Honnibal's averaged perceptron; hashes by multiply and xor.
 */

/** Number of tags; the number itself stands for the tag before the first token of a sentence. */
export const TAGS = 26;
export const START_TAG = TAGS;

/** Rows of the weight table; a power of two. */
export const ROWS = 1 << 15;
export const FEATURES = 26;
const MASK = ROWS - 1;

/** Hashes of the tokens of a block, made once for all the features they take part in. */
export interface TokenHashes {
  readonly word: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** What the lexicons say of the word, as far as it tells its part of speech. */
  readonly traits: Int32Array;
}

/** The traits that tell a part of speech. */
export const TAG_TRAITS =
  Trait.Common |
  Trait.Honorific |
  Trait.Role |
  Trait.GivenName |
  Trait.FamilyName |
  Trait.Demonym |
  Trait.StartsKnownName |
  Trait.Month |
  Trait.Weekday |
  Trait.OrganizationHead |
  Trait.PlaceHead |
  Trait.ReportingVerb;

export function hashTokens({ length, word, traits }: Tokens): TokenHashes {
  const hashes = {
    word: new Int32Array(length),
    suffix2: new Int32Array(length),
    suffix3: new Int32Array(length),
    suffix4: new Int32Array(length),
    prefix: new Int32Array(length),
    traits: new Int32Array(length),
  };
  for (let i = 0; i < length; i++) {
    const hash = hashOfWord(word[i] ?? '');
    hashes.word[i] = hash.word;
    hashes.suffix2[i] = hash.suffix2;
    hashes.suffix3[i] = hash.suffix3;
    hashes.suffix4[i] = hash.suffix4;
    hashes.prefix[i] = hash.prefix;
    hashes.traits[i] = (traits[i] ?? 0) & TAG_TRAITS;
  }
  return hashes;
}

/** The hashes of one word. */
export interface WordHashes {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
}

export function hashOfWord(word: string): WordHashes {
  const end = word.length;
  return {
    word: hashOfWholeWord(word),
    suffix2: hashOf(word, Math.max(0, end - 2), end),
    suffix3: hashOf(word, Math.max(0, end - 3), end),
    suffix4: hashOf(word, Math.max(0, end - 4), end),
    prefix: hashOf(word, 0, Math.min(2, end)),
  };
}

/** Of a longer word only the end counts: keeps one endless word from costing more than its length. */
const MAX_HASHED = 40;
const DIGIT = 0x30;

/** The hash of a word by all that counts of it. */
export const hashOfWholeWord = (word: string): number =>
  hashOf(word, Math.max(0, word.length - MAX_HASHED), word.length);

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    let unit = text.charCodeAt(i);
    // All digits look alike.
    if (unit >= 0x30 && unit <= 0x39) unit = DIGIT;
    else if (unit === 0x2019) unit = 0x27;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

/** In place of the hash of a token before the sentence begins, or behind its end. */
export const START = 0x1b873593;
export const END = 0x5bd1e995;

/** Where a token stands: its sentence and the tags of the two tokens before it. */
export interface TagContext {
  readonly from: number;
  readonly to: number;
  readonly previous: number;
  readonly beforePrevious: number;
}

/** Writes the rows of the features of a token into `rows`. */
export function fillRows(
  rows: Int32Array,
  hashes: TokenHashes,
  shape: Uint8Array,
  at: number,
  context: TagContext,
): void {
  const form = (shape[at] ?? 0) * 2 + (at === context.from ? 1 : 0);
  const formAfter = at + 1 < context.to ? (shape[at + 1] ?? 0) : 15;
  const formBefore = at > context.from ? (shape[at - 1] ?? 0) : 15;
  fillOwn(rows, hashes, at, form);
  fillTags(rows, context, form, formAfter);
  fillWords(rows, hashes, at, context);
  const suffix3 = hashes.suffix3[at] ?? 0;
  rows[15] = row(16, form * 16 + formAfter);
  rows[20] = row(21, (formBefore * 16 + form) ^ Math.imul(suffix3, 17));
  rows[24] = row(25, at > context.from ? (hashes.traits[at - 1] ?? 0) * 16 + formBefore : START);
  rows[25] = row(26, at + 1 < context.to ? (hashes.traits[at + 1] ?? 0) * 16 + formAfter : END);
}

/** The token alone. */
function fillOwn(rows: Int32Array, hashes: TokenHashes, at: number, form: number): void {
  const suffix2 = hashes.suffix2[at] ?? 0;
  const suffix3 = hashes.suffix3[at] ?? 0;
  const traits = hashes.traits[at] ?? 0;
  rows[0] = row(1, hashes.word[at] ?? 0);
  rows[1] = row(2, suffix2);
  rows[2] = row(3, suffix3);
  rows[3] = row(4, hashes.suffix4[at] ?? 0);
  rows[4] = row(5, (hashes.prefix[at] ?? 0) ^ form);
  rows[5] = row(6, form);
  rows[16] = row(17, suffix3 ^ Math.imul(form + 1, 0x85ebca6b));
  rows[21] = row(22, traits);
  rows[22] = row(23, traits ^ Math.imul(form + 1, 0x85ebca6b));
  rows[23] = row(24, suffix2 ^ Math.imul(traits * 32 + form + 1, 0x85ebca6b));
}

/** The tags before it. */
function fillTags(rows: Int32Array, { previous, beforePrevious }: TagContext, form: number, formAfter: number): void {
  rows[6] = row(7, previous);
  rows[7] = row(8, previous * 31 + beforePrevious);
  rows[19] = row(20, (previous * 16 + form) * 16 + formAfter);
}

/** The words around it. */
function fillWords(
  rows: Int32Array,
  { word, suffix3 }: TokenHashes,
  at: number,
  { from, to, previous }: TagContext,
): void {
  const own = word[at] ?? 0;
  const before = at > from ? (word[at - 1] ?? 0) : START;
  const after = at + 1 < to ? (word[at + 1] ?? 0) : END;
  rows[8] = row(9, own ^ Math.imul(previous + 1, 0x9e3779b1));
  rows[9] = row(10, before);
  rows[10] = row(11, at > from + 1 ? (word[at - 2] ?? 0) : START);
  rows[11] = row(12, after);
  rows[12] = row(13, at + 2 < to ? (word[at + 2] ?? 0) : END);
  rows[13] = row(14, at + 1 < to ? (suffix3[at + 1] ?? 0) : END);
  rows[14] = row(15, at > from ? (suffix3[at - 1] ?? 0) : START);
  rows[17] = row(18, Math.imul(before, 31) ^ own);
  rows[18] = row(19, Math.imul(after, 31) ^ own);
}

/** The row of the weights of a feature (numbered from 1) with a value. */
export function row(feature: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & MASK;
}
