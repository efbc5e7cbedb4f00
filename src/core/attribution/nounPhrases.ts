import type { LocalMention } from '../entities/mention';
import { type BlockMarks, type MarkedSpan, withoutSpans } from '../quotations/marks';
import { isNameInMarks } from '../quotations/terms';
import type { BlockReading } from '../text/reading';
import { bytesFor, numbersFor } from '../text/room';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { Shape, type Tokens } from '../text/tokens';
import { Trait } from '../lexicon/traits';

/**
 * A noun phrase without what hangs behind it.
 *
 *     the Northern Rail spokeswoman in Exmouth
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^               head: spokeswoman
 *                                      ^^^^^^^    another
 */
export interface NounPhrase extends TokenRange {
  readonly head: number;
  readonly kind: 'noun' | 'pronoun' | 'relative' | 'time';
}

/** A block with its noun phrases: what the search for sources works on. */
export interface Grammar {
  readonly reading: BlockReading;
  /** Marked stretches that may be speech: names and titles in marks are read as any name. */
  readonly marks: BlockMarks;
  /** Those of them that stand in no other. */
  readonly outer: readonly MarkedSpan[];
  /** Names, titles and nicknames in marks. */
  readonly named: readonly MarkedSpan[];
  readonly mentions: readonly LocalMention[];
  readonly phrases: readonly NounPhrase[];
  /** Of each token: index of its noun phrase, or -1. */
  readonly phraseAt: Int32Array;
  /** Hash of each token, made when first asked for. */
  readonly words: () => Int32Array;
}

export function readGrammar(reading: BlockReading, marks: BlockMarks, mentions: readonly LocalMention[]): Grammar {
  const named = marks.spans.filter((span) => span.depth === 0 && span.hasClosing && isNameInMarks(reading, span));
  const spoken = named.length === 0 ? marks : withoutSpans(marks, named);
  const phrases = findNounPhrases(reading, mentions);
  const phraseAt = numbersFor(reading.tokens.length).fill(-1);
  phrases.forEach(({ from, to }, i) => {
    for (let at = from; at < to; at++) phraseAt[at] = i;
  });
  const outer = spoken.spans.filter(({ depth }) => depth === 0).sort((a, b) => a.from - b.from);
  let words: Int32Array | undefined;
  return {
    reading,
    marks: spoken,
    outer,
    named,
    mentions,
    phrases,
    phraseAt,
    words: () => (words ??= hashesOf(reading.tokens)),
  };
}

function hashesOf({ length, lexeme }: Tokens): Int32Array {
  const hashes = numbersFor(length);
  for (let at = 0; at < length; at++) hashes[at] = lexeme[at]?.hash ?? 0;
  return hashes;
}

function findNounPhrases(reading: BlockReading, mentions: readonly LocalMention[]): readonly NounPhrase[] {
  const scanner = new PhraseScanner(reading, mentions);
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const phrase = scanner.phraseFrom(at);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return phrases;
}

const TIME_HEADS = new Set(
  'week month year day morning afternoon evening night weekend today yesterday tomorrow tonight moment hour minute century decade'.split(
    ' ',
  ),
);
/** Nouns that have their number behind them. Source: own list. */
const NUMBERED = new Set(
  'number no. no page room flight route highway article section chapter item phase unit platform gate level act paragraph clause rule ward block bay pier'.split(
    ' ',
  ),
);
const TIME_LEADS = new Set(
  'last next this that earlier later early late previous following same every each'.split(' '),
);

class PhraseScanner {
  readonly #tags: ArrayLike<Tag>;
  readonly #words: readonly string[];
  readonly #traits: Int32Array;
  readonly #shape: Uint8Array;
  /** Of each token: 1 where a name begins, 2 inside one, 4 in the role of a mention. */
  readonly #named: Uint8Array;

  constructor({ tokens, tags }: BlockReading, mentions: readonly LocalMention[]) {
    this.#tags = tags;
    this.#words = tokens.word;
    this.#traits = tokens.traits;
    this.#shape = tokens.shape;
    this.#named = bytesFor(tokens.length + 1);
    for (const { form, from, to, role } of mentions) {
      if (role) this.#named.fill(4, role.from, role.to);
      if (form !== 'name') continue;
      this.#named.fill(2, from, to);
      this.#named[from] = 1;
    }
  }

  phraseFrom(from: number): NounPhrase | undefined {
    const tag = this.#tags[from];
    const word = this.#words[from] ?? '';
    if (this.#isNamed(from)) return this.#nounPhrase(from);
    if (tag === Tag.WhWord && (word === 'who' || word === 'which' || word === 'whom'))
      return { from, to: from + 1, head: from, kind: 'relative' };
    if (tag === Tag.Pronoun) return { from, to: from + 1, head: from, kind: 'pronoun' };
    return this.#nounPhrase(from);
  }

  #isNamed(at: number): boolean {
    return this.#named[at] === 1 || this.#named[at] === 2;
  }

  #nounPhrase(from: number): NounPhrase | undefined {
    let head = -1;
    let to = from;
    for (; to < this.#words.length && this.#goesOn(from, to, head); to++) if (this.#isNominal(to)) head = to;
    if (head < 0) {
      // "the poor", "all", "several": a determiner or number may stand alone before a verb.
      return to > from && this.#standsAlone(from, to) ? { from, to, head: to - 1, kind: 'noun' } : undefined;
    }
    const end = this.#isNumbered(head) ? head + 2 : head + 1;
    return { from, to: end, head, kind: this.#isTime(from, head) ? 'time' : 'noun' };
  }

  /** Number 12, Room 101: the number is the noun's. */
  #isNumbered(head: number): boolean {
    return this.#tags[head + 1] === Tag.Number && NUMBERED.has(this.#words[head] ?? '');
  }

  #isNominal(at: number): boolean {
    const tag = this.#tags[at];
    return this.#isNamed(at) || tag === Tag.Noun || tag === Tag.Nouns || tag === Tag.Name;
  }

  #goesOn(from: number, at: number, head: number): boolean {
    const tag = this.#tags[at];
    const isStart = at === from;
    if (this.#isNamed(at))
      return (
        isStart ||
        this.#named[at] === 2 ||
        head < 0 ||
        head < at - 1 ||
        !this.#isPlainNoun(at - 1) ||
        this.#words[at - 1] === "'s"
      );
    switch (tag) {
      case Tag.Determiner:
      case Tag.Possessive:
        return head < 0 && (isStart || this.#tags[at - 1] === Tag.Determiner || this.#tags[at - 1] === Tag.Adverb);
      case Tag.Noun:
      case Tag.Nouns:
      case Tag.Name:
      case Tag.Number:
        return !(this.#shape[at] !== Shape.Lower && head === at - 1 && this.#isPlainNoun(at - 1) && tag === Tag.Name);
      case Tag.Adjective:
        return head < 0 || this.#nextIsNominal(at);
      case Tag.Genitive:
        return head === at - 1 && this.#mayFollowGenitive(at + 1);
      case Tag.Participle:
      case Tag.Gerund:
        return !isStart && head < at - 1 && this.#nextIsNominal(at);
      case Tag.Adverb:
        return !isStart && head < 0 && (this.#tags[at + 1] === Tag.Adjective || this.#tags[at + 1] === Tag.Participle);
      default:
        return false;
    }
  }

  /** A common noun that is no title: a name after it begins a phrase of its own ("In a statement Lind said"). */
  #isPlainNoun(at: number): boolean {
    if (this.#shape[at] !== Shape.Lower || this.#isNamed(at) || this.#named[at] === 4) return false;
    return !this.#has(at, Trait.Role);
  }

  #nextIsNominal(at: number): boolean {
    const next = this.#tags[at + 1];
    return (
      next === Tag.Noun ||
      next === Tag.Nouns ||
      next === Tag.Name ||
      next === Tag.Adjective ||
      next === Tag.Number ||
      this.#isNamed(at + 1)
    );
  }

  #mayFollowGenitive(at: number): boolean {
    const tag = this.#tags[at];
    return (
      this.#isNominal(at) ||
      tag === Tag.Adjective ||
      tag === Tag.Number ||
      tag === Tag.Gerund ||
      tag === Tag.Participle ||
      tag === Tag.Adverb
    );
  }

  #standsAlone(from: number, to: number): boolean {
    const tag = this.#tags[to - 1];
    return (
      tag === Tag.Number || tag === Tag.Determiner || (tag === Tag.Adjective && this.#tags[from] === Tag.Determiner)
    );
  }

  #isTime(from: number, head: number): boolean {
    if (this.#has(head, Trait.Weekday | Trait.RelativeDay)) return true;
    // Last January; 4 March; May 2019.
    const isMonth = this.#has(head, Trait.Month);
    if (isMonth && from < head && TIME_LEADS.has(this.#words[from] ?? '')) return true;
    if (isMonth || this.#tags[head] === Tag.Number) return this.#has(from, Trait.Month);
    return TIME_HEADS.has(this.#words[head] ?? '') && (from === head || TIME_LEADS.has(this.#words[from] ?? ''));
  }

  #has(at: number, trait: Trait): boolean {
    return ((this.#traits[at] ?? 0) & trait) !== 0;
  }
}
