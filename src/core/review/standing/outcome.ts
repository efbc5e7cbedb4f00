import type { QuotationKind, Span } from '../../model';
import type { QuotationDecision } from '../decisions/decision';
import type { Names } from './names';
import { keyOf } from './overlap';
import type { Placed } from './places';

/** What a decision makes of a mark. */
export type Outcome =
  | { readonly kind: 'rejected' }
  | {
      readonly kind: 'confirmed' | 'corrected';
      readonly as: QuotationKind;
      /** Id of an entity; null: unknown. */
      readonly speaker: string | null;
      readonly parts: readonly Span[];
    };

export function outcomeOf({ decision, spans, parts = spans }: Placed<QuotationDecision>, names: Names): Outcome {
  const { verdict, said } = decision;
  if (verdict.kind === 'reject') return { kind: 'rejected' };
  // Nothing was said where a mark is confirmed that was there only by a decision since taken back.
  const credit = verdict.kind === 'confirm' ? (said ?? { kind: 'direct' as const, speaker: null }) : verdict.as;
  return {
    kind: verdict.kind === 'confirm' ? 'confirmed' : 'corrected',
    as: credit.kind,
    speaker: credit.speaker === null ? null : names.findOrMake(credit.speaker),
    parts,
  };
}

/** True where two reviewers made the same of a mark, each in their own way. */
export const areAlike = (a: Outcome, b: Outcome): boolean => outcomeKey(a) === outcomeKey(b);

const outcomeKey = (outcome: Outcome): string =>
  outcome.kind === 'rejected' ? '' : [outcome.as, outcome.speaker, keyOf(outcome.parts)].join('\n');
