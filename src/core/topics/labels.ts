import { Shape } from '../text/tokens';
import { formOf, isInHeading, isLowerAt, type Occurrence, textAt } from './occurrences';

/**
 * A phrase as it is shown: in its most frequent form, the first of several, without the capitals that it has from the
 * start of a sentence or a heading.
 */
export function labelOf(occurrences: readonly Occurrence[]): string {
  const running = occurrences.filter((occurrence) => !isInHeading(occurrence));
  const best = mostFrequentForm(running.length > 0 ? running : occurrences);
  const [first] = best;
  if (!first) return '';
  const words: string[] = [];
  for (let i = 0; i < first.to - first.from; i++) {
    // In lower case where any occurrence has it so: KPA stays, Ferry does not.
    const isLower = best.some((occurrence) => isLowerAt(occurrence, occurrence.from + i));
    const word = textAt(first, first.from + i);
    words.push(isLower ? word.toLowerCase() : word);
  }
  return words.join(' ');
}

/** A name as it is shown: in the form that it mostly has, and not all in capitals where it is elsewhere written so. */
export function nameOf(occurrences: readonly Occurrence[]): string {
  const best = mostFrequentForm(occurrences);
  const first = best.find(({ reading, from }) => reading.tokens.shape[from] === Shape.Capital) ?? best[0];
  return first ? first.reading.text.slice(startOf(first), endOf(first)).replace(/\s+/gu, ' ') : '';
}

const startOf = ({ reading, from }: Occurrence): number => reading.tokens.start[from] ?? 0;
const endOf = ({ reading, to }: Occurrence): number => reading.tokens.end[to - 1] ?? 0;

function mostFrequentForm(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (occurrences.length < 2) return occurrences;
  const forms = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const form = formOf(occurrence);
    const same = forms.get(form);
    if (same) same.push(occurrence);
    else forms.set(form, [occurrence]);
  }
  let best: readonly Occurrence[] = [];
  for (const form of forms.values()) if (form.length > best.length) best = form;
  return best;
}
