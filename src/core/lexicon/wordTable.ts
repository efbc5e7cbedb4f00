/** Words under 32-bit hashes, in typed arrays: open addressing, no string kept. */

/** A longer word counts by its first letters: keeps one endless word from costing more than its length. */
const MAX_HASHED = 48;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Latin letters without their accents, by code unit up to U+024F; two letters where one stands for two. */
const FOLDED = foldedLatin();

function foldedLatin(): Uint16Array {
  const table = new Uint16Array(0x250);
  const special: Readonly<Record<string, number>> = { ø: 0x6f, ł: 0x6c, đ: 0x64, ı: 0x69, ß: 0x73, æ: 0x61, œ: 0x6f };
  for (let unit = 0; unit < table.length; unit++) {
    const char = String.fromCharCode(unit).toLowerCase();
    table[unit] = special[char] ?? char.normalize('NFD').charCodeAt(0);
  }
  return table;
}

/** Hash of a word without case, accents and the form of its apostrophes. Never 0. */
export function hashWord(word: string, from = 0, to = word.length): number {
  let hash = FNV_OFFSET;
  const end = Math.min(to, from + MAX_HASHED);
  for (let i = from; i < end; i++) {
    let unit = word.charCodeAt(i);
    if (unit < 0x250) unit = FOLDED[unit] ?? unit;
    else if (unit === 0x2019 || unit === 0x2018) unit = 0x27;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return hash === 0 ? 1 : hash;
}

/** Hash of a phrase, from the hash of what stands before and the hash of its next word. */
export const joinHash = (phrase: number, word: number): number => (Math.imul(phrase, 0x9e3779b1) ^ word) | 1;

/** Bits for each of many words. */
export class WordTable {
  readonly #keys: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** `capacity`: the most words that will be added. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 2)));
    this.#keys = new Int32Array(size);
    this.#bits = new Int32Array(size);
    this.#mask = size - 1;
  }

  get(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const key = this.#keys[slot] ?? 0;
      if (key === hash) return this.#bits[slot] ?? 0;
      if (key === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  add(hash: number, bits: number): void {
    let slot = hash & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bits;
  }
}

const SPACE = 0x20;

/** Adds each word of a text that spaces and line ends separate. */
export function addWords(table: WordTable, text: string, bits: number): void {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) > SPACE) continue;
    if (at > start) table.add(hashWord(text, start, at), bits);
    start = at + 1;
  }
}
