import type { BlockReading } from '../../../text/reading';
import type { Gender, LinkedMention, LocalMention } from '../../mention';
import type { ClauseCounts } from '../clausePlace';
import type { Site } from '../focus';
import type { EntityDraft } from '../registry';

/** A pronoun he or she with what stands around it. */
export interface PronounPlace {
  readonly mention: LocalMention;
  readonly reading: BlockReading;
  readonly readings: readonly BlockReading[];
  readonly site: Site;
  readonly counts: ClauseCounts;
  /** Where its sentence begins. */
  readonly sentenceFrom: number;
  readonly gender: Gender;
}

/** A name later in the sentence of the pronoun. */
export interface Ahead {
  readonly entity: EntityDraft;
  readonly mention: LinkedMention;
  readonly site: Site;
}

/** The fit of a gender (`genderFit`) where nothing is known of it; above it, something speaks for it. */
export const NEUTRAL_FIT = 4;

/** People spoken of last so many sentences before are not meant. */
export const MAX_SENTENCES = 12;
