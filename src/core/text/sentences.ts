import { isNeverSentenceEnd } from '../lexicon/abbreviations';
import { isReportingForm } from '../lexicon/reportingVerbs';
import { Shape, type Tokens } from './tokens';

/** Half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence is cut here at the latest: text without full stops costs no more than other text. */
const MAX_TOKENS = 400;
const TERMINAL = new Set(['.', '!', '?', '…', '...', '。', '！', '？']);
const CLOSERS = new Set(['”', '’', '"', "'", '»', '“', ')', ']', "''", '›']);
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
    while (to < tokens.length && CLOSERS.has(tokens.word[to] ?? '') && isAttached(tokens, to)) to++;
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

function endsSentence(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (TERMINAL.has(word)) return true;
  // U.S. and Inc. may end a sentence, Mr. may not.
  return word.length > 2 && word.endsWith('.') && !isNeverSentenceEnd(word) && tokens.shape[at] !== Shape.Initial;
}

function startsSentence(tokens: Tokens, terminal: number, next: number): boolean {
  const shape = tokens.shape[next];
  const ending = tokens.word[terminal] ?? '';
  const closesMark = next > terminal + 1;
  if (!TERMINAL.has(ending)) return shape === Shape.Capital && OPENERS.has(tokens.word[next] ?? '');
  if (isAttached(tokens, next) && shape !== Shape.Mark) return false;
  // Lower case goes on with the sentence, but for careless writing: "they left. he stayed"
  if (shape === Shape.Lower) return ending === '.' && !closesMark;
  if (shape === Shape.Punctuation) return !isAttached(tokens, next) && OPENING_PUNCTUATION.has(tokens.word[next] ?? '');
  return !(closesMark && ending !== '.' && hasCueAfter(tokens, next));
}

const OPENING_PUNCTUATION = new Set(['(', '[', '•', '*', '¿', '¡']);

/** Words that open a sentence after an abbreviation; a name after it ("U.S. President") does not. */
const OPENERS = new Set(
  'the a an he she it they we i you this that these those but and in on at for as if when while after before there his her its their our my what who why how yet so however meanwhile also'.split(
    ' ',
  ),
);

function hasCueAfter(tokens: Tokens, from: number): boolean {
  const to = Math.min(tokens.length, from + CUE_REACH);
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] ?? '';
    if (tokens.shape[i] === Shape.Mark || TERMINAL.has(word)) return false;
    if (i > from && isReportingForm(word)) return true;
  }
  return false;
}
