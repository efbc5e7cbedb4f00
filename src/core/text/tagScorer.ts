import type { Lexeme } from './lexemes';
import type { TokenRange } from './sentences';
import { END, hashOfWord, row, ROWS, START, START_TAG, TAG_TRAITS, TAGS } from './tagFeatures';
import type { Tokens } from './tokens';

/**
 * Adds up the weights of the tagger. The weights of two tags lie in one number (16 bits each: no sum of 26 weights of
 * one byte leaves them), so that one addition serves two tags. What depends on one form alone is added up once for
 * the form and kept in a record; what depends on shapes and tags alone, once for all. The sums are those of adding
 * the weights of all features of a token one by one: see `fillRows`.
 */

/** Weights of a feature, in pairs. */
const PAIRS = TAGS / 2;
const BEFORE_SHAPES = 16;
const FORMS = 18;
/** No shape: the sentence begins or ends there. */
const NO_SHAPE = 15;
const ALL_TAGS = TAGS + 1;

/** A record: sums of a form at each place of the window, and its hashes for the features of two tokens. */
const OWN = 0;
const OWN_FIRST = PAIRS;
const BEFORE = 2 * PAIRS;
const BEFORE_2 = 3 * PAIRS;
const AFTER = 4 * PAIRS;
const AFTER_2 = 5 * PAIRS;
const WORD_HASH = 6 * PAIRS;
const SUFFIX_HASH = WORD_HASH + 1;
const RECORD = SUFFIX_HASH + 1;

/** Records kept; the oldest makes room for a new one. A power of two. */
const RECORDS = 1 << 15;
/** A record this close to being given away is made anew: all those of one window must stay. */
const MARGIN = 8;

/** Layout of the one array that holds everything. */
const TAG_PAIRS_AT = ROWS * PAIRS;
const SHAPES_AT = TAG_PAIRS_AT + ALL_TAGS * ALL_TAGS * PAIRS;
const START_RECORD = SHAPES_AT + ALL_TAGS * FORMS * BEFORE_SHAPES * PAIRS;
const END_RECORD = START_RECORD + RECORD;
const RECORDS_AT = END_RECORD + RECORD;
const SIZE = RECORDS_AT + RECORDS * RECORD;

const NO_TAG = 31;
const HAS_FIRST = 32;

/** What decides beside the weights. */
export interface TagRules {
  /** The tag that a form always has; undefined where the weights decide. */
  readonly fixedTag: (lexeme: Lexeme) => number | undefined;
  /** The tag of a token for which the weights decided on `tag`, where the tag before is `previous`. */
  readonly corrected: (tokens: Tokens, at: number, choice: TagChoice) => number;
}

export interface TagChoice {
  readonly tag: number;
  readonly previous: number;
  readonly isFirst: boolean;
}

/** What a token tells of the ones beside it. */
interface Neighbour {
  readonly word: number;
  readonly suffix3: number;
  /** Traits and shape. */
  readonly kind: number;
}

interface PairFeatures {
  /** Records. */
  readonly own: number;
  readonly before: number;
  readonly after: number;
  readonly previous: number;
  readonly shapes: number;
}

export class TagScorer {
  readonly #bank = new Int32Array(SIZE);
  /** Of each record: the tag that its form always has, and whether its sums as a first word are made. */
  readonly #state = new Uint8Array(RECORDS);
  readonly #rules: TagRules;
  /** Where the sums are that make up those of one token. */
  readonly #sums = new Int32Array(11);
  readonly #totals = new Int32Array(PAIRS);
  /** Which form each record is about. */
  readonly #forms = new Array<Lexeme | undefined>(RECORDS).fill(undefined);
  #next = 0;

  /** `weights` are `ROWS` rows of `TAGS` weights. */
  constructor(weights: Int8Array, rules: TagRules) {
    this.#rules = rules;
    const bank = this.#bank;
    for (let i = 0; i < ROWS * PAIRS; i++) bank[i] = (weights[2 * i] ?? 0) + (weights[2 * i + 1] ?? 0) * 0x10000;
    this.#fillTagPairs();
    this.#fillShapes();
    this.#fillNeighbour(START_RECORD, { word: START, suffix3: START, kind: START });
    this.#fillNeighbour(END_RECORD, { word: END, suffix3: END, kind: END });
  }

  /** Writes the tags of a sentence, from left to right: each choice is known to the two behind it. */
  tag(tokens: Tokens, { from, to }: TokenRange, tags: Uint8Array): void {
    const { shape } = tokens;
    let before2 = START_RECORD;
    let before = START_RECORD;
    let own = this.#recordAt(tokens, from, to);
    let after = this.#recordAt(tokens, from + 1, to);
    let previous = START_TAG;
    let beforePrevious = START_TAG;
    for (let at = from; at < to; at++) {
      const after2 = this.#recordAt(tokens, at + 2, to);
      const isFirst = at === from;
      let tag = this.#stateOf(own) & NO_TAG;
      if (tag === NO_TAG) {
        const form = (shape[at] ?? 0) * 2 + (isFirst ? 1 : 0);
        const formBefore = isFirst ? NO_SHAPE : (shape[at - 1] ?? 0);
        const formAfter = at + 1 < to ? (shape[at + 1] ?? 0) : NO_SHAPE;
        const sums = this.#sums;
        sums[0] = own + (isFirst ? this.#first(own, tokens.lexeme[at]) : OWN);
        sums[1] = before + BEFORE;
        sums[2] = before2 + BEFORE_2;
        sums[3] = after + AFTER;
        sums[4] = after2 + AFTER_2;
        sums[5] = TAG_PAIRS_AT + (previous * ALL_TAGS + beforePrevious) * PAIRS;
        sums[6] = shapesAt(previous, form, formAfter);
        this.#addPairFeatures({ own, before, after, previous, shapes: formBefore * 16 + form });
        tag = this.#rules.corrected(tokens, at, { tag: this.#best(), previous, isFirst });
      }
      tags[at] = tag;
      beforePrevious = previous;
      previous = tag;
      before2 = before;
      before = own;
      own = after;
      after = after2;
    }
  }

  /** The features of two things at once. */
  #addPairFeatures({ own, before, after, previous, shapes }: PairFeatures): void {
    const bank = this.#bank;
    const sums = this.#sums;
    const word = bank[own + WORD_HASH] ?? 0;
    const suffix3 = bank[own + SUFFIX_HASH] ?? 0;
    sums[7] = row(9, word ^ Math.imul(previous + 1, 0x9e3779b1)) * PAIRS;
    sums[8] = row(18, Math.imul(bank[before + WORD_HASH] ?? 0, 31) ^ word) * PAIRS;
    sums[9] = row(19, Math.imul(bank[after + WORD_HASH] ?? 0, 31) ^ word) * PAIRS;
    sums[10] = row(21, shapes ^ Math.imul(suffix3, 17)) * PAIRS;
  }

  /** Adds up what `#sums` points to: the sums of all tags, in pairs. */
  #addUp(): void {
    const bank = this.#bank;
    const sums = this.#sums;
    // NOT destructured at once: that would go through an iterator, for each token.
    const a = sums[0] ?? 0;
    const b = sums[1] ?? 0;
    const c = sums[2] ?? 0;
    const d = sums[3] ?? 0;
    const e = sums[4] ?? 0;
    const f = sums[5] ?? 0;
    const g = sums[6] ?? 0;
    const h = sums[7] ?? 0;
    const i = sums[8] ?? 0;
    const j = sums[9] ?? 0;
    const l = sums[10] ?? 0;
    for (let k = 0; k < PAIRS; k++)
      this.#totals[k] =
        (bank[a + k] ?? 0) +
        (bank[b + k] ?? 0) +
        (bank[c + k] ?? 0) +
        (bank[d + k] ?? 0) +
        (bank[e + k] ?? 0) +
        (bank[f + k] ?? 0) +
        (bank[g + k] ?? 0) +
        (bank[h + k] ?? 0) +
        (bank[i + k] ?? 0) +
        (bank[j + k] ?? 0) +
        (bank[l + k] ?? 0);
  }

  /** The first of the tags with the largest sum. */
  #best(): number {
    this.#addUp();
    let winner = 0;
    let top = -0x8000;
    for (let k = 0; k < PAIRS; k++) {
      const sum = this.#totals[k] ?? 0;
      const even = (sum << 16) >> 16;
      const odd = (sum - even) >> 16;
      if (even > top) {
        top = even;
        winner = 2 * k;
      }
      if (odd > top) {
        top = odd;
        winner = 2 * k + 1;
      }
    }
    return winner;
  }

  #recordAt({ lexeme }: Tokens, at: number, to: number): number {
    const form = at < to ? lexeme[at] : undefined;
    return form ? this.#recordOf(form) : END_RECORD;
  }

  #stateOf(record: number): number {
    return this.#state[(record - RECORDS_AT) / RECORD] ?? NO_TAG;
  }

  /** Where in its record the sums of a form as a first word are, made if need be. */
  #first(record: number, lexeme: Lexeme | undefined): number {
    const state = this.#stateOf(record);
    if ((state & HAS_FIRST) === 0 && lexeme) {
      this.#fillOwn(record + OWN_FIRST, lexeme, true);
      this.#state[(record - RECORDS_AT) / RECORD] = state | HAS_FIRST;
    }
    return OWN_FIRST;
  }

  #fillTagPairs(): void {
    for (let previous = 0; previous < ALL_TAGS; previous++) {
      for (let beforePrevious = 0; beforePrevious < ALL_TAGS; beforePrevious++) {
        const at = TAG_PAIRS_AT + (previous * ALL_TAGS + beforePrevious) * PAIRS;
        this.#sum(at, row(7, previous));
        this.#sum(at, row(8, previous * 31 + beforePrevious));
      }
    }
  }

  #fillShapes(): void {
    for (let previous = 0; previous < ALL_TAGS; previous++) {
      for (let form = 0; form < FORMS; form++) {
        for (let after = 0; after < BEFORE_SHAPES; after++) {
          const at = shapesAt(previous, form, after);
          this.#sum(at, row(16, form * 16 + after));
          this.#sum(at, row(20, (previous * 16 + form) * 16 + after));
        }
      }
    }
  }

  /** Adds the weights of a row to sums. */
  #sum(to: number, from: number): void {
    const bank = this.#bank;
    for (let k = 0; k < PAIRS; k++) bank[to + k] = (bank[to + k] ?? 0) + (bank[from * PAIRS + k] ?? 0);
  }

  #fillNeighbour(record: number, { word, suffix3, kind }: Neighbour): void {
    this.#sum(record + BEFORE, row(10, word));
    this.#sum(record + BEFORE, row(15, suffix3));
    this.#sum(record + BEFORE, row(25, kind));
    this.#sum(record + BEFORE_2, row(11, word));
    this.#sum(record + AFTER, row(12, word));
    this.#sum(record + AFTER, row(14, suffix3));
    this.#sum(record + AFTER, row(26, kind));
    this.#sum(record + AFTER_2, row(13, word));
    this.#bank[record + WORD_HASH] = word;
    this.#bank[record + SUFFIX_HASH] = suffix3;
  }

  #fillOwn(to: number, { word, shape, traits }: Lexeme, isFirst: boolean): void {
    const form = shape * 2 + (isFirst ? 1 : 0);
    const hash = hashOfWord(word);
    this.#sum(to, row(1, hash.word));
    this.#sum(to, row(2, hash.suffix2));
    this.#sum(to, row(3, hash.suffix3));
    this.#sum(to, row(4, hash.suffix4));
    this.#sum(to, row(5, hash.prefix ^ form));
    this.#sum(to, row(6, form));
    this.#sum(to, row(17, hash.suffix3 ^ Math.imul(form + 1, 0x85ebca6b)));
    const known = traits & TAG_TRAITS;
    this.#sum(to, row(22, known));
    this.#sum(to, row(23, known ^ Math.imul(form + 1, 0x85ebca6b)));
    this.#sum(to, row(24, hash.suffix2 ^ Math.imul(known * 32 + form + 1, 0x85ebca6b)));
  }

  /** Where the record of a form is, made if need be. */
  #recordOf(form: Lexeme): number {
    const slot = form.record;
    if (this.#forms[slot] !== form || ((slot - this.#next) & (RECORDS - 1)) < MARGIN) return this.#makeRecord(form);
    return RECORDS_AT + slot * RECORD;
  }

  #makeRecord(lexeme: Lexeme): number {
    const slot = this.#next;
    const at = RECORDS_AT + slot * RECORD;
    this.#next = (slot + 1) & (RECORDS - 1);
    this.#forms[slot] = lexeme;
    lexeme.record = slot;
    this.#bank.fill(0, at, at + RECORD);
    const hash = hashOfWord(lexeme.word);
    const kind = (lexeme.traits & TAG_TRAITS) * 16 + lexeme.shape;
    this.#fillNeighbour(at, { word: hash.word, suffix3: hash.suffix3, kind });
    const tag = this.#rules.fixedTag(lexeme) ?? NO_TAG;
    this.#state[slot] = tag;
    if (tag === NO_TAG) this.#fillOwn(at + OWN, lexeme, false);
    return at;
  }
}

const shapesAt = (previous: number, form: number, after: number): number =>
  SHAPES_AT + ((previous * FORMS + form) * BEFORE_SHAPES + after) * PAIRS;
