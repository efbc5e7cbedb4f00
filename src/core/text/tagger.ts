import { isCommonWord } from '../lexicon/words';
import { modelBytes } from '../models/models';
import type { TokenRange } from './sentences';
import { FEATURES, fillRows, hashTokens } from './tagFeatures';
import { Shape, type Tokens } from './tokens';

/** Parts of speech: the classes of Universal Dependencies, with the finite forms of verbs and plural nouns kept apart. */
export const enum Tag {
  Noun,
  /** Plural noun */
  Nouns,
  Name,
  Adjective,
  Adverb,
  Pronoun,
  /** my, his, whose */
  Possessive,
  Determiner,
  Number,
  Preposition,
  /** and, or, but */
  And,
  /** that, whether, if, because */
  Subordinator,
  /** who, which, what */
  WhWord,
  /** said */
  Past,
  /** says, say */
  Present,
  /** say, after "to" or a modal */
  Base,
  /** saying */
  Gerund,
  /** told, as a participle */
  Participle,
  /** is, has, does, was, had, did, be, been */
  Auxiliary,
  /** will, would, can */
  Modal,
  /** to, before a verb */
  To,
  /** not, n't */
  Negation,
  /** 's of possession */
  Genitive,
  Interjection,
  Punctuation,
  Other,
}

export const TAGS = 26;

/** The trained weights, decoded at first use. */
interface Model {
  /** `ROWS` rows of `TAGS` weights. */
  readonly weights: Int8Array;
  /** Words that have one tag only. */
  readonly dictionary: ReadonlyMap<string, Tag>;
}

let model: Model | undefined;

/**
 * Part of speech of each token: an averaged perceptron that reads each sentence from left to right and knows its two
 * last choices; words that nearly always have one tag are looked up. Trained by `scripts/train/tagger`.
 */
export function tagTokens(tokens: Tokens, sentences: readonly TokenRange[]): Uint8Array {
  const { weights, dictionary } = (model ??= decodeModel(modelBytes('tagger')));
  const tags = new Uint8Array(tokens.length);
  if (weights.length === 0) return tags.fill(Tag.Other);
  const hashes = hashTokens(tokens);
  const rows = new Int32Array(FEATURES);
  const scores = new Int32Array(TAGS);
  for (const { from, to } of sentences) {
    let previous = START_TAG;
    let beforePrevious = START_TAG;
    for (let at = from; at < to; at++) {
      let tag = fixedTag(tokens, at) ?? dictionary.get(tokens.word[at] ?? '');
      if (tag === undefined) {
        fillRows(rows, hashes, tokens.shape, at, { from, to, previous, beforePrevious });
        tag = best(rows, weights, scores);
        tag = corrected(tokens, at, { tag, previous, isFirst: at === from });
      }
      tags[at] = tag;
      beforePrevious = previous;
      previous = tag;
    }
  }
  return tags;
}

export const START_TAG = TAGS;

/** The tag that a token has by its form alone. */
export function fixedTag({ shape, word }: Tokens, at: number): Tag | undefined {
  switch (shape[at]) {
    case Shape.Mark:
    case Shape.Punctuation:
      return Tag.Punctuation;
    case Shape.Symbol:
      // A handle may be who speaks: @RiverWatch said.
      return word[at]?.startsWith('@') ? Tag.Name : Tag.Other;
    default:
      return word[at] === "n't" || word[at] === 'not' ? Tag.Negation : undefined;
  }
}

/** What the perceptron cannot know of words that it never saw. */
function corrected(
  { word: words, shape }: Tokens,
  at: number,
  { tag, previous, isFirst }: { readonly tag: Tag; readonly previous: number; readonly isFirst: boolean },
): Tag {
  const word = words[at] ?? '';
  // A capital at the start of a sentence is a name where no text has the word in lower case.
  if (isFirst && tag === Tag.Noun && shape[at] === Shape.Capital && !isCommonWord(word)) return Tag.Name;
  // "Ortiz dismissed reports": an adjective would stand before the name.
  if (tag === Tag.Adjective && previous === Tag.Name && word.endsWith('ed') && !word.includes('-')) return Tag.Past;
  return tag;
}

function best(rows: Int32Array, weights: Int8Array, scores: Int32Array): Tag {
  scores.fill(0);
  for (let i = 0; i < FEATURES; i++) {
    const base = (rows[i] ?? 0) * TAGS;
    for (let tag = 0; tag < TAGS; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[base + tag] ?? 0);
  }
  let winner = 0;
  for (let tag = 1; tag < TAGS; tag++) if ((scores[tag] ?? 0) > (scores[winner] ?? 0)) winner = tag;
  return winner;
}

/** Layout: length of the dictionary (4 bytes, little endian); the dictionary in ASCII, a line a tag; the weights. */
function decodeModel(data: Uint8Array): Model {
  if (data.length < 4) return { weights: new Int8Array(), dictionary: new Map() };
  const length = (data[0] ?? 0) | ((data[1] ?? 0) << 8) | ((data[2] ?? 0) << 16);
  const dictionary = new Map<string, Tag>();
  let text = '';
  for (let i = 4; i < 4 + length; i++) text += String.fromCharCode(data[i] ?? 0);
  text.split('\n').forEach((line, tag) => {
    for (const word of line.split(' ')) if (word !== '') dictionary.set(word, tag);
  });
  return { weights: new Int8Array(data.buffer, data.byteOffset + 4 + length), dictionary };
}
