import { CharClass, charClass } from '../../text/characters';
import { type Budget, editDistance, type Stretch } from './editDistance';
import { isWordUnit } from './wordUnits';

/**
 * Words that turn a statement into its opposite. Source: the negative forms of Huddleston and Pullum 2002, "The Cambridge
 * Grammar of the English Language", ch. 9, §1.1: verbal (-n't, not) and non-verbal (no, none, never, neither ...).
 */
const NEGATIONS = new Set(
  'not no none never neither nor nobody nothing nowhere cannot without hardly scarcely barely'.split(' '),
);
/** A name misspelled by as much is still the name: two letters changed places, one was left out. */
const TYPO = 2;
const SHORTEST_NAME = 4;

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

function isTypo(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (Math.min(a.length, b.length) < SHORTEST_NAME) return false;
  const stretch = (word: string): Stretch => ({
    units: Uint16Array.from(word.slice(0, 64), (char) => char.charCodeAt(0)),
    from: 0,
    to: Math.min(word.length, 64),
  });
  return editDistance(stretch(a), stretch(b), TYPO, noLimit) !== undefined;
}

const noLimit: Budget = { left: Infinity };

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
    if (i > start) yield decode(units.subarray(start, i));
    start = i + 1;
  }
}

const CHUNK = 4096;

function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return text;
}
