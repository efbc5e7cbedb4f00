import type { Localizer } from './localizer';

/** How sure an attribution is, in four steps: a number would promise more than it holds. */
export type Certainty = 'certain' | 'likely' | 'uncertain' | 'doubtful';

/** The one table of thresholds: from which confidence on a step begins. */
const STEPS: readonly (readonly [from: number, certainty: Certainty])[] = [
  [0.9, 'certain'],
  [0.75, 'likely'],
  [0.5, 'uncertain'],
];

/** The step of a confidence from 0 to 1. */
export function certaintyOf(confidence: number): Certainty {
  return STEPS.find(([from]) => confidence >= from)?.[1] ?? 'doubtful';
}

/** A confidence in words. */
export function certaintyWords(l10n: Localizer, confidence: number): string {
  const words: Readonly<Record<Certainty, string>> = {
    certain: l10n.t('certain'),
    likely: l10n.t('likely'),
    uncertain: l10n.t('uncertain'),
    doubtful: l10n.t('doubtful'),
  };
  return words[certaintyOf(confidence)];
}
