import { analyze, type Analysis, type Quotation } from '../../../src/core/index';

/** A quotation as the tests speak of it: words instead of offsets. */
export interface Read {
  readonly kind: Quotation['kind'];
  readonly content: readonly string[];
  /** The words in marks. */
  readonly verbatim: readonly string[];
  readonly cue: string | undefined;
  readonly source: string | undefined;
  readonly speaker: string | undefined;
  readonly reportedBy: string | undefined;
  readonly stance: Quotation['stance'];
  readonly sourceType: Quotation['sourceType'];
  readonly evidence: readonly string[];
  readonly confidence: number;
  /** Names of other possible speakers with the confidence in each, best first. */
  readonly candidates: readonly (readonly [name: string, confidence: number])[];
}

/** Reads a text; `¶` stands for a paragraph break. */
export function read(text: string): { readonly analysis: Analysis; readonly quotations: readonly Read[] } {
  const document = text.replaceAll('¶', '\n');
  const analysis = analyze(document);
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const words = (span: { readonly start: number; readonly end: number } | null): string | undefined =>
    span ? document.slice(span.start, span.end) : undefined;
  const quotations = analysis.quotations.map((quotation) => ({
    kind: quotation.kind,
    content: quotation.parts.map(([start, end]) => document.slice(start, end)),
    verbatim: quotation.verbatim.map(([start, end]) => document.slice(start, end)),
    cue: words(quotation.cue),
    source: words(quotation.source),
    speaker: quotation.speaker === null ? undefined : names.get(quotation.speaker),
    reportedBy: quotation.reportedBy === null ? undefined : names.get(quotation.reportedBy),
    stance: quotation.stance,
    sourceType: quotation.sourceType,
    evidence: quotation.evidence.map(({ code }) => code),
    confidence: quotation.confidence,
    candidates: quotation.candidates.map(({ speaker, confidence }) => [names.get(speaker) ?? '', confidence] as const),
  }));
  return { analysis, quotations };
}

/** Speech only: no terms. */
export function spoken(text: string): readonly Read[] {
  return read(text).quotations.filter(({ kind }) => kind !== 'term');
}
