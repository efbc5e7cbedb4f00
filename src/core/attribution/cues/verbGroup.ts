import { Tag } from '../../text/tagger';
import type { CueSentence } from './cueSentence';
import { BE, HAVE, NEGATIONS } from './wordLists';

/** Tokens before a verb that its auxiliary is looked for in, and those that its negation is. */
const MAX_HELPER = 4;
const MAX_NEGATION = 3;

/** The auxiliary that a verb hangs on: has said, was told, did not say, will say; empty where there is none. */
export function helperBefore(sentence: CueSentence, at: number): string {
  for (let i = at - 1; i >= Math.max(sentence.range.from, at - MAX_HELPER); i--) {
    const word = sentence.word(i);
    const tag = sentence.tag(i);
    if (tag === Tag.Auxiliary || tag === Tag.Modal || BE.has(word) || HAVE.has(word)) return word;
    if (tag !== Tag.Adverb && tag !== Tag.Negation) return '';
  }
  return '';
}

/** did not say, never said */
export function isNegated(sentence: CueSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.range.from, at - MAX_NEGATION); i--) {
    if (NEGATIONS.has(sentence.word(i))) return true;
    const tag = sentence.tag(i);
    if (tag !== Tag.Adverb && tag !== Tag.Auxiliary && tag !== Tag.Modal) return false;
  }
  return false;
}
