import { beginsAt } from '../text/search';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import { isVerbGroup, NOMINATIVES } from './clauses';
import type { Grammar, NounPhrase } from './nounPhrases';
import { nounOfRelative } from './relatives';

/** The noun phrase that does what a verb says, with what hangs behind it. */
export interface Subject extends TokenRange {
  readonly head: number;
  readonly kind: NounPhrase['kind'];
}

/**
 * The words of a phrase with other ends. NOT a spread: its copies are unlike what they copy, and what reads subjects is
 * far faster if they are alike.
 */
export const withEnds = ({ head, kind }: Subject, from: number, to: number): Subject => ({ from, to, head, kind });

/** Each look for a subject makes its own: cues that share one, because they were joined by "and", are known by that. */
const copyOf = (phrase: Subject): Subject => withEnds(phrase, phrase.from, phrase.to);

/** Longest way from a verb back to its subject, in tokens: appositions and relative clauses lie between. */
const REACH = 60;
const TAIL_PREPOSITIONS = new Set('of for at in from with on to by near and'.split(' '));
const GERUND_LEADS = new Set('of for at in from with by'.split(' '));
const TAIL_AFTER = new Set('of for at in from with on'.split(' '));

/**
 * Finds the subject of a verb to its left, stepping over adverbs, auxiliaries, prepositional phrases, appositions,
 * relative clauses and brackets; undefined where none stands in `[from, verb)`.
 *
 *     Dr Chen, of the group Clear Rivers, which obtained the papers, said
 *     ^^^^^^^                                                        verb
 */
export function subjectBefore(grammar: Grammar, from: number, verb: number): Subject | undefined {
  return new SubjectSearch(grammar, Math.max(from, verb - REACH)).before(verb);
}

/** The noun phrase that begins at a token, with its tail: `the secretary of the union`. */
export function phraseFrom(grammar: Grammar, at: number, to: number): Subject | undefined {
  const phrase = grammar.phrases[grammar.phraseAt[at] ?? -1];
  if (phrase === undefined || phrase.kind === 'time') return undefined;
  return withTail(grammar, withEnds(phrase, at, phrase.to), to);
}

/** Adds `of …`, `for …` and the like behind a noun phrase. */
export function withTail(grammar: Grammar, phrase: Subject, limit: number): Subject {
  if (phrase.kind !== 'noun') return phrase;
  const { tokens, tags } = grammar.reading;
  let to = phrase.to;
  for (;;) {
    const word = tokens.word[to] ?? '';
    const next = grammar.phrases[grammar.phraseAt[to + 1] ?? -1];
    const isTail =
      tags[to] === Tag.Preposition &&
      TAIL_AFTER.has(word) &&
      next?.from === to + 1 &&
      next.to <= limit &&
      next.kind === 'noun';
    if (!isTail) return withEnds(phrase, phrase.from, to);
    to = next.to;
  }
}

class SubjectSearch {
  readonly #grammar: Grammar;
  readonly #from: number;

  constructor(grammar: Grammar, from: number) {
    this.#grammar = grammar;
    this.#from = from;
  }

  before(verb: number): Subject | undefined {
    return this.#overRelative(verb) ?? this.#stepping(verb);
  }

  /** The engineer who designed the gate said: over the clause, which has a verb of its own. */
  #overRelative(end: number): Subject | undefined {
    const noun = nounOfRelative(this.#grammar, this.#from, end);
    const found = noun && this.#take(noun);
    return typeof found === 'object' ? found : undefined;
  }

  #stepping(verb: number): Subject | undefined {
    let at = verb - 1;
    let isInInsert = false;
    for (let steps = 0; at >= this.#from && steps < REACH; steps++) {
      const { tokens, tags } = this.#grammar.reading;
      const word = tokens.word[at] ?? '';
      const phrase = this.#phrase(at);
      if (phrase && this.#isOutside(phrase)) {
        // The lawyer who represents the family, Ann Moore, said.
        const found = (isInInsert ? this.#overRelative(phrase.to) : undefined) ?? this.#take(phrase);
        if (typeof found === 'object') return found;
        at = found;
      } else if ((this.#grammar.marks.depth[at] ?? 0) > 0) {
        // X, who called it “bad,” said: the comma stands before the mark.
        const jump = tokens.word[at - 1] === ',' ? this.#overInsert(at, ',') : undefined;
        if (jump === undefined) return undefined;
        isInInsert = true;
        at = jump;
      } else if (isVerbGroup(tags[at])) at--;
      else if (word === ',' || word === '—' || word === '–' || word === '--' || word === ')' || word === ']') {
        // Back at the comma that opened an insert, its noun phrase stands right before.
        const second = word === ',' ? this.#secondRelative(at) : undefined;
        const found = second === undefined ? undefined : this.#overRelative(second);
        if (found) return found;
        const jump = this.#overInsert(at, word) ?? (isInInsert ? at - 1 : undefined);
        if (jump === undefined) return undefined;
        isInInsert = true;
        at = jump;
      } else if (tags[at] === Tag.Participle || tags[at] === Tag.Gerund) {
        // "officials briefed on the matter said": only with its noun right before it.
        if (!this.#phrase(at - 1)) return undefined;
        at--;
      } else if (this.#isContactClause(at)) {
        at -= 2;
      } else if (tags[at] === Tag.Past && word !== '' && tokens.word[at - 1] === 'those') {
        at--;
      } else if (tags[at] === Tag.Adjective && this.#phrase(at - 1)?.to === at) {
        // A diplomat familiar with the talks.
        at--;
      } else if (tags[at] === Tag.Preposition && at < verb - 1) at--;
      else return undefined;
    }
    return undefined;
  }

  /** The experts I interviewed said: a clause without "who" between noun and verb. */
  #isContactClause(verb: number): boolean {
    const { tokens, tags } = this.#grammar.reading;
    return (
      (tags[verb] === Tag.Past || tags[verb] === Tag.Present) &&
      NOMINATIVES.has(tokens.word[verb - 1] ?? '') &&
      this.#phrase(verb - 2)?.to === verb - 1
    );
  }

  /** Not all inside quotation marks; a name may hold a nickname in marks. */
  #isOutside({ from, to }: NounPhrase): boolean {
    const { depth } = this.#grammar.marks;
    return depth[from] === 0 || depth[to - 1] === 0;
  }

  #phrase(at: number): NounPhrase | undefined {
    return at >= this.#from ? this.#grammar.phrases[this.#grammar.phraseAt[at] ?? -1] : undefined;
  }

  /** The subject that a phrase is part of, or the token to go on from. */
  #take(phrase: NounPhrase): Subject | number {
    const { tokens, tags } = this.#grammar.reading;
    if (phrase.kind === 'time') {
      const before = phrase.from - 1;
      return tags[before] === Tag.Preposition ? before - 1 : before;
    }
    // A man accused of robbing two banks said: what was robbed says nothing.
    const gerund = tokens.shape[phrase.from - 1] === Shape.Symbol ? phrase.from - 2 : phrase.from - 1;
    if (tags[gerund] === Tag.Gerund && GERUND_LEADS.has(tokens.word[gerund - 1] ?? '')) return gerund - 2;
    const before = phrase.from - 1;
    const isTail =
      before >= this.#from && tags[before] === Tag.Preposition && TAIL_PREPOSITIONS.has(tokens.word[before] ?? '');
    if (!isTail) return this.#coordinated(phrase);
    const outer = this.#phrase(before - 1);
    if (outer?.to !== before) return before - 1;
    if (outer.kind === 'pronoun') return copyOf(outer);
    const found = this.#take(outer);
    return typeof found === 'object'
      ? withEnds(found, found.from, outer.kind === 'time' ? found.to : Math.max(found.to, phrase.to))
      : found;
  }

  /** Farmers, shopkeepers and the mayor: all of them, where the list begins the clause. */
  #coordinated(phrase: NounPhrase): Subject {
    const { tokens, tags } = this.#grammar.reading;
    let from = phrase.from;
    for (let steps = 0; steps < 8; steps++) {
      const joint = tokens.word[from - 1];
      const isJoint =
        tags[from - 1] === Tag.And ? joint === 'and' || joint === 'or' : joint === ',' && from < phrase.from;
      const jointFrom = isJoint && tokens.word[from - 2] === ',' ? from - 2 : from - 1;
      const other = isJoint ? this.#phrase(jointFrom - 1) : undefined;
      if (other?.to !== jointFrom || other.kind !== 'noun') break;
      from = other.from;
    }
    return from < phrase.from && this.#beginsClause(from) ? withEnds(phrase, from, phrase.to) : copyOf(phrase);
  }

  #beginsClause(at: number): boolean {
    const { tokens, tags, sentences } = this.#grammar.reading;
    if (at <= this.#from || beginsAt(sentences, at)) return true;
    const before = tokens.word[at - 1] ?? '';
    return (
      before === ',' ||
      before === ';' ||
      before === ':' ||
      tags[at - 1] === Tag.Subordinator ||
      this.#grammar.marks.depth[at - 1] !== this.#grammar.marks.depth[at]
    );
  }

  /** From the end of an apposition, a relative clause or a bracket to what stands before it. */
  #overInsert(at: number, mark: string): number | undefined {
    const { tokens, tags } = this.#grammar.reading;
    const opening = mark === ')' ? '(' : mark === ']' ? '[' : mark;
    for (let i = at - 1; i > this.#from; i--) {
      if (tokens.word[i] !== opening || (this.#grammar.marks.depth[i] ?? 0) > 0) continue;
      if (mark === ')' || mark === ']') return i - 1;
      const phrase = this.#phrase(i - 1);
      // Portland (R-Ohio), another incumbent, said: the bracket is stepped over next.
      if (tokens.word[i - 1] === ')' && this.#beginsInsert(i + 1)) return i - 1;
      if (phrase?.to === i && phrase.kind !== 'time' && this.#beginsInsert(i + 1)) {
        // In a list ("Lind, Moss, and the chair, said") the comma before is not the one that opens the insert.
        return i - 1;
      }
      if (phrase?.to !== i && tokens.word[i - 1] !== ')' && tags[i - 1] !== Tag.Number && i < at - 24) return undefined;
    }
    return undefined;
  }

  /** A man who lives there, and who asked not to be named, said: the comma before the second relative clause. */
  #secondRelative(at: number): number | undefined {
    const { tokens, tags } = this.#grammar.reading;
    for (let i = at - 1; i > this.#from; i--) {
      if (tokens.word[i] !== ',') continue;
      return tags[i + 1] === Tag.And && tokens.word[i + 2] === 'who' && tokens.word[i - 1] !== ',' ? i : undefined;
    }
    return undefined;
  }

  #beginsInsert(at: number): boolean {
    const { tags } = this.#grammar.reading;
    const tag = tags[at];
    return tag !== Tag.And && tag !== Tag.Pronoun;
  }
}
