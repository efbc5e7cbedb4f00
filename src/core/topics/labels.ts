import type { Occurrence, OccurringWord } from './occurrences';

/**
 * A phrase as it is shown: in its most frequent form, the first of several, without the capitals that it has from the
 * start of a sentence or a heading.
 */
export function labelOf(occurrences: readonly Occurrence[]): string {
  const running = occurrences.filter(({ isInHeading }) => !isInHeading);
  const known = running.length > 0 ? running : occurrences;
  const forms = new Map<string, Occurrence[]>();
  for (const occurrence of known) {
    const key = lowerCaseOf(occurrence.words);
    const same = forms.get(key);
    if (same) same.push(occurrence);
    else forms.set(key, [occurrence]);
  }
  let best: readonly Occurrence[] = [];
  for (const form of forms.values()) if (form.length > best.length) best = form;
  const words = best[0]?.words ?? [];
  return words.map((word, i) => shownWord(word, i, best)).join(' ');
}

const lowerCaseOf = (words: readonly OccurringWord[]): string => words.map(({ text }) => text.toLowerCase()).join(' ');

/** In lower case where any occurrence has it so: KPA stays, Ferry does not. */
function shownWord({ text }: OccurringWord, at: number, occurrences: readonly Occurrence[]): string {
  const isLower = occurrences.some(({ words }) => words[at]?.isLower === true);
  return isLower ? text.toLowerCase() : text;
}
