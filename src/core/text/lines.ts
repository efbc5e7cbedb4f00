import type { Span } from '../model';
import { CharClass, charClass } from './characters';

/** A line without its end and without white space around it; `indent` counts the characters before. */
export interface Line extends Span {
  readonly indent: number;
  /** Nothing but white space. */
  readonly isBlank: boolean;
  /** Where the next line starts. */
  readonly next: number;
}

/** Splits a text at line ends: LF, CR LF, CR, and the Unicode line and paragraph separators. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    let to = from;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    const next = to < text.length ? to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1) : to;
    lines.push(trimmed(text, from, to, next));
    from = next;
  }
  return lines;
}

export const isLineEnd = (unit: number): boolean =>
  unit <= 13 ? unit === 10 || unit === 13 || unit === 12 : unit === 0x2028 || unit === 0x2029;

function trimmed(text: string, from: number, to: number, next: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++;
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--;
  return { start, end, indent: start - from, isBlank: start === end, next };
}

export const isBlankUnit = (unit: number): boolean =>
  charClass(unit) === CharClass.Space || charClass(unit) === CharClass.Invisible;
