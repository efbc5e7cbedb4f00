import type { TokenRange } from '../text/sentences';
import type { Subject } from './subjects';

/** Tokens of one block of the document. */
export interface Place extends TokenRange {
  readonly block: number;
}

/** The words that name a source, in their block: made by `sourceIn`, so that all are alike. */
export interface SourcePlace extends Subject {
  readonly block: number;
}

export const sourceIn = (block: number, { from, to, head, kind }: Subject): SourcePlace => ({
  from,
  to,
  head,
  kind,
  block,
});
