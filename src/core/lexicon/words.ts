import list from './data/words.txt';

let common: ReadonlySet<string> | undefined;

/** True for a word that English also writes in lower case: a capital at the start of a sentence tells nothing then. */
export function isCommonWord(word: string): boolean {
  common ??= new Set(list.trim().split(' '));
  return common.has(word);
}
