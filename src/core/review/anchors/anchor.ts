import type { Span } from '../../model';

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
