import { Shape } from '../text/tokens';
import type { BlockReading } from '../text/reading';
import { isVerb } from './rolePhrases';

/** What people call their parents and grandparents instead of a name. Source: own list. */
const FAMILIAR = new Set(
  'mom mum mommy mummy mama mamma momma dad daddy papa grandma granny grandpa granddad grandad'.split(' '),
);
const PLAIN = new Set(['mother', 'father', 'grandmother', 'grandfather']);

/**
 * True for a word of kinship that stands where a name does.
 *
 *     We left when Mom came home.
 *                  ^^^
 */
export function isKinAsName({ tokens, tags, block }: BlockReading, at: number): boolean {
  if (tokens.shape[at] !== Shape.Capital || block.kind === 'heading') return false;
  const word = tokens.word[at] ?? '';
  const next = tokens.word[at + 1] ?? '';
  if (next === 'of' || tokens.shape[at + 1] === Shape.Capital) return false;
  // Mother and child were saved: capital for the sentence alone.
  return FAMILIAR.has(word) || (PLAIN.has(word) && isVerb(tags[at + 1]));
}
