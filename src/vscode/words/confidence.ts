import type { Localizer } from './localizer';

/** How sure an attribution is, in four steps: a number would promise more than it holds. */
export type Certainty = 'very-likely' | 'likely' | 'uncertain' | 'doubtful';

/**
 * The one table of thresholds: from which confidence on a step begins. A confidence is the share that is right of all
 * that are as sure (bench/accuracy.md): from nine in ten on, from seven in ten on, from even odds on.
 */
const STEPS: readonly (readonly [from: number, certainty: Certainty])[] = [
  [0.9, 'very-likely'],
  [0.7, 'likely'],
  [0.5, 'uncertain'],
];

/** The step of a confidence from 0 to 1. */
export function certaintyOf(confidence: number): Certainty {
  return STEPS.find(([from]) => confidence >= from)?.[1] ?? 'doubtful';
}

/** A confidence in words. */
export function certaintyWords(l10n: Localizer, confidence: number): string {
  const words: Readonly<Record<Certainty, string>> = {
    'very-likely': l10n.t('very likely'),
    likely: l10n.t('likely'),
    uncertain: l10n.t('uncertain'),
    doubtful: l10n.t('doubtful'),
  };
  return words[certaintyOf(confidence)];
}
