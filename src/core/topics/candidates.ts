import type { Chains, LinkedMention } from '../entities/mention';
import { isEmptyModifier } from '../lexicon/commonNouns';
import type { Steps } from '../steps';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import type { Tokens } from '../text/tokens';
import { fillOpenness, Openness } from './openTokens';
import { type PhraseId, PhraseTable } from './phraseTable';
import { WordTable } from './wordTable';

/** Words of the longest phrase: bounds the phrases that end in one noun, and so the time. */
const MAX_PHRASE = 3;

export interface Candidates {
  readonly words: WordTable;
  readonly phrases: PhraseTable;
  /** Tokens of the document before each block. */
  readonly offsets: readonly number[];
  /** Tokens of the document. */
  readonly tokens: number;
}

/**
 * Counts the noun phrases of a document: nouns with the nouns and adjectives right before them, inside a sentence and
 * on one side of a quotation mark. A phrase inside a longer one counts too: which of them is a topic is for the scores
 * to say.
 *
 *     a draft peace agreement
 *       ^^^^^^^^^^^^^^^^^^^^^    counted, with “peace agreement”, “agreement”, “draft peace”, “peace” and “draft”
 */
export function* findCandidates(readings: readonly BlockReading[], chains: Chains): Steps<Candidates> {
  const counter = new Counter();
  for (const [block, reading] of readings.entries()) {
    counter.addBlock(reading, chains.byBlock[block] ?? [], block);
    yield;
  }
  return counter.candidates();
}

class Counter {
  readonly #words = new WordTable();
  readonly #phrases = new PhraseTable();
  readonly #offsets: number[] = [];
  #tokens = 0;
  /** Of each token of the block that is read: what it may be, and its number where it has one. Kept for the next one. */
  #open = new Uint8Array(256);
  #ids = new Int32Array(256);

  candidates(): Candidates {
    return { words: this.#words, phrases: this.#phrases, offsets: this.#offsets, tokens: this.#tokens };
  }

  addBlock(reading: BlockReading, mentions: readonly LinkedMention[], block: number): void {
    const { word } = reading.tokens;
    if (word.length > this.#open.length) {
      this.#open = new Uint8Array(2 * word.length);
      this.#ids = new Int32Array(2 * word.length);
    }
    fillOpenness(this.#open, reading, mentions);
    this.#offsets.push(this.#tokens);
    this.#phrases.startBlock(block, reading.block.kind === 'heading');
    for (const sentence of reading.sentences) this.#addSentence(reading.tokens, sentence);
    this.#tokens += word.length;
  }

  #addSentence({ lexeme }: Tokens, { from, to }: TokenRange): void {
    const open = this.#open;
    let start = from;
    for (let at = from; at < to; at++) {
      const openness = open[at];
      if (openness === Openness.Closed) {
        start = at + 1;
        continue;
      }
      const form = lexeme[at];
      if (!form) continue;
      // "several new ferries": what stands before a word that says nothing is no part of the phrase either.
      if (openness === Openness.Modifier && isEmptyModifier(form.word)) {
        start = at + 1;
        continue;
      }
      if (openness === Openness.Doubtful) start = at;
      this.#ids[at] = this.#words.idOfForm(form);
      if (openness === Openness.Noun) this.#addPhrasesTo(at, start, at + 1 < to && open[at + 1] === Openness.Noun);
    }
  }

  /** Counts each phrase that ends with the noun `last` and begins at or after `start`. */
  #addPhrasesTo(last: number, start: number, goesOn: boolean): void {
    const first = Math.max(start, last + 1 - MAX_PHRASE);
    let phrase: PhraseId | undefined;
    for (let at = last; at >= first; at--) {
      phrase = this.#phrases.extend(phrase, this.#ids[at] ?? 0);
      this.#phrases.count(phrase, last + 1, this.#tokens + last);
      if (this.#open[at] === Openness.Doubtful) this.#phrases.doubt(phrase);
      if (at === first && !goesOn) this.#phrases.countAlone(phrase);
    }
  }
}
