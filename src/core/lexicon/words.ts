import { tableText } from '../models/tables';

let common: ReadonlySet<string> | undefined;

/** True for a word that English also writes in lower case: a capital at the start of a sentence tells nothing then. */
export function isCommonWord(word: string): boolean {
  common ??= new Set(tableText('words').trim().split(' '));
  return common.has(word);
}
