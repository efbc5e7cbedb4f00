import type { WordId } from './wordTable';

/** Index of a phrase in a `PhraseTable`. */
export type PhraseId = number;

/** More words than any document has: a link of the trie is one safe integer. */
const MAX_WORDS = 2 ** 24;
const NONE = -1;

/**
 * Phrases with what is counted of each: a trie from the last word to the first, since a noun phrase grows to the left.
 *
 *     agreement  <-  peace  <-  draft        three phrases: “agreement”, “peace agreement”, “draft peace agreement”
 */
export class PhraseTable {
  readonly #single: PhraseId[] = [];
  readonly #links = new Map<number, PhraseId>();
  readonly #rest: PhraseId[] = [];
  readonly #word: WordId[] = [];
  readonly #length: number[] = [];
  readonly #frequency: number[] = [];
  readonly #alone: number[] = [];
  readonly #doubtful: number[] = [];
  readonly #first: number[] = [];
  readonly #inHeading: number[] = [];
  /** The last place of each phrase; of each place the one before, its block and its end. */
  readonly #lastPlace: number[] = [];
  readonly #before: number[] = [];
  readonly #blocks: number[] = [];
  readonly #ends: number[] = [];
  #block = 0;
  #isHeading = false;

  get size(): number {
    return this.#word.length;
  }

  /** The phrases that are parts of one of up to three words. */
  partsOf(phrase: PhraseId): readonly PhraseId[] {
    const words = this.wordsOf(phrase);
    const parts: PhraseId[] = [];
    for (const word of words) this.#addTo(parts, this.#single[word]);
    if (words.length < 3) return parts;
    const [first = 0, second = 0] = words;
    this.#addTo(parts, this.#links.get((this.#single[second] ?? 0) * MAX_WORDS + first));
    this.#addTo(parts, this.#rest[phrase]);
    return parts;
  }

  #addTo(parts: PhraseId[], part: PhraseId | undefined): void {
    if (part !== undefined) parts.push(part);
  }

  /** The phrase with a word put before another phrase, or alone; made at its first use. */
  extend(rest: PhraseId | undefined, word: WordId): PhraseId {
    if (rest === undefined) return (this.#single[word] ??= this.#add(NONE, word, 1));
    const link = rest * MAX_WORDS + word;
    let phrase = this.#links.get(link);
    if (phrase === undefined) {
      phrase = this.#add(rest, word, this.lengthOf(rest) + 1);
      this.#links.set(link, phrase);
    }
    return phrase;
  }

  #add(rest: PhraseId, word: WordId, length: number): PhraseId {
    this.#rest.push(rest);
    this.#length.push(length);
    this.#frequency.push(0);
    this.#alone.push(0);
    this.#doubtful.push(0);
    this.#first.push(0);
    this.#inHeading.push(0);
    this.#lastPlace.push(NONE);
    return this.#word.push(word) - 1;
  }

  /** To call before the phrases of a block are counted. */
  startBlock(block: number, isHeading: boolean): void {
    this.#block = block;
    this.#isHeading = isHeading;
  }

  /** Counts a phrase found before the token `end` of the block, with `offset` tokens of the document before its noun. */
  count(phrase: PhraseId, end: number, offset: number): void {
    if (this.#frequency[phrase] === 0) this.#first[phrase] = offset;
    raise(this.#frequency, phrase);
    if (this.#isHeading) raise(this.#inHeading, phrase);
    this.#blocks.push(this.#block);
    this.#ends.push(end);
    this.#lastPlace[phrase] = this.#before.push(this.#lastPlace[phrase] ?? NONE) - 1;
  }

  /** Counts a place where a phrase is no part of a longer one. */
  countAlone(phrase: PhraseId): void {
    raise(this.#alone, phrase);
  }

  /** Counts a place where the first word of a phrase may be the verb: fishing boats. */
  doubt(phrase: PhraseId): void {
    raise(this.#doubtful, phrase);
  }

  /** Words of a phrase. */
  lengthOf(phrase: PhraseId): number {
    return this.#length[phrase] ?? 0;
  }

  frequencyOf(phrase: PhraseId): number {
    return this.#frequency[phrase] ?? 0;
  }

  /** How often it is no part of a longer phrase. */
  aloneOf(phrase: PhraseId): number {
    return this.#alone[phrase] ?? 0;
  }

  /** How often its first word may have been the verb. */
  doubtfulOf(phrase: PhraseId): number {
    return this.#doubtful[phrase] ?? 0;
  }

  /** Tokens of the document before its noun, where it stands first. */
  firstOf(phrase: PhraseId): number {
    return this.#first[phrase] ?? 0;
  }

  /** How often it stands in a heading. */
  headingsOf(phrase: PhraseId): number {
    return this.#inHeading[phrase] ?? 0;
  }

  /** The phrase without its first word. */
  restOf(phrase: PhraseId): PhraseId {
    return this.#rest[phrase] ?? NONE;
  }

  /** Its first word. */
  wordOf(phrase: PhraseId): WordId {
    return this.#word[phrase] ?? 0;
  }

  /** The words of a phrase, the first one first. */
  wordsOf(phrase: PhraseId): readonly WordId[] {
    const words: WordId[] = [];
    for (let at = phrase; at >= 0; at = this.#rest[at] ?? NONE) words.push(this.#word[at] ?? 0);
    return words;
  }

  /** Places of a phrase in text order. */
  placesOf(phrase: PhraseId): readonly { readonly block: number; readonly end: number }[] {
    const places: { block: number; end: number }[] = [];
    for (let at = this.#lastPlace[phrase] ?? NONE; at >= 0; at = this.#before[at] ?? NONE)
      places.push({ block: this.#blocks[at] ?? 0, end: this.#ends[at] ?? 0 });
    return places.reverse();
  }
}

function raise(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
