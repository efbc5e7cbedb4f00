import type { Analysis } from '../../core/index';

/** Speakers with a hue of their own; further ones share the neutral hue, so that no hue means two people. */
export const HUES = 8;

export type Hue = number | 'other' | 'unknown';

/**
 * Hues in the order in which speakers first speak: an edit further down leaves them as they are. Those that the analysis
 * found come first, also where a reviewer took all that they said from them; a decision changes nobody else's hue.
 */
export function huesOf(found: Analysis, decided: Analysis): ReadonlyMap<string, Hue> {
  const hues = new Map<string, Hue>();
  for (const { quotations } of [found, decided])
    for (const { speaker, kind } of quotations)
      if (speaker !== null && kind !== 'term' && !hues.has(speaker))
        hues.set(speaker, hues.size < HUES ? hues.size + 1 : 'other');
  return hues;
}

const nameOf = (hue: Hue): string => (typeof hue === 'number' ? `speaker${hue}` : `${hue}Speaker`);

/** Ids of the contributed theme colours of a hue. */
export const lineColorId = (hue: Hue): string => `sourcemark.${nameOf(hue)}Line`;
export const backgroundColorId = (hue: Hue): string => `sourcemark.${nameOf(hue)}Background`;
