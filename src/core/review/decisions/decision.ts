import type { EntityType, QuotationKind } from '../../model';
import type { Anchor } from '../anchors/anchor';

/** What a reviewer said of a quotation, of an entity, or of some words. Plain immutable data, kept in the sidecar. */
export type Decision = QuotationDecision | EntityDecision | NoteDecision;

interface DecisionBase {
  /** Unique among the decisions of all reviewers: a UUID, given by whoever records it. */
  readonly id: string;
  /** What was decided by one act shares it, and is undone together: the id of the first decision of the act. */
  readonly step: string;
  readonly by: string;
  /** When, in UTC, as ISO 8601 with milliseconds. */
  readonly at: string;
  readonly why?: string;
  /**
   * The words decided about, in text order: the content of a quotation as it was marked, the mention by which an
   * entity is known (for a split, the mentions that are another's), the words of a note.
   */
  readonly anchors: readonly Anchor[];
  /** Ids of the decisions that were known and are replaced: what two reviewers decide without it is contested. */
  readonly over: readonly string[];
  /** The last time it was taken back or put into force again; absent: never. */
  readonly turn?: Turn;
}

/** A decision is taken back (undo) or put into force again (redo). */
export interface Turn {
  readonly isUndone: boolean;
  readonly by: string;
  readonly at: string;
}

/** What kind of quotation it is, and whose: the name of an entity, null for unknown. */
export interface Credit {
  readonly kind: QuotationKind;
  readonly speaker: string | null;
}

export interface QuotationDecision extends DecisionBase {
  readonly subject: 'quotation';
  readonly verdict: QuotationVerdict;
  /** What the analysis had said; null where it had no mark. */
  readonly said: SaidOfQuotation | null;
}

export interface SaidOfQuotation extends Credit {
  readonly confidence: number;
}

export type QuotationVerdict =
  | { readonly kind: 'confirm' }
  | {
      readonly kind: 'correct';
      readonly as: Credit;
      /** The content, where its extent is corrected. */
      readonly parts?: readonly Anchor[];
    }
  | { readonly kind: 'reject' }
  /** The analysis had missed it. */
  | { readonly kind: 'add'; readonly as: Credit };

export interface EntityDecision extends DecisionBase {
  readonly subject: 'entity';
  readonly verdict: EntityVerdict;
  readonly said: SaidOfEntity;
}

export interface SaidOfEntity {
  readonly name: string;
  readonly type: EntityType;
}

export type EntityVerdict =
  /** It is no such thing: not a person. */
  | { readonly kind: 'reject' }
  | { readonly kind: 'rename'; readonly name: string }
  /** It is the same as another. */
  | { readonly kind: 'merge'; readonly into: string }
  /** Some of its mentions are another's: those of the anchors, or all that are written as `alias`. */
  | { readonly kind: 'split'; readonly name: string; readonly alias?: string };

export interface NoteDecision extends DecisionBase {
  readonly subject: 'note';
  readonly verdict: NoteVerdict;
  readonly said: null;
}

export type NoteVerdict =
  | { readonly kind: 'note'; readonly text: string }
  /** An answer to a note; its anchors are those of the note. */
  | { readonly kind: 'reply'; readonly to: string; readonly text: string }
  /** A note is settled, or open again. */
  | { readonly kind: 'resolve'; readonly note: string; readonly isResolved: boolean };

/** True where a decision is in force: not taken back. */
export const stands = ({ turn }: Pick<Decision, 'turn'>): boolean => turn?.isUndone !== true;
