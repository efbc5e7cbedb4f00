import { isGenericNoun } from '../lexicon/commonNouns';
import type { Lexeme } from '../text/lexemes';
import { foldWord } from './foldWord';

/** Index of a word in a `WordTable`, the same for all forms of the word. */
export type WordId = number;

/** Counts the documents read. */
let documents = 0;

/**
 * The nouns, names and adjectives of a document. Each form is folded once, so that a token costs no more than finding
 * its form.
 */
export class WordTable {
  readonly #byForm = new Map<string, WordId>();
  readonly #folded: string[] = [];
  readonly #letters: number[] = [];
  readonly #isGeneric: (boolean | undefined)[] = [];
  readonly #document = ++documents;

  /** The number of a form; kept with the form as long as its document is read. */
  idOfForm(form: Lexeme): WordId {
    if (form.topicDocument === this.#document) return form.topicId;
    form.topicDocument = this.#document;
    return (form.topicId = this.idOf(form.word));
  }

  /** The number of a word (lower case), given out at its first use. */
  idOf(form: string): WordId {
    return this.#byForm.get(form) ?? this.#add(form);
  }

  #add(form: string): WordId {
    const folded = foldWord(form);
    let id = folded === form ? undefined : this.#byForm.get(folded);
    if (id === undefined) {
      id = this.#folded.push(folded) - 1;
      this.#letters.push(lettersOf(folded));
      this.#byForm.set(folded, id);
    }
    if (folded !== form) this.#byForm.set(form, id);
    return id;
  }

  /** A word in the singular. */
  foldedOf(word: WordId): string {
    return this.#folded[word] ?? '';
  }

  /** Letters of a word; of "job-market", those of its longest part. */
  lettersOf(word: WordId): number {
    return this.#letters[word] ?? 0;
  }

  /** True for a noun that names no topic alone: year, people, thing. */
  isGeneric(word: WordId): boolean {
    return (this.#isGeneric[word] ??= isGenericNoun(this.foldedOf(word)));
  }
}

function lettersOf(word: string): number {
  if (!word.includes('-')) return word.length;
  return Math.max(...word.split('-').map((part) => part.length));
}
