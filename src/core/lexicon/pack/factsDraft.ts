import { isFolded } from '../foldName';
import type { Known } from '../wordClasses';
import { Column, COLUMNS, SIZE_SHIFT } from '../wordFacts';
import { hashExactly, hashWord, joinHash } from '../wordHash';

interface Entry {
  readonly hash: number;
  readonly size: number;
  readonly row: number[];
}

/** The table of words while it is made: takes what each list says, then writes it as `wordFacts.ts` reads it. */
export class FactsDraft {
  readonly #entries = new Map<string, Entry>();

  /** Traits hold for a word as it is written. */
  addTraits(words: Iterable<string>, bits: number): void {
    for (const word of words)
      this.#add(isFolded(word) ? hashWord(word) : hashExactly(word), word.length, Column.Traits, bits);
  }

  /** Classes hold for a word whatever its accents. */
  addClasses(words: Iterable<string>, bits: number): void {
    for (const word of words) this.#add(hashWord(word), word.length, Column.Classes, bits);
  }

  /** What is known of a name, in the form of `foldName`. */
  addToName(name: string, column: Column, value: number): void {
    this.#add(hashWord(name), name.length, column, value);
  }

  addPhrase(words: readonly string[], known: Known): void {
    const [first = 0, ...rest] = words.map((word) => hashWord(word));
    this.#add(rest.reduce(joinHash, first), words.length, Column.Phrase, known);
    this.#add(first, words[0]?.length ?? 0, Column.PhraseLengths, 1 << Math.min(words.length, 30));
  }

  #add(hash: number, size: number, column: Column, bits: number): void {
    const key = `${hash} ${size}`;
    const entry = this.#entries.get(key) ?? { hash, size, row: new Array<number>(COLUMNS).fill(0) };
    entry.row[column] = (entry.row[column] ?? 0) | bits;
    this.#entries.set(key, entry);
  }

  toBytes(): Uint8Array {
    const entries = [...this.#entries.values()].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0) || a.size - b.size);
    // The first row is that of a word that no list has.
    const rows = new Map([[new Array<number>(COLUMNS).fill(0).join(), 0]]);
    const rowOf = ({ row }: Entry): number => {
      const key = row.join();
      const known = rows.get(key) ?? rows.size;
      rows.set(key, known);
      return known;
    };
    const places = entries.map((entry) => rowOf(entry) | (entry.size << SIZE_SHIFT));
    if (rows.size > 1 << SIZE_SHIFT) throw new RangeError('too many rows for the table of words');
    const columns = [...rows.keys()].flatMap((row) => row.split(',').map(Number));
    const hashes = entries.map(({ hash }) => hash);
    return new Uint8Array(Int32Array.from([entries.length, rows.size, ...columns, ...hashes, ...places]).buffer);
  }
}
