import type { TokenRange } from '../text/sentences';
import type { Subject } from './subjects';

/** Tokens of one block of the document. */
export interface Place extends TokenRange {
  readonly block: number;
}

/** The words that name a source, in their block. */
export interface SourcePlace extends Subject {
  readonly block: number;
}
