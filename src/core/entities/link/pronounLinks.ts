import type { LinkedMention, LocalMention } from '../mention';
import type { EntityDraft } from './registry';
import { isSameGender } from './personLinks';

/** A mention that a later pronoun may refer to. */
export interface Antecedent {
  readonly mention: LinkedMention;
  readonly entity: EntityDraft;
  /** Counts the sentences of the document. */
  readonly sentence: number;
  readonly isInMarks: boolean;
}

export interface PronounPlace {
  readonly mention: LocalMention;
  readonly block: number;
  readonly sentence: number;
  readonly isInMarks: boolean;
}

export interface PronounLink {
  readonly antecedent: Antecedent | undefined;
  readonly confidence: number;
  readonly rivals: readonly EntityDraft[];
}

/** How many mentions back a pronoun is looked up. */
const REACH = 40;
const MAX_SENTENCES = 6;
const WEIGHTS = { subject: 0.45, recency: 0.28, gender: 0.3, name: 0.1, frequent: 0.04, marks: 0.8, possessive: 0.15 };
/** Least lead of the best candidate over the next. */
const MARGIN = 0.12;

const NONE: PronounLink = { antecedent: undefined, confidence: 0.4, rivals: [] };

/**
 * Finds whom a pronoun refers to: the most salient mention before it that agrees in gender and number.
 * Source: salience by recency and grammatical role, after Lappin and Leass 1994 (Computational Linguistics 20).
 */
export function linkPronoun(place: PronounPlace, before: readonly Antecedent[]): PronounLink {
  const scores = new Map<EntityDraft, { score: number; antecedent: Antecedent }>();
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH); i--) {
    const antecedent = before[i];
    if (!antecedent || place.sentence - antecedent.sentence > MAX_SENTENCES) break;
    if (!agrees(place, antecedent)) continue;
    const score = salience(place, antecedent);
    const known = scores.get(antecedent.entity);
    if (!known || known.score < score)
      scores.set(antecedent.entity, { score, antecedent: known?.antecedent ?? antecedent });
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score <= 0) return NONE;
  const rivals = ranked.slice(1, 4).map(({ antecedent }) => antecedent.entity);
  const margin = best.score - (second?.score ?? 0);
  if (second && margin < MARGIN)
    return { antecedent: undefined, confidence: 0.45, rivals: [best.antecedent.entity, ...rivals] };
  const base = place.mention.type === 'person' ? 0.7 : 0.55;
  return { antecedent: best.antecedent, confidence: Math.min(0.95, base + margin * 0.3), rivals };
}

function agrees(
  { mention, sentence }: PronounPlace,
  { entity, mention: other, sentence: otherSentence }: Antecedent,
): boolean {
  if (mention.type === 'person')
    return entity.type === 'person' && !entity.isPlural && isSameGender(entity.gender, mention.gender);
  const distance = sentence - otherSentence;
  if (mention.isPlural)
    return (
      distance <= 2 &&
      (entity.isPlural ||
        entity.type === 'group' ||
        other.isPlural ||
        (entity.type === 'organization' && other.isSubject === true))
    );
  return distance <= 1 && entity.type === 'organization' && !entity.isPlural && other.isSubject === true;
}

function salience(place: PronounPlace, { mention, entity, sentence, isInMarks }: Antecedent): number {
  let score = 1.6 - WEIGHTS.recency * (place.sentence - sentence);
  if (mention.isSubject) score += WEIGHTS.subject;
  if (place.mention.gender !== undefined && entity.gender === place.mention.gender) score += WEIGHTS.gender;
  if (mention.form === 'name') score += WEIGHTS.name;
  score += WEIGHTS.frequent * Math.min(6, entity.mentions.length);
  if (isInMarks !== place.isInMarks) score -= WEIGHTS.marks;
  return score;
}
