import type { BlockReading } from '../../text/reading';
import { halvesFor } from '../../text/room';
import { Tag } from '../../text/tagger';
import { Shape } from '../../text/tokens';
import { Trait } from '../../lexicon/traits';
import type { LocalMention } from '../mention';

/** The part that a mention plays in its clause. */
export const enum Part {
  Subject,
  Object,
  /** Behind a preposition. */
  Oblique,
  /** Owns what follows: Ortiz’s, his. */
  Owner,
  Other,
}

export const PARTS = 5;

/** Stands for any verb of saying beside a mention. */
export const SPEAKING = 77;

/**
 * Tells the part of a mention from the words beside it.
 *
 *     Ortiz thanked Moore for his letter.
 *     ^^^^^ subject ^^^^^ object
 *                             ^^^ owner
 */
export function partOf(reading: BlockReading, mention: LocalMention): Part {
  const { tokens, tags } = reading;
  if (mention.form === 'pronoun') return partOfPronoun(reading, mention);
  const next = tokens.word[mention.to];
  if (next === "'s" || next === "'" || next === '’') return Part.Owner;
  if (mention.isSubject) return Part.Subject;
  const before = startOf(reading, mention) - 1;
  const tag = tags[before];
  if (tag === Tag.Preposition || tag === Tag.To) return Part.Oblique;
  if (!isVerbal(tag)) return Part.Other;
  // “We left,” said Ortiz: a subject behind its verb.
  const isInverted = tokens.shape[before - 1] === Shape.Mark || (tokens.word[before - 1] === ',' && tag === Tag.Past);
  return isInverted ? Part.Subject : Part.Object;
}

/** Where the words begin that belong to a mention: its role, its honorific, its article. */
export function startOf({ tokens, tags }: BlockReading, { from, role }: LocalMention): number {
  let start = role && role.from < from ? role.from : from;
  if (start > 0 && ((tokens.traits[start - 1] ?? 0) & Trait.Honorific) !== 0) start--;
  while (start > 0 && (tags[start - 1] === Tag.Determiner || tags[start - 1] === Tag.Adjective)) start--;
  return start;
}

function partOfPronoun({ tokens, tags }: BlockReading, { from }: LocalMention): Part {
  switch (tokens.word[from]) {
    case 'he':
    case 'she':
      return Part.Subject;
    case 'his':
      return Part.Owner;
    case 'hers':
      return Part.Other;
    case 'her':
      return tags[from] === Tag.Possessive ? Part.Owner : objectPart(tags[from - 1]);
    default:
      return objectPart(tags[from - 1]);
  }
}

const objectPart = (before: Tag | undefined): Part =>
  before === Tag.Preposition || before === Tag.To ? Part.Oblique : Part.Object;

const isVerbal = (tag: Tag | undefined): boolean =>
  tag === Tag.Past ||
  tag === Tag.Present ||
  tag === Tag.Base ||
  tag === Tag.Gerund ||
  tag === Tag.Participle ||
  tag === Tag.Auxiliary;

/**
 * Counts of verbs, clause openers, commas and "and" before each token of a block, to tell how many stand between two
 * tokens.
 */
export class ClauseCounts {
  readonly #verbs: Uint16Array;
  readonly #openers: Uint16Array;
  readonly #commas: Uint16Array;
  readonly #ands: Uint16Array;

  constructor({ tokens, tags }: BlockReading) {
    const size = tokens.length + 1;
    this.#verbs = halvesFor(size);
    this.#openers = halvesFor(size);
    this.#commas = halvesFor(size);
    this.#ands = halvesFor(size);
    for (let i = 0; i < tokens.length; i++) {
      const tag = tags[i];
      const isVerb = isVerbal(tag) && tags[i - 1] !== Tag.Auxiliary && tags[i - 1] !== Tag.Modal;
      this.#verbs[i + 1] = (this.#verbs[i] ?? 0) + (isVerb || tag === Tag.Modal ? 1 : 0);
      const isOpener = tag === Tag.Subordinator || tag === Tag.WhWord;
      this.#openers[i + 1] = (this.#openers[i] ?? 0) + (isOpener ? 1 : 0);
      this.#commas[i + 1] = (this.#commas[i] ?? 0) + (tokens.shape[i] === Shape.Punctuation ? 1 : 0);
      this.#ands[i + 1] = (this.#ands[i] ?? 0) + (tag === Tag.And ? 1 : 0);
    }
  }

  /** One verb, and nothing that opens or joins another clause. */
  isOneClause(from: number, to: number): boolean {
    const isPlain = count(this.#openers, from, to) + count(this.#commas, from, to) + count(this.#ands, from, to) === 0;
    return isPlain && count(this.#verbs, from, to) === 1;
  }

  /** Verbs (0 to 3), openers, commas (0 to 2) and "and" (0 or 1) between two tokens, in one number below 128. */
  between(from: number, to: number): number {
    const verbs = Math.min(3, count(this.#verbs, from, to));
    const openers = Math.min(2, count(this.#openers, from, to));
    const commas = Math.min(2, count(this.#commas, from, to));
    const ands = Math.min(1, count(this.#ands, from, to));
    return ((verbs * 3 + openers) * 3 + commas) * 2 + ands;
  }
}

/** Modulo 65,536: right for any two tokens of one sentence. */
const count = (sums: Uint16Array, from: number, to: number): number => ((sums[to] ?? 0) - (sums[from] ?? 0)) & 0xffff;
