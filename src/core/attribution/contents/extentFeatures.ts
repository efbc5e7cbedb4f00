import type { BlockReading } from '../../text/reading';
import { hashOfWholeWord } from '../../text/tagFeatures';
import { Tag } from '../../text/tagger';

/**
 * What the model of extents sees of a place where a phrase may end, as rows of hashed features: shared by the model and
 * by its training, so that both see the same.
 */

/** Rows of the weight table; a power of two. */
export const EXTENT_ROWS = 1 << 16;
export const EXTENT_FEATURES = 34;
/** A phrase is followed over so many tokens at most. */
export const MAX_EXTENT = 120;

/** Numbers that tell what a walk sees of an end, beside the words of the block. */
export const SIGHT = 4;
/** So far behind an end its features look. */
const MOST_AHEAD = 12;

/** How a phrase begins that a verb or a noun governs. */
export const enum ExtentKind {
  /** that rents rose; whether they rose */
  Marked,
  /** rents rose */
  Clause,
  /** to stay */
  Infinitive,
  /** the plan */
  Object,
  /** (for) the plan */
  OfPreposition,
  /** (of) staying */
  Gerund,
}

/** A phrase whose start is known, with the word that governs it. */
export interface ExtentStart {
  readonly kind: ExtentKind;
  readonly from: number;
  /** The sentence ends here at the latest. */
  readonly limit: number;
  readonly governor: number;
}

/** Stands for the word behind the limit. */
const END = 0x5bd1e995;
/** Stand for tags where the phrase has no token; no real tag is as high. */
const BEHIND_LIMIT = 30;
const BEFORE_START = 29;

/** An end that is weighed, with what all its features have in common. */
interface Place {
  readonly at: number;
  readonly kind: ExtentKind;
  readonly state: number;
  readonly size: number;
  readonly ahead: number;
}

/** Walks over the tokens of one phrase and keeps what the features ask of the words passed. */
export class ExtentWalk {
  readonly #words: Int32Array;
  readonly #tags: ArrayLike<Tag>;
  readonly #start: ExtentStart;
  #verbs = 0;
  #openClauses = 0;
  #commas = 0;
  #brackets = 0;
  #nouns = 0;
  #lastNoun = 0;
  #lastVerb = 0;
  #prepositions = 0;
  #ands = 0;

  constructor({ tags }: BlockReading, words: Int32Array, start: ExtentStart) {
    this.#words = words;
    this.#tags = tags;
    this.#start = start;
  }

  #tag(at: number): number {
    return at < this.#start.limit ? (this.#tags[at] ?? BEHIND_LIMIT) : BEHIND_LIMIT;
  }

  #word(at: number): number {
    return at < this.#start.limit ? (this.#words[at] ?? 0) : END;
  }

  /** Takes the token at `at` into the phrase. */
  pass(at: number): void {
    const word = this.#words[at] ?? 0;
    switch (this.#tags[at]) {
      case Tag.Past:
      case Tag.Present:
      case Tag.Modal:
      case Tag.Auxiliary:
        this.#verbs++;
        if (this.#openClauses > 0) this.#openClauses--;
        this.#lastVerb = word;
        break;
      case Tag.Base:
      case Tag.Gerund:
      case Tag.Participle:
        this.#lastVerb = word;
        break;
      case Tag.Subordinator:
      case Tag.WhWord:
        this.#openClauses++;
        break;
      case Tag.Noun:
      case Tag.Nouns:
      case Tag.Name:
        this.#nouns++;
        this.#lastNoun = word;
        break;
      case Tag.Preposition:
        this.#prepositions++;
        break;
      case Tag.And:
        this.#ands++;
        break;
      case Tag.Punctuation:
        this.#punctuation(word);
        break;
      default:
    }
  }

  #punctuation(word: number): void {
    if (word === COMMA) this.#commas++;
    else if (word === OPENING) this.#brackets++;
    else if (word === CLOSING) this.#brackets = Math.max(0, this.#brackets - 1);
  }

  /** Writes the rows of the features of an end before the token `at` into `rows`. */
  fill(rows: Int32Array, at: number): void {
    const { kind, from } = this.#start;
    const place: Place = { at, kind, state: this.#state(), size: sizeOf(at - from), ahead: this.#ahead(at) };
    this.#fillWords(rows, place);
    this.#fillTags(rows, place);
    for (let i = 0; i < EXTENT_FEATURES; i++) rows[i] = row(i + 1, rows[i] ?? 0);
  }

  /** Writes what the features of an end before `at` are made of: where two walks see the same, their features are the same. */
  see(sight: Int32Array, at: number): void {
    const { from, governor, limit } = this.#start;
    const left = Math.min(MOST_AHEAD + 1, limit - at);
    const counts =
      ((Math.min(3, this.#commas) * 4 + Math.min(3, this.#ands)) * 4 + Math.min(3, this.#prepositions)) * 4;
    const passed = (this.#state() * 8 + sizeOf(at - from)) * 256 + counts + Math.min(3, this.#nouns);
    sight[0] = (passed * 16 + left) * 32 + (this.#tags[governor] ?? 0);
    sight[1] = this.#words[governor] ?? 0;
    sight[2] = this.#lastNoun;
    sight[3] = this.#lastVerb;
  }

  /** What has been passed, in a few numbers. */
  #state(): number {
    const verbs = Math.min(3, this.#verbs);
    const open = Math.min(2, this.#openClauses);
    return ((this.#start.kind * 4 + verbs) * 3 + open) * 2 + (this.#brackets > 0 ? 1 : 0);
  }

  /** The values of the features of the words around the end. */
  #fillWords(rows: Int32Array, { at, kind, state, size, ahead }: Place): void {
    const { governor } = this.#start;
    const w0 = this.#word(at);
    const w1 = this.#word(at + 1);
    const p1 = this.#words[at - 1] ?? 0;
    const g = this.#words[governor] ?? 0;
    const t0 = this.#tag(at);
    const t1 = this.#tag(at + 1);
    const t2 = this.#tag(at + 2);
    const t3 = this.#tag(at + 3);
    const q1 = this.#tag(at - 1);
    rows[0] = w0;
    rows[1] = mix(w0, state);
    rows[2] = mix(w0, kind * 32 + q1);
    rows[7] = mix(w0, w1);
    rows[8] = mix(w0, p1);
    rows[9] = mix(w0, g);
    rows[10] = mix(w0, this.#lastNoun);
    rows[11] = mix(w0, this.#lastVerb);
    rows[12] = mix(g, kind);
    rows[13] = mix(t0, g);
    rows[15] = mix(w0, kind * 32 + t1);
    rows[16] = mix(w0, t1 * 32 + t2);
    rows[17] = mix(w0, ahead * 8 + kind);
    rows[19] = mix(w0, Math.min(3, this.#commas) * 8 + kind);
    rows[20] = mix(w0, (t1 * 32 + t2) * 32 + t3);
    rows[22] = mix(w0, size * 8 + kind);
    rows[23] = mix(w1, t0 * 8 + kind);
    rows[24] = mix(p1, t0 * 8 + kind);
    rows[25] = mix(w0, Math.min(3, this.#prepositions) * 8 + kind);
    rows[26] = mix(w0, Math.min(3, this.#nouns) * 8 + kind);
    rows[28] = mix(mix(w0, w1), state);
    rows[30] = mix(w0, (this.#tags[governor] ?? 0) * 8 + kind);
    rows[31] = mix(w1, w0 ^ t2);
  }

  /** Those of the tags around the end, and of what has been passed. */
  #fillTags(rows: Int32Array, { at, kind, state, size, ahead }: Place): void {
    const t0 = this.#tag(at);
    const t1 = this.#tag(at + 1);
    const t2 = this.#tag(at + 2);
    const q1 = this.#tag(at - 1);
    const q2 = at - 2 >= this.#start.from ? this.#tag(at - 2) : BEFORE_START;
    const tags = (q1 * 32 + t0) * 32 + t1;
    rows[3] = tags;
    rows[4] = tags * 32 + t2;
    rows[5] = mix(tags, state);
    rows[6] = mix((t0 * 32 + t1) * 32 + t2, state);
    rows[14] = (state * 32 + t0) * 8 + size;
    rows[18] = mix(state, ahead * 32 + t0);
    rows[21] = ((q2 * 32 + q1) * 32 + t0) * 32 + t1;
    rows[27] = mix(state, Math.min(3, this.#commas) * 4 + Math.min(3, this.#ands));
    rows[29] = (kind * 32 + t0) * 64 + ahead;
    rows[32] = mix(tags, ahead * 8 + kind);
    rows[33] = kind * 8 + size;
  }

  /** What comes up to the next comma or the like: a verb, an "and", the end. */
  #ahead(at: number): number {
    let verbs = 0;
    let ands = 0;
    let i = at + 1;
    for (; i < this.#start.limit && i < at + MOST_AHEAD; i++) {
      const tag = this.#tags[i];
      if (tag === Tag.Punctuation) break;
      if (tag === Tag.Past || tag === Tag.Present || tag === Tag.Modal || tag === Tag.Auxiliary) verbs++;
      else if (tag === Tag.And) ands = 1;
      else if (tag === Tag.Subordinator || tag === Tag.WhWord) break;
    }
    const stop =
      i >= this.#start.limit ? 0 : this.#tags[i] === Tag.Punctuation ? ((this.#words[i] ?? 0) === COMMA ? 1 : 2) : 3;
    return (Math.min(2, verbs) * 2 + ands) * 4 + stop;
  }
}

const COMMA = hashOfWholeWord(',');
const OPENING = hashOfWholeWord('(');
const CLOSING = hashOfWholeWord(')');

/** The length of a phrase so far, in eight steps. */
function sizeOf(length: number): number {
  if (length < 4) return length;
  return length < 8 ? 4 : length < 15 ? 5 : length < 25 ? 6 : 7;
}

const mix = (a: number, b: number): number => Math.imul(a, 31) ^ Math.imul(b + 1, 0x9e3779b1);

function row(feature: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (EXTENT_ROWS - 1);
}
