import { wordsStart } from '../../entities/dateline';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import type { Grammar, NounPhrase } from '../nounPhrases';
import { phraseFrom, type Subject, subjectBefore } from '../subjects';
import type { Cue } from './cue';

/** A sentence in which cues are looked for, with those found so far. */
export class CueSentence {
  readonly grammar: Grammar;
  readonly range: TokenRange;
  /** The finite cues of the sentence that have a source: who speaks on in "and added", ", saying". */
  readonly finite: Cue[] = [];
  /** Where its words begin: the place of a report says nothing. Looked for when first needed. */
  #start: number | undefined;

  constructor(grammar: Grammar, range: TokenRange) {
    this.grammar = grammar;
    this.range = range;
  }

  /** The word at a token, empty outside the sentence. */
  word(at: number): string {
    return at >= this.range.from && at < this.range.to ? (this.grammar.reading.tokens.word[at] ?? '') : '';
  }

  tag(at: number): Tag | undefined {
    return this.grammar.reading.tags[at];
  }

  isNoun(at: number): boolean {
    const tag = this.tag(at);
    return tag === Tag.Noun || tag === Tag.Nouns;
  }

  isInMarks(at: number): boolean {
    return (this.grammar.marks.depth[at] ?? 0) > 0;
  }

  /** The noun phrase that a token stands in. */
  phrase(at: number): NounPhrase | undefined {
    return this.grammar.phrases[this.grammar.phraseAt[at] ?? -1];
  }

  /** The noun phrase that begins at a token, with its tail. */
  phraseFrom(at: number): Subject | undefined {
    return phraseFrom(this.grammar, at, this.range.to);
  }

  /** The subject of a verb, to its left. */
  subjectBefore(verb: number): Subject | undefined {
    this.#start ??= wordsStart(this.grammar.reading, this.range);
    return subjectBefore(this.grammar, this.#start, verb);
  }
}
