import type { TokenRange } from './sentences';
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

/** Part of speech of each token. */
export function tagTokens(tokens: Tokens, _sentences: readonly TokenRange[]): ArrayLike<Tag> {
  return Uint8Array.from({ length: tokens.length }, (_, i) =>
    tokens.shape[i] === Shape.Mark || tokens.shape[i] === Shape.Punctuation ? Tag.Punctuation : Tag.Noun,
  );
}
