import type { EvidenceCode, Stance } from '../model';
import type { Place, SourcePlace } from './places';
import type { Speaker } from './speakers';

/** A quotation of the document, over as many blocks as it takes, before its speaker is known. */
export interface Attributable {
  readonly parts: readonly Place[];
  readonly verbatim: readonly Place[];
  readonly cue: Place | undefined;
  readonly source: SourcePlace | undefined;
  readonly rule: EvidenceCode | undefined;
  readonly prior: number;
  readonly stance: Stance;
  readonly isNegated: boolean;
  readonly term: EvidenceCode | undefined;
  /** A closing mark is missing. */
  readonly isUnclosed: boolean;
  /** A turn of a transcript: said as it stands, without marks. */
  readonly isTurn: boolean;
  /** Who speaks as the conversation shows it, where that is known better than from the source alone. */
  readonly speaker: Speaker | undefined;
  /** The paper or station that passes it on. */
  readonly carrier: SourcePlace | undefined;
}

/** What only some quotations have. */
type Extra = 'speaker' | 'carrier';

/** A quotation with the fields that all have, and those of the rest that it has. */
export type AttributableFields = Omit<Attributable, Extra> & Partial<Pick<Attributable, Extra>>;

/** A quotation while its drafts are joined: it grows in place. */
export type OpenQuotation = { -readonly [Key in keyof Attributable]: Attributable[Key] } & {
  readonly parts: Place[];
  readonly verbatim: Place[];
};

/** Makes a quotation. All fields, in one order: what reads quotations is far faster if they are alike. */
export function attributable(fields: AttributableFields & Pick<OpenQuotation, 'parts' | 'verbatim'>): OpenQuotation;
export function attributable(fields: AttributableFields): Attributable;
export function attributable(fields: AttributableFields): Attributable {
  return {
    parts: fields.parts,
    verbatim: fields.verbatim,
    cue: fields.cue,
    source: fields.source,
    rule: fields.rule,
    prior: fields.prior,
    stance: fields.stance,
    isNegated: fields.isNegated,
    term: fields.term,
    isUnclosed: fields.isUnclosed,
    isTurn: fields.isTurn,
    speaker: fields.speaker,
    carrier: fields.carrier,
  };
}
