import { CharClass, charClass } from '../../text/characters';
import type { Stretch } from './editDistance';
import { isTypo } from './typo';
import { decodeUnits, isWordUnit } from './wordUnits';

/**
 * Words that turn a statement into its opposite. Source: the negative forms of Huddleston and Pullum 2002, "The Cambridge
 * Grammar of the English Language", ch. 9, §1.1: verbal (-n't, not) and non-verbal (no, none, never, neither ...).
 */
const NEGATIONS = new Set(
  'not no none never neither nor nobody nothing nowhere cannot without hardly scarcely barely'.split(' '),
);

/**
 * Whether words differ in what a statement stands or falls with: a negation, a number, a name. Small as such an edit is,
 * who decided about the one did not decide about the other.
 *
 *     The council will pay the whole of the cost.
 *     The council will not pay the whole of the cost.      one short word; the opposite
 */
export function changesMeaning(was: Stretch, is: Stretch): boolean {
  const counts = new Map<string, number>();
  for (const word of wordsOf(was)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsOf(is)) counts.set(word, (counts.get(word) ?? 0) - 1);
  const gone = [...counts].filter(([, count]) => count > 0).map(([word]) => word);
  const come = [...counts].filter(([, count]) => count < 0).map(([word]) => word);
  return (
    [...gone, ...come].some((word) => isNegation(word) || hasKind(word, CharClass.Digit)) ||
    hasOtherName(gone, come) ||
    hasOtherName(come, gone)
  );
}

/** Whether a name of the first words is none of the second ones, not even misspelled or in other letters. */
function hasOtherName(words: readonly string[], others: readonly string[]): boolean {
  // Many other words are no small edit; and each name is compared with each word.
  if (words.length + others.length > 64) return true;
  return words.some((word) => hasKind(word, CharClass.Upper) && !others.some((other) => isTypo(word, other)));
}

const isNegation = (word: string): boolean => NEGATIONS.has(word.toLowerCase()) || word.toLowerCase().endsWith("n't");

function hasKind(word: string, kind: CharClass): boolean {
  for (let i = 0; i < word.length; i++) if (charClass(word.charCodeAt(i)) === kind) return true;
  return false;
}

function* wordsOf({ units, from, to }: Stretch): Generator<string> {
  let start = from;
  for (let i = from; i <= to; i++) {
    const unit = i < to ? units[i] : undefined;
    if (isWordUnit(unit) || (unit === 0x27 && i > start)) continue;
    if (i > start) yield decodeUnits(units, start, i);
    start = i + 1;
  }
}
