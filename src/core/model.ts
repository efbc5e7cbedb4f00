/** What the analysis of a document says. Plain immutable data: it can be sent to a worker and written as JSON. */

/** Half-open stretch `[start, end)` of the untouched document, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span as a pair, where many stand in a list. */
export type Stretch = readonly [start: number, end: number];

export type BlockKind = 'heading' | 'paragraph' | 'turn';

/**
 * A heading, a paragraph or a turn of a transcript, without the line end.
 *
 *     Ana Ortiz: We will appeal.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^   the block, of kind `turn`
 *     ^^^^^^^^^                    its `label`
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The words that name the speaker of a turn. */
  readonly label?: Span;
  /** Where the words of a turn begin, after label, time code and colon. Absent elsewhere. */
  readonly bodyStart?: number;
}

/** A heading with all up to the next one; the text before the first heading is a section without one. */
export interface Section extends Span {
  readonly heading: Span | null;
  readonly title: string | null;
}

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'work' | 'group' | 'date';
export type MentionForm = 'name' | 'role' | 'pronoun';

/** A place where the document refers to an entity. */
export interface Mention extends Span {
  readonly form: MentionForm;
}

/** Someone or something the document speaks of, with all its mentions in text order (its chain). */
export interface Entity {
  /** Stable under edits elsewhere: made from type and name. */
  readonly id: string;
  /** The longest complete name found, or, where no name is given, the role as written; “narrator” for an “I” without a name. */
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly Mention[];
  /** Other names of it found in the document. */
  readonly aliases: readonly string[];
  /** Roles and titles found in the document, as written: "Russian foreign minister". */
  readonly roles: readonly string[];
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect' | 'term';

export type SourceType =
  'person' | 'organization' | 'metonym' | 'role' | 'anonymous' | 'collective' | 'document' | 'generic' | 'unknown';

export type Stance = 'neutral' | 'denial' | 'question' | 'doubt' | 'promise' | 'order' | 'opinion';

/** Why an attribution was made: a rule, or a step from a pronoun to a name, and its place in the text. */
export interface Evidence extends Span {
  readonly code: EvidenceCode;
}

export type EvidenceCode =
  // How the source was found.
  | 'cue-after' // "…," said X / "…," X said
  | 'cue-before' // X said: "…" / X said that …
  | 'according-to' // according to X, …
  | 'unlisted-verb' // a verb that is no known reporting verb, in the frame of one
  | 'participle' // X left, saying "…"
  | 'passive' // told by X; X was quoted as saying
  | 'nominal-cue' // X's claim that …
  | 'attitude' // X supports the plan; X's call for talks: what somebody wants or thinks of it, not words
  | 'colon' // X: "…"
  | 'previous-colon' // the paragraph before ends in a colon
  | 'dash' // "…" — X
  | 'headline' // X: tax plan "dead on arrival"
  | 'turn-label' // NAME: …
  | 'continuation' // goes on with a quotation attributed before
  | 'multi-paragraph' // the mark stays open over the paragraph end
  | 'same-speaker' // a paragraph all in marks right after an attributed one
  | 'alternation' // A, B, A, B in a dialogue
  | 'beside' // X shook his head. “…”
  | 'last-speaker' // only the last speaker is known: never more than a candidate
  | 'nested' // inside somebody else's quotation
  // How the speaker was found: the chain from the source's words to the name, one item a step.
  | 'same-name'
  | 'pronoun'
  | 'role'
  | 'relative' // who, which
  | 'acronym'
  // Why it is not surer.
  | 'negated' // did not say
  | 'ambiguous'
  | 'unclosed'
  // Why words in marks are no speech.
  | 'title-of-work'
  | 'nickname'
  | 'scare-marks'
  | 'name-in-marks'
  | 'text-on-object';

export interface Candidate {
  /** Id of an entity. */
  readonly speaker: string;
  /** 0 to 1: that content and source are right, and this is the speaker. */
  readonly confidence: number;
}

/**
 * Words that somebody said, wrote or thought, with who is credited and why.
 *
 *     “We will appeal,” said Ms Ortiz, “and win.”
 *     ^^^^^^^^^^^^^^^^^                ^^^^^^^^^^   `parts` and `verbatim` (marks included)
 *                       ^^^^                        `cue`
 *                            ^^^^^^^^               `source`
 */
export interface Quotation extends Span {
  /** Stable under edits elsewhere. */
  readonly id: string;
  readonly kind: QuotationKind;
  /** The content: more than one where an attribution or a paragraph end splits it. */
  readonly parts: readonly Stretch[];
  /** The stretches inside quotation marks, marks included; empty for indirect. */
  readonly verbatim: readonly Stretch[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly sourceType: SourceType;
  /** Id of an entity; null: unknown. */
  readonly speaker: string | null;
  /** Id of the entity that reports what `speaker` said, where the source is itself reported. */
  readonly reportedBy: string | null;
  readonly stance: Stance;
  /**
   * 0 to 1: that content, source and speaker are right; of those with .9, about nine in ten are. Where the speaker is
   * unknown, that content and source are right; where no source is found, at most even odds.
   */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Other possible speakers, best first. */
  readonly candidates: readonly Candidate[];
}

export interface Topic {
  readonly label: string;
  /** Above 0; comparable within one document. */
  readonly score: number;
  readonly mentions: readonly Span[];
}

export type ProblemCode = 'quotation.no-speaker' | 'quotation.unclosed' | 'speaker.ambiguous';

export interface Problem extends Span {
  readonly code: ProblemCode;
}

export interface Analysis {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly topics: readonly Topic[];
  readonly problems: readonly Problem[];
}
