import type { Analysis, Quotation, QuotationKind, Span } from '../../core/index';
import type { Hue } from '../words/hues';

/** How a stretch of text is marked: the line style tells the kind, the hue the speaker. */
export type MarkStyle =
  | { readonly role: 'quotation'; readonly kind: QuotationKind; readonly hue: Hue }
  | { readonly role: 'source'; readonly hue: Hue }
  | { readonly role: 'cue' };

export interface Mark extends Span {
  readonly style: MarkStyle;
}

export interface MarkOptions {
  /** Of the speakers, by id; others have the neutral hue. */
  readonly hues: ReadonlyMap<string, Hue>;
  readonly isKindShown: (kind: QuotationKind) => boolean;
  /** What somebody wants or thinks of something: supports the plan. */
  readonly areAttitudesShown: boolean;
  readonly areSourcesShown: boolean;
  readonly areCuesShown: boolean;
  /** Id of the one speaker to show; undefined: all. */
  readonly onlySpeaker: string | undefined;
}

/** The marks of a document, in the order of its quotations. */
export function planMarks(analysis: Analysis, options: MarkOptions): readonly Mark[] {
  return analysis.quotations
    .filter(
      ({ kind, speaker, evidence }) =>
        options.isKindShown(kind) &&
        (options.areAttitudesShown || !evidence.some(({ code }) => code === 'attitude')) &&
        (options.onlySpeaker === undefined || speaker === options.onlySpeaker),
    )
    .flatMap((quotation) => marksOf(quotation, hueOf(quotation, options.hues), options));
}

const hueOf = ({ speaker }: Quotation, hues: ReadonlyMap<string, Hue>): Hue =>
  speaker === null ? 'unknown' : (hues.get(speaker) ?? 'other');

function marksOf({ kind, parts, verbatim, source, cue }: Quotation, hue: Hue, options: MarkOptions): readonly Mark[] {
  const marks: Mark[] = parts.map(([start, end]) => ({ start, end, style: { role: 'quotation', kind, hue } }));
  // The words in marks inside a mixed quotation are somebody's very words.
  if (kind === 'mixed')
    for (const [start, end] of verbatim) marks.push({ start, end, style: { role: 'quotation', kind: 'direct', hue } });
  if (source && options.areSourcesShown && kind !== 'term') marks.push({ ...source, style: { role: 'source', hue } });
  if (cue && options.areCuesShown && kind !== 'term') marks.push({ ...cue, style: { role: 'cue' } });
  return marks;
}

export const styleKey = (style: MarkStyle): string =>
  style.role === 'quotation'
    ? `${style.role}.${style.kind}.${style.hue}`
    : style.role === 'source'
      ? `${style.role}.${style.hue}`
      : style.role;
