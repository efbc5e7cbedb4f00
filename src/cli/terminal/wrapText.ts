import stringWidth from 'string-width';

/**
 * Breaks a text into lines of at most `width` columns, at spaces, and inside a word only where it is wider than a
 * line by itself (a long address, or a script written without spaces). Counts columns as a terminal does: two for a
 * wide character, none for a combining one.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((part) => breakWord(part, width))) {
    const columns = stringWidth(word.text);
    const gap = line && !word.isGlued ? 1 : 0;
    if (line && used + gap + columns > width) {
      lines.push(line);
      line = word.text;
      used = columns;
    } else {
      line += (gap ? ' ' : '') + word.text;
      used += gap + columns;
    }
  }
  if (line) lines.push(line);
  return lines;
}

interface Piece {
  readonly text: string;
  /** Goes on with the word before it. */
  readonly isGlued: boolean;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function breakWord(word: string, width: number): readonly Piece[] {
  if (word.length * 2 <= width || stringWidth(word) <= width) return [{ text: word, isGlued: false }];
  return Array.from(graphemes.segment(word), ({ segment }, i) => ({ text: segment, isGlued: i > 0 }));
}
