import { foldWord } from './foldWord';

/** Index of a phrase in a `PhraseTable`; 0 is the phrase of no words. */
export type PhraseId = number;

/** More words than any document has in its phrases: a link of the trie is one safe integer. */
const MAX_WORDS = 2 ** 24;
const NO_NUMBER = -1;

/**
 * Phrases as paths in a trie of folded words, with what is counted of each. A word is hashed once a token and a phrase
 * is found by numbers alone, so that a document of any size is counted in one pass.
 */
export class PhraseTable {
  readonly #folded = new Map<string, number>();
  /** By the word as it stands, so that each is folded once. */
  readonly #numbers = new Map<string, number>();
  readonly #links = new Map<number, PhraseId>();
  readonly #parent: PhraseId[] = [0];
  readonly #last: number[] = [-1];

  /** The number of a word (lower case), the same for all its forms; given out at its first use. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined && known !== NO_NUMBER) return known;
    const folded = foldWord(word);
    const number = this.#folded.get(folded) ?? this.#folded.size;
    this.#folded.set(folded, number);
    this.#numbers.set(word, number);
    return number;
  }

  /** The number of a word that some phrase has, in whatever form; undefined where none has it. */
  knownNumber(word: string): number | undefined {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#folded.get(foldWord(word)) ?? NO_NUMBER;
      this.#numbers.set(word, number);
    }
    return number === NO_NUMBER ? undefined : number;
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

  lastWordOf(phrase: PhraseId): number {
    return this.#last[phrase] ?? -1;
  }
}
