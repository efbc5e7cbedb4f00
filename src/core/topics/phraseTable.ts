/** Index of a phrase in a `PhraseTable`; 0 is the phrase of no words. */
export type PhraseId = number;

/** More words than any document has in its phrases: a link of the trie is one safe integer. */
const MAX_WORDS = 2 ** 24;

/**
 * Phrases as paths in a trie of folded words, with what is counted of each. A word is hashed once a token and a phrase
 * is found by numbers alone, so that a document of any size is counted in one pass.
 */
export class PhraseTable {
  readonly #words = new Map<string, number>();
  readonly #links = new Map<number, PhraseId>();
  readonly #spelled: string[] = [];
  readonly #parent: PhraseId[] = [0];
  readonly #last: number[] = [-1];

  /** Phrases known, and the paths to them. */
  get size(): number {
    return this.#parent.length;
  }

  /** The number of a folded word, given out at its first use. */
  word(folded: string): number {
    const known = this.#words.get(folded);
    if (known !== undefined) return known;
    this.#words.set(folded, this.#spelled.length);
    return this.#spelled.push(folded) - 1;
  }

  /** The number of a word that some phrase has, or undefined. */
  knownWord(folded: string): number | undefined {
    return this.#words.get(folded);
  }

  /** The phrase that goes on with a word, made at its first use. */
  extend(phrase: PhraseId, word: number): PhraseId {
    const link = phrase * MAX_WORDS + word;
    const known = this.#links.get(link);
    if (known !== undefined) return known;
    this.#links.set(link, this.#parent.length);
    this.#last.push(word);
    return this.#parent.push(phrase) - 1;
  }

  /** The phrase that goes on with a word, if there is one. */
  find(phrase: PhraseId, word: number): PhraseId | undefined {
    return this.#links.get(phrase * MAX_WORDS + word);
  }

  /** The numbers of the words of a phrase. */
  wordsOf(phrase: PhraseId): readonly number[] {
    const words: number[] = [];
    for (let at = phrase; at > 0; at = this.#parent[at] ?? 0) words.push(this.#last[at] ?? 0);
    return words.reverse();
  }

  spell(word: number): string {
    return this.#spelled[word] ?? '';
  }
}
