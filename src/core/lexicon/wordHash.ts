/** Hashes by which the table of words knows them: no string is kept. */

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

/** Hash of a word as it is written, its accents counted. The same as `hashWord` for lower case in ASCII. */
export function hashExactly(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < Math.min(word.length, MAX_HASHED); i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash === 0 ? 1 : hash;
}

/** Hash of a phrase, from the hash of what stands before and the hash of its next word. */
export const joinHash = (phrase: number, word: number): number => (Math.imul(phrase, 0x9e3779b1) ^ word) | 1;
