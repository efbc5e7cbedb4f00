import { modelBytes } from '../models/models';

/**
 * The table of words: what all lists of the lexicon know of a word or a phrase, found in one step. The build makes it
 * (`pack/index.ts`), so that starting costs nothing and a word never met before costs next to nothing.
 *
 * Layout, in numbers of four bytes: how many entries, how many rows; `COLUMNS` numbers for each row; the hash of each
 * entry, in unsigned order; then its row, with the size of the word (letters; words, for a phrase) in the upper half.
 */
export const enum Column {
  /** `Trait` bits. */
  Traits,
  /** `WordClass` bits. */
  Classes,
  /** Lengths in words of the phrases that begin with the word: a bit each. */
  PhraseLengths,
  /** What the phrase names: `Known`. */
  Phrase,
  /** The gender that a given name tells: `GENDERS` of `people.ts`. */
  Gender,
  /** Words of the longest name of the gazetteer that begins with the word. */
  LongestName,
  /** 1 for the name of a city, its words joined by spaces. */
  City,
}

export const COLUMNS = 7;
/** Where the size of a word stands in an entry. */
export const SIZE_SHIFT = 16;

/** Entries are looked for among those whose hash begins with the same bits. */
const BUCKET_SHIFT = 15;
const BUCKETS = 1 << (32 - BUCKET_SHIFT);

interface Facts {
  readonly rows: Int32Array;
  readonly hashes: Int32Array;
  readonly entries: Int32Array;
  /** First entry of each bucket. */
  readonly starts: Int32Array;
}

let facts: Facts | undefined;

/** Where the row of a word begins, by its hash and its size; that of a word that no list has is empty. */
export function rowOf(hash: number, size: number): number {
  const { hashes, entries, starts } = (facts ??= load());
  const bucket = hash >>> BUCKET_SHIFT;
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at++) {
    if (hashes[at] !== hash) continue;
    const entry = entries[at] ?? 0;
    // The size as well: two words in a hundred thousand have one hash.
    if (entry >>> SIZE_SHIFT === size) return (entry & 0xffff) * COLUMNS;
  }
  return 0;
}

/** What a row says. */
export const fact = (row: number, column: Column): number => (facts ??= load()).rows[row + column] ?? 0;

function load(): Facts {
  const { buffer, byteOffset } = modelBytes('words');
  const [count = 0, rowCount = 0] = new Int32Array(buffer, byteOffset, 2);
  const rowsAt = byteOffset + 8;
  const hashesAt = rowsAt + 4 * COLUMNS * rowCount;
  const hashes = new Int32Array(buffer, hashesAt, count);
  return {
    rows: new Int32Array(buffer, rowsAt, COLUMNS * rowCount),
    hashes,
    entries: new Int32Array(buffer, hashesAt + 4 * count, count),
    starts: startsOf(hashes),
  };
}

function startsOf(hashes: Int32Array): Int32Array {
  const starts = new Int32Array(BUCKETS + 1);
  let bucket = 0;
  for (let at = 0; at < hashes.length; at++) {
    const own = (hashes[at] ?? 0) >>> BUCKET_SHIFT;
    while (bucket < own) starts[++bucket] = at;
  }
  starts.fill(hashes.length, bucket + 1);
  return starts;
}
