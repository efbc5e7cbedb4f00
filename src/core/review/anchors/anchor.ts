import type { Span } from '../../model';

/** Characters of context that an anchor keeps either side. */
export const CONTEXT = 32;
/** It is one unit shorter where a surrogate pair would have been cut; what is shorter goes to the border of the document. */
export const LEAST_CUT = CONTEXT - 1;

/** It is longer by so many units at most, where accents would have been cut from their letter. */
export const MOST_ACCENTS = 3;

/**
 * Words of a document with what stood around them, by which they are found again after the document changed.
 *
 *     The road reopens on Monday, the mayor said.
 *         ^^^^^^^^^^^^                              `exact`; `prefix` and `suffix` are up to 32 characters either side
 */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
