import type { Memory, ShownWords } from './memory';
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

const START = 0x1b873593;
const END = 0x5bd1e995;
/** Classes of what stands before the sentence and behind the block. */
const EDGE = 0x20000000;
const EDGE_TAG = 31;
const EDGE_SHAPE = 15;

/** The features of one token after the other, in a buffer that is used again. */
export class NameFeatures {
  readonly rows = new Int32Array(MAX_FEATURES);
  count = 0;
  readonly #words: ShownWords;

  constructor({ words }: Memory) {
    this.#words = words;
  }

  /** Fills `rows` with the features of a token. */
  read(block: NameWords, { sentence }: Zone, at: number): void {
    this.count = 0;
    const form = formOf(block, sentence, at);
    this.#wordAndNeighbours(block, sentence, at, form);
    this.#affixes(block.reading.tokens.word[at] ?? '');
    this.#tables(block, sentence, at);
    if ((block.rowTo[at] ?? 0) > at) this.#row(block, sentence, at);
    const shown = this.#words.get(block.hash[at] ?? 0) ?? 0;
    this.#add(60, shown);
    this.#addBits(61, shown, 1, 0);
    this.#add(62, Math.imul(shown, 31) ^ ((block.classes[at] ?? 0) & 0x7f0000f));
  }

  #add(feature: number, value: number): void {
    let hash = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    this.rows[this.count++] = (hash ^ (hash >>> 16)) & MASK;
  }

  /** One feature for each bit that is set. */
  #addBits(feature: number, bits: number, factor: number, value: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1)
      this.#add(feature, (31 - Math.clz32(rest & -rest)) * factor + value);
  }

  #wordAndNeighbours({ hash, reading }: NameWords, sentence: number, at: number, form: number): void {
    const { shape } = reading.tokens;
    const { tags } = reading;
    const limit = hash.length;
    const word = hash[at] ?? 0;
    const before = at > sentence ? (hash[at - 1] ?? 0) : START;
    const after = at + 1 < limit ? (hash[at + 1] ?? 0) : END;
    const shapeBefore = at > sentence ? (shape[at - 1] ?? 0) : EDGE_SHAPE;
    const shapeAfter = at + 1 < limit ? (shape[at + 1] ?? 0) : EDGE_SHAPE;
    const tag = tags[at] ?? 0;
    const tagBefore = at > sentence ? (tags[at - 1] ?? 0) : EDGE_TAG;
    const tagAfter = at + 1 < limit ? (tags[at + 1] ?? 0) : EDGE_TAG;
    this.#add(1, 0);
    this.#add(2, word);
    this.#add(3, word ^ form);
    this.#add(4, before);
    this.#add(5, after);
    this.#add(6, at > sentence + 1 ? (hash[at - 2] ?? 0) : START);
    this.#add(7, at + 2 < limit ? (hash[at + 2] ?? 0) : END);
    this.#add(8, Math.imul(before, 31) ^ word);
    this.#add(9, Math.imul(after, 31) ^ word);
    this.#add(14, form);
    this.#add(15, (shapeBefore * 64 + form) * 16 + shapeAfter);
    this.#add(16, (tagBefore * 32 + tag) * 32 + tagAfter);
    this.#add(17, tag * 64 + form);
  }

  #affixes(text: string): void {
    const end = text.length;
    let hash = end > 0 ? text.charCodeAt(end - 1) : 0;
    for (let k = 2; k <= 4; k++) {
      hash = Math.imul(hash, 0x01000193) ^ (end >= k ? text.charCodeAt(end - k) : 0);
      this.#add(8 + k, hash);
    }
    hash = end > 0 ? text.charCodeAt(0) : 0;
    hash = Math.imul(hash, 0x01000193) ^ (end > 1 ? text.charCodeAt(1) : 0);
    this.#add(13, Math.imul(hash, 0x01000193) ^ (end > 2 ? text.charCodeAt(2) : 0));
  }

  #tables({ hash, classes, known, reading }: NameWords, sentence: number, at: number): void {
    const limit = hash.length;
    const own = classes[at] ?? 0;
    const left = at > sentence ? (classes[at - 1] ?? 0) : EDGE;
    const right = at + 1 < limit ? (classes[at + 1] ?? 0) : EDGE;
    const shape = reading.tokens.shape[at] ?? 0;
    this.#add(18, own);
    this.#add(19, left);
    this.#add(20, right);
    this.#add(21, Math.imul(left, 31) ^ own);
    this.#add(22, Math.imul(right, 31) ^ own);
    this.#add(23, Math.imul(at > sentence ? (hash[at - 1] ?? 0) : START, 17) ^ own);
    this.#add(24, Math.imul(at + 1 < limit ? (hash[at + 1] ?? 0) : END, 17) ^ own);
    this.#addBits(25, own, 1, 0);
    this.#addBits(26, left, 16, shape);
    this.#addBits(27, right, 16, shape);
    this.#add(28, (known[at] ?? 0) * 8 + (known[at + 1] ?? 0));
    if ((known[at] ?? 0) > 0) this.#add(29, Math.imul(known[at] ?? 0, 64) ^ left);
  }

  /** The row of capitals that the token stands in: its first and last word, the words around it, the place in it. */
  #row(block: NameWords, sentence: number, at: number): void {
    const { hash, classes, reading } = block;
    const from = block.rowFrom[at] ?? 0;
    const to = block.rowTo[at] ?? 0;
    const last = to - 1;
    const isInner = from > sentence;
    const place = Math.min(3, at - from) * 4 + Math.min(3, last - at);
    const length = Math.min(5, to - from);
    const outer = isInner ? (hash[from - 1] ?? 0) : START;
    const next = to < hash.length ? (hash[to] ?? 0) : END;
    const lastClasses = classes[last] ?? 0;
    const firstClasses = classes[from] ?? 0;
    this.#add(30, place * 8 + length);
    this.#add(31, Math.imul(hash[last] ?? 0, 31) ^ Math.min(1, last - at));
    this.#add(32, Math.imul(lastClasses, 31) ^ place);
    this.#add(33, Math.imul(firstClasses, 31) ^ place);
    this.#add(34, Math.imul(outer, 31) ^ Math.min(1, at - from));
    this.#add(35, Math.imul(next, 31) ^ Math.min(1, last - at));
    this.#add(39, Math.imul(from > sentence + 1 ? (hash[from - 2] ?? 0) : START, 31) ^ outer ^ length);
    this.#add(40, Math.imul(outer, 31) ^ next);
    this.#add(41, Math.imul(firstClasses, 31) ^ lastClasses ^ place);
    const nextTag = to < hash.length ? (reading.tags[to] ?? 0) : EDGE_TAG;
    const nextTag2 = to + 1 < hash.length ? (reading.tags[to + 1] ?? 0) : EDGE_TAG;
    const outerTag = isInner ? (reading.tags[from - 1] ?? 0) : EDGE_TAG;
    this.#add(42, (nextTag * 32 + nextTag2) * 8 + length);
    this.#add(43, (outerTag * 32 + nextTag) * 8 + length);
    this.#add(44, Math.imul(outer, 31) ^ (nextTag * 8 + length));
    this.#add(45, (block.style * 2 + (isInner ? 0 : 1)) * 8 + length);
    this.#add(46, Math.imul(classes[at] ?? 0, 31) ^ (block.style * 2 + (at === sentence ? 1 : 0)));
    this.#add(47, Math.imul(this.#words.get(hash[last] ?? 0) ?? 0, 31) ^ Math.min(1, last - at));
    this.#add(48, Math.imul(this.#words.get(hash[from] ?? 0) ?? 0, 31) ^ Math.min(1, at - from));
    this.#addBits(49, lastClasses, 16, Math.min(1, last - at) * 8 + Math.min(3, length));
    this.#around(block, sentence, { at, from, to, place, length });
  }

  #around(
    block: NameWords,
    sentence: number,
    { at, from, to, place, length }: { at: number; from: number; to: number; place: number; length: number },
  ): void {
    const { classes, capital, reading } = block;
    const { word } = reading.tokens;
    const left = from > sentence ? (classes[from - 1] ?? 0) : EDGE;
    const right = to < classes.length ? (classes[to] ?? 0) : EDGE;
    this.#add(36, Math.imul(left, 31) ^ place);
    this.#add(37, Math.imul(right, 31) ^ place);
    this.#add(38, Math.imul(left, 31) ^ right);
    this.#addBits(50, left, 32, Math.min(3, at - from) * 8 + length);
    this.#addBits(51, right, 32, Math.min(3, to - 1 - at) * 8 + length);
    // Rows that a comma or "and" joins with this one: in Peru, X and Chile.
    if (from - 2 >= sentence && capital[from - 2] === 1) {
      const joint = jointOf(word[from - 1]);
      if (joint >= 0) this.#add(52, (classes[from - 2] ?? 0) ^ joint);
    }
    if (to + 1 < classes.length && capital[to + 1] === 1) {
      const joint = jointOf(word[to]);
      if (joint < 0) return;
      this.#add(53, (classes[to + 1] ?? 0) ^ joint);
      this.#add(54, Math.imul((classes[to + 1] ?? 0) ^ joint, 31) ^ left);
    }
  }
}

function jointOf(word: string | undefined): number {
  if (word === ',') return 0;
  return word === 'and' || word === '/' ? 0x40000000 : -1;
}

/** Shape, length of an acronym, start of the sentence, style of the block: 6 bits. */
function formOf({ reading: { tokens }, style }: NameWords, sentence: number, at: number): number {
  const shape = tokens.shape[at] ?? 0;
  const isShort = (tokens.word[at]?.length ?? 0) <= 4 ? 1 : 0;
  return ((shape & 15) * 2 + (at === sentence ? 1 : 0)) * 2 + (style === 0 ? isShort : 1 - isShort);
}
