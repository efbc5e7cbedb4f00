import { type Budget, editDistance, type Stretch } from './editDistance';

/** A word misspelled by as much is still the word: two letters changed places, one was left out. */
const EDITS = 2;
const SHORTEST = 4;
/** Longer ones are compared up to here. */
const LONGEST = 64;

/** Whether two words are one, misspelled or in letters of another case; a number is not misspelled but another one. */
export function isTypo(a: string, b: string): boolean {
  const [was, is] = [a.toLowerCase(), b.toLowerCase()];
  if (was === is) return true;
  if (Math.min(a.length, b.length) < SHORTEST || /\p{N}/u.test(a + b)) return false;
  return editDistance(stretchOf(was), stretchOf(is), EDITS, unlimited) !== undefined;
}

const stretchOf = (word: string): Stretch => {
  const units = Uint16Array.from({ length: Math.min(word.length, LONGEST) }, (_, i) => word.charCodeAt(i));
  return { units, from: 0, to: units.length };
};

const unlimited: Budget = { left: Infinity };
