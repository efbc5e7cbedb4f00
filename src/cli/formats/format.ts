import type { Analysis } from '../../core/index';

/** A document with its analysis, ready to be written. */
export interface AnalyzedDocument {
  /** The path as given, `-` for standard input, or the id of an NDJSON line. */
  readonly id: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** How a result is written: piece by piece, so that a large one is never held as one string. */
export type Format = (document: AnalyzedDocument) => Iterable<string>;
