const ARTICLE = /^(?:the|an?) (?=\S)/u;

/** Words as they are compared: without case and article, with one space between them. “A chair” is the chair. */
export const foldWords = (words: string): string =>
  words.toLowerCase().replace(/\s+/gu, ' ').trim().replace(ARTICLE, '');
