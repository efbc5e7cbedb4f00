import type { Block, Span } from '../model';
import { findSentences, type TokenRange } from './sentences';
import { type Tag, tagTokens } from './tagger';
import { tokenize, type Tokens } from './tokens';

/**
 * A block as read on its own: depends on nothing but its text, so that an unchanged block need not be read again.
 * Offsets in it count from the start of the block.
 */
export interface BlockReading {
  readonly block: Block;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly TokenRange[];
  /** Part of speech of each token. */
  readonly tags: ArrayLike<Tag>;
}

export function readBlock(document: string, block: Block): BlockReading {
  const text = document.slice(block.start, block.end);
  const tokens = tokenize(text);
  const sentences = findSentences(tokens);
  return { block, text, tokens, sentences, tags: tagTokens(tokens, sentences) };
}

/** Where a token of a block starts in the document. */
export const startOf = ({ block, tokens }: BlockReading, at: number): number => block.start + (tokens.start[at] ?? 0);

/** Where the tokens before `to` end in the document. */
export const endOf = ({ block, tokens }: BlockReading, to: number): number => block.start + (tokens.end[to - 1] ?? 0);

/** The span in the document of the tokens `[from, to)` of a block. */
export function spanOf(reading: BlockReading, from: number, to: number): Span {
  return { start: startOf(reading, from), end: endOf(reading, to) };
}
