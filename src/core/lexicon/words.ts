import { Trait, traitsOf } from './traits';

/** True for a word that English also writes in lower case: a capital at the start of a sentence tells nothing then. */
export const isCommonWord = (word: string): boolean => (traitsOf(word) & Trait.Common) !== 0;
