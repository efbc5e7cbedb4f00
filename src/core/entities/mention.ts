import type { EntityType, MentionForm } from '../model';
import type { TokenRange } from '../text/sentences';
import type { Identity } from './identity';

export type Gender = 'female' | 'male';

/**
 * A mention as its block alone shows it. Indexes are tokens of the block.
 *
 *     Russian Foreign Minister Sergey Lavrov said
 *                              ^^^^^^^^^^^^^        the name: `[from, to)`
 *     ^^^^^^^^^^^^^^^^^^^^^^^^                      its `role`
 */
export interface LocalMention extends TokenRange {
  readonly form: MentionForm;
  readonly type: EntityType;
  /** Token of the word that counts: the surname, the noun of a role, the pronoun. */
  readonly head: number;
  /** Role, rank or title said of this mention here, before it or in apposition after it. */
  readonly role?: TokenRange | undefined;
  /** From an honorific, a given name, a role noun (spokeswoman) or the pronoun. Weak for given names. */
  readonly gender?: Gender | undefined;
  readonly isPlural: boolean;
  /** The type is a guess from the form alone: other mentions of the name may know better. */
  readonly isGuess?: boolean | undefined;
  /** The subject of a clause. */
  readonly isSubject?: boolean | undefined;
}

/** A mention while it is made. */
export type MentionDraft = { -readonly [Key in keyof LocalMention]: LocalMention[Key] };

/** The same with all fields, in one order: all that reads mentions is far faster if they are alike. */
export const alike = (mention: LocalMention): MentionDraft => ({
  from: mention.from,
  to: mention.to,
  head: mention.head,
  form: mention.form,
  type: mention.type,
  isPlural: mention.isPlural,
  role: mention.role,
  gender: mention.gender,
  isGuess: mention.isGuess,
  isSubject: mention.isSubject,
});

/** A mention with the entity it refers to. */
export interface LinkedMention extends LocalMention {
  /** Index of its block. */
  readonly block: number;
  /** Index into `Chains.entities`; undefined: not known to whom it refers. */
  readonly entity: number | undefined;
  /** The earlier mention it was linked to, for the chain of evidence from "he" to the name. */
  readonly antecedent?: LinkedMention | undefined;
  /** How it was linked; absent for the first mention of an entity. */
  readonly link?: 'same-name' | 'pronoun' | 'role' | 'relative' | 'acronym' | undefined;
  /** Says what somebody is: Ana Ortiz is [an actor]. */
  readonly isPredicate?: boolean | undefined;
  /** 0 to 1: that the entity is right. */
  readonly confidence: number;
  /** Other entities it may refer to, best first. */
  readonly rivals: readonly number[];
}

export interface ChainEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly gender: Gender | undefined;
  /** False for an entity known by a role or a pronoun only. */
  readonly isNamed: boolean;
  readonly identity: Identity;
  readonly mentions: readonly LinkedMention[];
}

/** All mentions of a document, linked. */
export interface Chains {
  readonly entities: readonly ChainEntity[];
  /** Mentions of each block, in text order, linked or not. */
  readonly byBlock: readonly (readonly LinkedMention[])[];
}
