import type { Chains } from '../entities/mention';
import { isEmptyModifier, isGenericNoun } from '../lexicon/commonNouns';
import type { BlockReading } from '../text/reading';
import { foldWord } from './foldWord';
import { Openness, openTokens } from './openTokens';
import { type PhraseId, PhraseTable } from './phraseTable';

/** Words of the longest phrase: bounds the phrases that end in one noun, and so the time. */
export const MAX_PHRASE = 4;

/** Where and how often a phrase stands, also as a part of a longer one. */
export interface PhraseCount {
  readonly id: PhraseId;
  readonly words: number;
  frequency: number;
  /** How often it stands alone, not as a part of a longer phrase. */
  alone: number;
  /** Blocks with the phrase. */
  blocks: number;
  lastBlock: number;
  /** Tokens of the document before its first occurrence. */
  readonly first: number;
  /** Words that say nothing by themselves. */
  readonly generic: number;
  readonly isHeadGeneric: boolean;
}

export interface Candidates {
  readonly table: PhraseTable;
  readonly counts: ReadonlyMap<PhraseId, PhraseCount>;
  /** Numbers of the words that stand in headings. */
  readonly inHeadings: ReadonlySet<number>;
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
export function findCandidates(readings: readonly BlockReading[], chains: Chains): Candidates {
  const counter = new Counter();
  readings.forEach((reading, block) => {
    counter.addBlock(reading, openTokens(reading, chains.byBlock[block] ?? []), block);
  });
  return counter.candidates();
}

class Counter {
  readonly #table = new PhraseTable();
  readonly #counts = new Map<PhraseId, PhraseCount>();
  readonly #inHeadings = new Set<number>();
  #tokens = 0;

  candidates(): Candidates {
    return { table: this.#table, counts: this.#counts, inHeadings: this.#inHeadings, tokens: this.#tokens };
  }

  addBlock({ block: { kind }, tokens, sentences }: BlockReading, open: readonly Openness[], block: number): void {
    for (const { from, to } of sentences) {
      let start = from;
      for (let at = from; at < to; at++) {
        const openness = open[at];
        if (openness === Openness.Closed) start = at + 1;
        // "several new ferries": what stands before a word that says nothing is no part of the phrase either.
        else if (openness === Openness.Modifier && isEmptyModifier(tokens.word[at] ?? '')) start = at + 1;
        else if (openness === Openness.Noun) {
          const goesOn = at + 1 < to && open[at + 1] === Openness.Noun;
          this.#addPhrasesTo(tokens.word, { start, end: at + 1, goesOn, block });
        }
      }
    }
    if (kind === 'heading') for (const word of tokens.word) this.#inHeadings.add(this.#table.number(word));
    this.#tokens += tokens.length;
  }

  /** Counts each phrase that ends with a noun and begins at or after `start`. */
  #addPhrasesTo(word: readonly string[], { start, end, goesOn, block }: NounPhrase): void {
    const first = Math.max(start, end - MAX_PHRASE);
    for (let from = end - 1; from >= first; from--) {
      let id: PhraseId = 0;
      for (let at = from; at < end; at++) id = this.#table.extend(id, this.#table.number(word[at] ?? ''));
      const count = this.#counts.get(id) ?? this.#newCount(id, word.slice(from, end), block);
      count.frequency++;
      if (from === first && !goesOn) count.alone++;
      if (count.lastBlock !== block) count.blocks++;
      count.lastBlock = block;
    }
  }

  #newCount(id: PhraseId, words: readonly string[], block: number): PhraseCount {
    const folded = words.map(foldWord);
    const count: PhraseCount = {
      id,
      words: folded.length,
      frequency: 0,
      alone: 0,
      blocks: 1,
      lastBlock: block,
      first: this.#tokens,
      generic: folded.filter(isGenericNoun).length,
      isHeadGeneric: isGenericNoun(folded.at(-1) ?? ''),
    };
    this.#counts.set(id, count);
    return count;
  }
}

interface NounPhrase {
  readonly start: number;
  readonly end: number;
  /** True where the next word is a noun of the same phrase. */
  readonly goesOn: boolean;
  readonly block: number;
}
