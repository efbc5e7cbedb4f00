import type { MarkedSpan } from '../../quotations/marks';
import { rangeAt } from '../../text/search';
import { Tag } from '../../text/tagger';
import type { Cue } from '../cues/cue';
import type { Grammar, NounPhrase } from '../nounPhrases';

/** A cue in its sentence: what the search for what it reports asks of the words around it. */
export class CueView {
  readonly grammar: Grammar;
  readonly cue: Cue;
  /** Where the sentence of the cue ends. */
  readonly sentenceEnd: number;
  /** The base form of its verb; empty where the cue is no verb. */
  readonly lemma: string;
  /** The cues of the sentence. */
  readonly cues: readonly Cue[];

  constructor(grammar: Grammar, cue: Cue, cues: readonly Cue[]) {
    this.grammar = grammar;
    this.cue = cue;
    this.sentenceEnd = cue.sentence.to;
    this.lemma = cue.verb?.lemma ?? '';
    this.cues = cues;
  }

  /** The word at a token, empty behind the sentence. */
  word(at: number): string {
    return at < this.sentenceEnd ? (this.grammar.reading.tokens.word[at] ?? '') : '';
  }

  /** The tag of a token, undefined behind the sentence. */
  tag(at: number): Tag | undefined {
    return at < this.sentenceEnd ? this.grammar.reading.tags[at] : undefined;
  }

  /** "to" before a verb; before a mark the tagger takes it for a preposition: asked them to “wait”. */
  isInfinitive(at: number): boolean {
    return this.tag(at) === Tag.To || (this.word(at) === 'to' && this.isInMarks(at + 1));
  }

  isInMarks(at: number): boolean {
    return at < this.grammar.reading.tokens.length && (this.grammar.marks.depth[at] ?? 0) > 0;
  }

  /** The words in marks that a token stands in, names and titles as well. */
  marksAround(at: number): MarkedSpan | undefined {
    return rangeAt(this.grammar.outer, at) ?? rangeAt(this.grammar.named, at);
  }

  /** The noun phrase that a token stands in. */
  phrase(at: number): NounPhrase | undefined {
    return this.grammar.phrases[this.grammar.phraseAt[at] ?? -1];
  }

  /** The noun phrase that begins at a token. */
  phraseFrom(at: number): NounPhrase | undefined {
    const phrase = this.phrase(at);
    return phrase?.from === at ? phrase : undefined;
  }

  pastAdverbs(from: number): number {
    let at = from;
    while (this.tag(at) === Tag.Adverb) at++;
    return at;
  }

  /** Another cue of the same source stands at a token. */
  isOwnCue(at: number): boolean {
    return this.cues.some((cue) => cue.from === at && cue !== this.cue && cue.source === this.cue.source);
  }

  /** Asked whether he would resign, Blunt replied: the cue opens the sentence, and who asked is not said. */
  get isFronted(): boolean {
    const { kind, source, from, sentence } = this.cue;
    return kind === 'passive' && source === undefined && from <= sentence.from + 1;
  }
}
