/**
 * Words of a document as Markdown that shows exactly these words. Every ASCII mark that Markdown, an automatic link
 * (www., https:, a@b) or HTML could read is written as a character reference; `MarkdownString.appendText` leaves the
 * links. Characters that turn the direction of what follows are left out, since they would reach beyond the words.
 */
export const escapeText = (words: string): string =>
  words
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/[!-/:-@[-`{-~]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
