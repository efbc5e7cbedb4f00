import { modelBytes } from '../models/models';
import type { Lexeme } from './lexemes';
import { bytesFor } from './room';
import type { TokenRange } from './sentences';
import { type TagChoice, TagScorer } from './tagScorer';
import { Shape, type Tokens } from './tokens';
import { Trait } from '../lexicon/traits';

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

let scorer: TagScorer | undefined;

/**
 * Part of speech of each token: an averaged perceptron that reads each sentence from left to right and knows its two
 * last choices; words that nearly always have one tag are looked up. Trained by `scripts/train/tagger`.
 */
export function tagTokens(tokens: Tokens, sentences: readonly TokenRange[]): Uint8Array {
  scorer ??= readModel(modelBytes('tagger'));
  const tags = bytesFor(tokens.length);
  for (const sentence of sentences) scorer.tag(tokens, sentence, tags);
  return tags;
}

/** The tag that a form has whatever stands around it. */
export function fixedTag({ shape, word }: Pick<Lexeme, 'shape' | 'word'>): Tag | undefined {
  switch (shape) {
    case Shape.Mark:
    case Shape.Punctuation:
      return Tag.Punctuation;
    case Shape.Symbol:
      // A handle may be who speaks: @RiverWatch said.
      return word.startsWith('@') ? Tag.Name : Tag.Other;
    default:
      return word === "n't" || word === 'not' ? Tag.Negation : undefined;
  }
}

/** What the perceptron cannot know of words that it never saw. */
export function corrected(tokens: Tokens, at: number, { tag, previous, isFirst }: TagChoice): number {
  // A capital at the start of a sentence is a name where no text has the word in lower case.
  if (isFirst && (tag === Tag.Noun || mayBeName(tokens.word[at] ?? '', tag))) {
    const isCommon = ((tokens.traits[at] ?? 0) & Trait.Common) !== 0;
    return tokens.shape[at] === Shape.Capital && !isCommon ? Tag.Name : tag;
  }
  // "According to figures": no verb, after "to", ends in one s.
  if (tag === Tag.Base && previous === Tag.To) {
    const word = tokens.word[at] ?? '';
    return /[^sui]s$/u.test(word) ? Tag.Nouns : tag;
  }
  // "Ortiz dismissed reports": an adjective would stand before the name.
  if (tag === Tag.Adjective && previous === Tag.Name) {
    const word = tokens.word[at] ?? '';
    if (word.endsWith('ed') && !word.includes('-')) return Tag.Past;
  }
  if (isCharged(tokens, at)) return Tag.Participle;
  return tag === Tag.Adjective && !isFirst && isRoleBeforeName(tokens, at) ? Tag.Noun : tag;
}

const CHARGED = new Set(['accused', 'charged', 'convicted', 'suspected', 'acquitted']);

/** A man accused of theft, or charged with it: whoever accuses somebody names him between the verb and “of”. */
function isCharged({ word }: Tokens, at: number): boolean {
  const next = word[at + 1];
  return (next === 'of' || next === 'with') && CHARGED.has(word[at] ?? '');
}

/** The company's chief executive, Marguerite Tolland: what is a role, and an adjective elsewhere, is the role there. */
const isRoleBeforeName = ({ word, shape, traits }: Tokens, at: number): boolean =>
  ((traits[at] ?? 0) & Trait.Role) !== 0 && word[at + 1] === ',' && shape[at + 2] === Shape.Capital;

/** The ending of no English adjective or plural: what the weights take for an adjective or a verb there is a name. */
const mayBeName = (word: string, tag: number): boolean =>
  tag === Tag.Base
    ? !/(?:s|ed|ing)$/u.test(word)
    : tag === Tag.Adjective &&
      !/(?:al|ive|ous|ful|ic|less|able|ible|ed|ing|er|est|y|an|ese|ish|ent|ant|ary|ory)$/u.test(word);

/** Layout: length of the dictionary (4 bytes, little endian); the dictionary in ASCII, a line a tag; the weights. */
function readModel(data: Uint8Array): TagScorer {
  const length = (data[0] ?? 0) | ((data[1] ?? 0) << 8) | ((data[2] ?? 0) << 16);
  const dictionary = new Map<string, Tag>();
  let text = '';
  for (let i = 4; i < 4 + length; i++) text += String.fromCharCode(data[i] ?? 0);
  text.split('\n').forEach((line, tag) => {
    for (const word of line.split(' ')) if (word !== '') dictionary.set(word, tag);
  });
  const weights = new Int8Array(data.buffer, data.byteOffset + 4 + length, data.length - 4 - length);
  return new TagScorer(weights, { fixedTag: (form) => fixedTag(form) ?? dictionary.get(form.word), corrected });
}
