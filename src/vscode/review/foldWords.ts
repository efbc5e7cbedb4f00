/** Words as they are compared: without case, with one space between them. */
export const foldWords = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ').trim();
