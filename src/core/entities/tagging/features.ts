import { type Memory, Shown } from './memory';
import type { NameWords, Zone } from './zones';

/**
 * What the tagger of names sees of a token, as hashed features: shared by the tagger and by its training, so that both
 * see the same. Words, shapes, affixes and tables after Ratinov & Roth (2009); evidence of the whole document after
 * Chieu & Ng (2002).
 */

/** Rows of the weight table; a power of two. */
export const ROWS = 1 << 16;
const MASK = ROWS - 1;
/** The most features that a token can have. */
export const MAX_FEATURES = 128;

/** How people are introduced, and bodies and places. */
const INTRODUCED =
  Shown.Titled |
  Shown.FullName |
  Shown.First |
  Shown.Speaks |
  Shown.IsSomeone |
  Shown.Body |
  Shown.Initials |
  Shown.In |
  Shown.PlaceNoun;

const START = 0x1b873593;
const END = 0x5bd1e995;

/** Writes the rows of the features of a token into `rows`; returns how many. */
export function nameFeatures(rows: Int32Array, block: NameWords, memory: Memory, zone: Zone, at: number): number {
  const { hash, classes, reading, known } = block;
  const { shape } = reading.tokens;
  const { tags } = reading;
  const { sentence } = zone;
  const limit = hash.length;
  let count = 0;
  const add = (feature: number, value: number): void => {
    rows[count++] = row(feature, value);
  };
  const word = hash[at] ?? 0;
  const own = classes[at] ?? 0;
  const before = at > sentence ? (hash[at - 1] ?? 0) : START;
  const before2 = at > sentence + 1 ? (hash[at - 2] ?? 0) : START;
  const after = at + 1 < limit ? (hash[at + 1] ?? 0) : END;
  const after2 = at + 2 < limit ? (hash[at + 2] ?? 0) : END;
  const left = at > sentence ? (classes[at - 1] ?? 0) : START;
  const right = at + 1 < limit ? (classes[at + 1] ?? 0) : END;
  const form = formOf(block, sentence, at);
  const formLeft = at > sentence ? (shape[at - 1] ?? 0) : 15;
  const formRight = at + 1 < limit ? (shape[at + 1] ?? 0) : 15;
  const tag = tags[at] ?? 0;
  const tagLeft = at > sentence ? (tags[at - 1] ?? 0) : 31;
  const tagRight = at + 1 < limit ? (tags[at + 1] ?? 0) : 31;
  add(1, 0);
  add(2, word);
  add(3, word ^ form);
  add(4, before);
  add(5, after);
  add(6, before2);
  add(7, after2);
  add(8, Math.imul(before, 31) ^ word);
  add(9, Math.imul(after, 31) ^ word);
  affixes(reading.tokens.word[at] ?? '');
  add(14, form);
  add(15, (formLeft * 64 + form) * 16 + formRight);
  add(16, (tagLeft * 32 + tag) * 32 + tagRight);
  add(17, tag * 64 + form);
  add(18, own);
  add(19, left);
  add(20, right);
  add(21, Math.imul(left, 31) ^ own);
  add(22, Math.imul(right, 31) ^ own);
  add(23, Math.imul(before, 17) ^ own);
  add(24, Math.imul(after, 17) ^ own);
  for (let bits = own; bits !== 0; bits &= bits - 1) add(25, 31 - Math.clz32(bits & -bits));
  for (let bits = left; bits !== 0; bits &= bits - 1) add(26, (31 - Math.clz32(bits & -bits)) * 16 + (shape[at] ?? 0));
  for (let bits = right; bits !== 0; bits &= bits - 1) add(27, (31 - Math.clz32(bits & -bits)) * 16 + (shape[at] ?? 0));
  add(28, (known[at] ?? 0) * 8 + (known[at + 1] ?? 0));
  if ((known[at] ?? 0) > 0) add(29, Math.imul(known[at] ?? 0, 64) ^ left);
  const from = block.rowFrom[at] ?? 0;
  const to = block.rowTo[at] ?? 0;
  if (to > at) rowFeatures(from, to);
  const shown = memory.words.get(word) ?? 0;
  add(60, shown);
  for (let bits = shown; bits !== 0; bits &= bits - 1) add(61, 31 - Math.clz32(bits & -bits));
  add(62, Math.imul(shown, 31) ^ (own & 0x7f0000f));
  add(63, (shown & INTRODUCED) * 2 + (memory.isShort ? 1 : 0));
  add(64, Math.imul(shown & INTRODUCED, 31) ^ (memory.isShort ? form : -form));
  return count;

  function affixes(text: string): void {
    const end = text.length;
    const a = end > 0 ? text.charCodeAt(end - 1) : 0;
    const b = end > 1 ? text.charCodeAt(end - 2) : 0;
    const c = end > 2 ? text.charCodeAt(end - 3) : 0;
    const d = end > 3 ? text.charCodeAt(end - 4) : 0;
    add(10, Math.imul(a, 0x1f351f35) ^ b);
    add(11, Math.imul(Math.imul(a, 0x1f351f35) ^ b, 0x01000193) ^ c);
    add(12, Math.imul(Math.imul(Math.imul(a, 0x1f351f35) ^ b, 0x01000193) ^ c, 0x01000193) ^ d);
    add(
      13,
      Math.imul(Math.imul(text.charCodeAt(0) || 0, 0x01000193) ^ (text.charCodeAt(1) || 0), 0x01000193) ^
        (text.charCodeAt(2) || 0),
    );
  }

  /** Rows of capitals that a comma or "and" joins with this one: in Peru, X and Chile. */
  function neighbours(rowFrom: number, rowTo: number): void {
    const before1 = reading.tokens.word[rowFrom - 1];
    if (
      rowFrom - 2 >= sentence &&
      (before1 === ',' || before1 === 'and' || before1 === '/') &&
      block.capital[rowFrom - 2] === 1
    )
      add(52, (classes[rowFrom - 2] ?? 0) ^ (before1 === ',' ? 0 : 0x40000000));
    const after1 = reading.tokens.word[rowTo];
    if (rowTo + 1 < limit && (after1 === ',' || after1 === 'and' || after1 === '/') && block.capital[rowTo + 1] === 1) {
      const joined = (classes[rowTo + 1] ?? 0) ^ (after1 === ',' ? 0 : 0x40000000);
      add(53, joined);
      add(54, Math.imul(joined, 31) ^ (rowFrom > sentence ? (classes[rowFrom - 1] ?? 0) : START));
    }
  }

  /** The row of capitals: its first and last word, the words around it, the place in it. */
  function rowFeatures(rowFrom: number, rowTo: number): void {
    const last = rowTo - 1;
    const isFirst = rowFrom > sentence ? 0 : 1;
    const place = Math.min(3, at - rowFrom) * 4 + Math.min(3, last - at);
    const length = Math.min(5, rowTo - rowFrom);
    const outer = rowFrom > sentence ? (hash[rowFrom - 1] ?? 0) : START;
    const outer2 = rowFrom > sentence + 1 ? (hash[rowFrom - 2] ?? 0) : START;
    const outerClasses = rowFrom > sentence ? (classes[rowFrom - 1] ?? 0) : START;
    const next = rowTo < limit ? (hash[rowTo] ?? 0) : END;
    const nextClasses = rowTo < limit ? (classes[rowTo] ?? 0) : END;
    const firstClasses = classes[rowFrom] ?? 0;
    const lastClasses = classes[last] ?? 0;
    add(30, place * 8 + length);
    add(31, Math.imul(hash[last] ?? 0, 31) ^ Math.min(1, last - at));
    add(32, Math.imul(lastClasses, 31) ^ place);
    add(33, Math.imul(firstClasses, 31) ^ place);
    add(34, Math.imul(outer, 31) ^ Math.min(1, at - rowFrom));
    add(35, Math.imul(next, 31) ^ Math.min(1, last - at));
    add(36, Math.imul(outerClasses, 31) ^ place);
    add(37, Math.imul(nextClasses, 31) ^ place);
    add(38, Math.imul(outerClasses, 31) ^ nextClasses);
    add(39, Math.imul(outer2, 31) ^ outer ^ length);
    add(40, Math.imul(outer, 31) ^ next);
    add(41, Math.imul(firstClasses, 31) ^ lastClasses ^ place);
    const nextTag = rowTo < limit ? (tags[rowTo] ?? 0) : 31;
    const nextTag2 = rowTo + 1 < limit ? (tags[rowTo + 1] ?? 0) : 31;
    const outerTag = rowFrom > sentence ? (tags[rowFrom - 1] ?? 0) : 31;
    add(42, (nextTag * 32 + nextTag2) * 8 + length);
    add(43, (outerTag * 32 + nextTag) * 8 + length);
    add(44, Math.imul(outer, 31) ^ (nextTag * 8 + length));
    add(45, (block.style * 2 + isFirst) * 8 + length);
    add(46, Math.imul(own, 31) ^ (block.style * 2 + (at === sentence ? 1 : 0)));
    const lastShown = memory.words.get(hash[last] ?? 0) ?? 0;
    const firstShown = memory.words.get(hash[rowFrom] ?? 0) ?? 0;
    add(47, Math.imul(lastShown, 31) ^ Math.min(1, last - at));
    add(48, Math.imul(firstShown, 31) ^ Math.min(1, at - rowFrom));
    neighbours(rowFrom, rowTo);
    for (let bits = lastClasses; bits !== 0; bits &= bits - 1)
      add(49, (31 - Math.clz32(bits & -bits)) * 16 + Math.min(1, last - at) * 8 + Math.min(3, length));
    for (let bits = outerClasses; bits !== 0; bits &= bits - 1)
      add(50, (31 - Math.clz32(bits & -bits)) * 32 + Math.min(3, at - rowFrom) * 8 + length);
    for (let bits = nextClasses; bits !== 0; bits &= bits - 1)
      add(51, (31 - Math.clz32(bits & -bits)) * 32 + Math.min(3, last - at) * 8 + length);
  }
}

/** Shape, length of an acronym, start of the sentence, style of the block: 6 bits. */
function formOf({ reading: { tokens }, style }: NameWords, sentence: number, at: number): number {
  const shape = tokens.shape[at] ?? 0;
  const isShort = (tokens.word[at]?.length ?? 0) <= 4 ? 1 : 0;
  return ((shape & 15) * 2 + (at === sentence ? 1 : 0)) * 2 + (style === 0 ? isShort : 1 - isShort);
}

function row(feature: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & MASK;
}
