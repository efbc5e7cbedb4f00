import type { MarkedSpan } from '../../quotations/marks';

/** Fewer tokens in marks behind a verb that no list has are nobody's speech. */
export const MIN_WORDS_UNLISTED = 4;

/** So few words in marks that they may be no more than a name for something: the “easy money” rule. */
export const hasFewWords = ({ from, to }: MarkedSpan): boolean => to - from <= MIN_WORDS_UNLISTED + 2;
