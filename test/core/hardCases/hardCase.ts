import type { EntityType, EvidenceCode, ProblemCode, QuotationKind, SourceType, Stance } from '../../../src/core/index';

/**
 * A text that is hard to read, with its one right reading, written by hand before any program read it.
 *
 * The contract has no place for some of what a reader sees, and so it is not asked for here: who is spoken to (told the
 * panel), the medium (in one email), for whom somebody speaks or to what group they belong, who wrote a document that
 * speaks, the wish not to be named, words changed or left out in brackets, and silence (declined to comment), which has
 * no content.
 */
export interface HardCase {
  readonly number: number;
  /** What Sourcemark does here, behind "case 23: ". */
  readonly behaviour: string;
  /** `¶` is a paragraph break. */
  readonly text: string;
  /** All there is, in text order, one inside another after it. */
  readonly quotations: readonly ExpectedQuotation[];
  /** Another reading that is as good. */
  readonly orQuotations?: readonly ExpectedQuotation[];
  /** Entities that there must be; others may be too. */
  readonly entities?: readonly ExpectedEntity[];
  /** All problems there are, in text order. */
  readonly problems?: readonly ProblemCode[];
  /** What is read wrongly as yet. The test fails when a field of it comes right, so that the list stays true. */
  readonly knownFailures?: readonly KnownFailure[];
}

/** One value, or a list of values of which each is right. */
export type OneOf<T> = T | readonly T[];

/**
 * A quotation as a reader reads it. Words are compared without the marks, spaces and commas around them and without a
 * "that" before them: whether these belong to the content is a matter of convention. A field that is left out is open.
 */
export interface ExpectedQuotation {
  readonly kind: OneOf<QuotationKind>;
  /** Part by part. */
  readonly content: readonly string[];
  /** The content by another convention. */
  readonly orContent?: readonly string[];
  /** Of a mixed one: its words in marks. */
  readonly verbatim?: readonly string[];
  readonly cue?: OneOf<string | null>;
  readonly source?: OneOf<string | null>;
  /** Name of the entity; where the text names nobody, the role as written. */
  readonly speaker: OneOf<string | null>;
  readonly sourceType?: OneOf<SourceType>;
  /** Neutral if left out. */
  readonly stance?: Stance;
  /** Nobody if left out. */
  readonly reportedBy?: OneOf<string | null>;
  /** One of these is among its evidence. */
  readonly evidence?: OneOf<EvidenceCode>;
  readonly confidence?: Bounds;
  readonly candidates?: ExpectedCandidates;
}

/** All candidates, in any order. */
export interface ExpectedCandidates {
  readonly names: readonly string[];
  readonly best?: string;
  readonly confidence?: Bounds;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface ExpectedEntity {
  readonly name: string;
  readonly type: EntityType;
  /** Among its aliases. */
  readonly aliases?: readonly string[];
  /** Each is found within one of its roles. */
  readonly roles?: readonly string[];
  /** All of its mentions, as written, in text order. */
  readonly mentions?: readonly string[];
}

export interface KnownFailure {
  /** "quotation 2", "entity Ed Bale", "problems". */
  readonly of: string;
  /** The fields that are wrong; "found" where there is no such thing at all. */
  readonly fields: readonly string[];
  /** What is read instead, and why. */
  readonly reason: string;
}

/** Low: too low to name a speaker. */
export const LOW: Bounds = { least: 0, most: 0.5 };
