import type { TokenRange } from '../text/sentences';

/**
 * A stretch in quotation marks within one block; indexes are tokens of the block, marks included.
 *
 *     “We will,” she said, “win.
 *     ^^^^^^^^^^           ^^^^^^   the second one is not closed
 */
export interface MarkedSpan extends TokenRange {
  /** False where the opening mark stands in an earlier block, or is missing. */
  readonly hasOpening: boolean;
  /** False where the quotation goes on in the next block, or the mark is missing. */
  readonly hasClosing: boolean;
  /** 0 outermost. */
  readonly depth: number;
  /** Goes on with a quotation left open in the block before. */
  readonly continues: boolean;
}

export interface BlockMarks {
  /** In text order, outer before inner. */
  readonly spans: readonly MarkedSpan[];
  /** Of each token: how many marked spans it lies in (marks themselves included). */
  readonly depth: Uint8Array;
}
