import { Shape, type Tokens } from './tokens';
import { Trait } from '../lexicon/traits';

/** Half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence is cut here at the latest: text without full stops costs no more than other text. */
const MAX_TOKENS = 400;
/** How far after a closing mark a reporting verb is looked for: “…?” the older Ms Lind asked. */
const CUE_REACH = 5;

/**
 * Splits a block into sentences. Marks and brackets after a full stop belong to the sentence they close; a quotation
 * that ends in a question goes on into its cue.
 *
 *     “Why now?” Lind asked. She left.
 *     ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^
 */
export function findSentences(tokens: Tokens): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i - from >= MAX_TOKENS) {
      sentences.push({ from, to: i });
      from = i;
    }
    if (!endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && has(tokens, to, Trait.Closer) && isAttached(tokens, to)) to++;
    if (to < tokens.length && !startsSentence(tokens, i, to)) continue;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** True where no space stands between a token and the one before it. */
export function isAttached(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.end[at - 1] === tokens.start[at];
}

const has = ({ traits }: Tokens, at: number, trait: Trait): boolean => ((traits[at] ?? 0) & trait) !== 0;

function endsSentence(tokens: Tokens, at: number): boolean {
  if (!has(tokens, at, Trait.Terminal | Trait.MayEndSentence)) return false;
  // U.S. and Inc. may end a sentence, Mr. and J. may not.
  return has(tokens, at, Trait.Terminal) || tokens.shape[at] !== Shape.Initial;
}

function startsSentence(tokens: Tokens, terminal: number, next: number): boolean {
  const shape = tokens.shape[next];
  const closesMark = next > terminal + 1;
  if (!has(tokens, terminal, Trait.Terminal)) return shape === Shape.Capital && has(tokens, next, Trait.Opener);
  if (isAttached(tokens, next) && shape !== Shape.Mark) return false;
  const isFullStop = tokens.word[terminal] === '.';
  // Lower case goes on with the sentence, but for careless writing: "they left. he stayed"
  if (shape === Shape.Lower) return isFullStop && !closesMark;
  if (shape === Shape.Punctuation) return !isAttached(tokens, next) && has(tokens, next, Trait.OpeningPunctuation);
  return !(closesMark && !isFullStop && hasCueAfter(tokens, next));
}

function hasCueAfter(tokens: Tokens, from: number): boolean {
  const to = Math.min(tokens.length, from + CUE_REACH);
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === Shape.Mark || has(tokens, i, Trait.Terminal)) return false;
    if (i > from && has(tokens, i, Trait.Reporting)) return true;
  }
  return false;
}
