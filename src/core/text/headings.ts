import type { Span } from '../model';
import { CharClass, charClass, DOUBLE_MARKS } from './characters';
import type { Line } from './lines';

const MAX_WORDS = 14;
const MAX_LENGTH = 110;

interface Neighbours {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
}

/**
 * True for a line that heads what follows: short, without the end of a sentence, and followed by text. A line among
 * others of its kind is an item of a list or a verse, not a heading.
 */
export function isHeading(text: string, line: Span, { before, after }: Neighbours): boolean {
  if (line.end - line.start > MAX_LENGTH || !after) return false;
  if (text.charAt(line.start) === '#' && /^#{1,6}\s/u.test(text.slice(line.start, line.start + 8))) return true;
  if (!looksLikeHeading(text, line)) return false;
  const isListed =
    looksLikeHeading(text, after) &&
    !isLonger(after) &&
    before !== undefined &&
    looksLikeHeading(text, before) &&
    !isLonger(before);
  return !isListed && !isSignature(text, line);
}

const isLonger = (line: Span): boolean => line.end - line.start > MAX_LENGTH;

/** Ends of a line that is part of running text. */
const RUNNING_ENDS = '.,;:!…–—-|”"’»';

function looksLikeHeading(text: string, line: Span): boolean {
  if (line.end - line.start > MAX_LENGTH) return false;
  const first = text.charCodeAt(line.start);
  const kind = charClass(first);
  const opensMark = kind === CharClass.Mark;
  if (
    kind !== CharClass.Upper &&
    kind !== CharClass.Digit &&
    !opensMark &&
    !(kind === CharClass.Lower && isCaseless(first))
  )
    return false;
  if ('hHwW'.includes(text.charAt(line.start)) && /^(?:https?:|www\.)/iu.test(text.slice(line.start, line.start + 8)))
    return false;
  const last = text.charAt(line.end - 1);
  if (RUNNING_ENDS.includes(last) && !(!opensMark && isBalancedMark(text, line))) return false;
  const words = text.slice(line.start, line.end).split(/\s+/u);
  // A quotation with its cue on a line of its own is no heading.
  if (opensMark && DOUBLE_MARKS.includes(text.charAt(line.start))) return false;
  return words.length <= MAX_WORDS && !words.some((word) => word.includes('@'));
}

const isCaseless = (unit: number): boolean => unit > 0x500;

/** Plan “Blue”. Not: Daal shrugged: “To whom?”; She laughed. “It is far away.” */
function isBalancedMark(text: string, line: Span): boolean {
  if (!DOUBLE_MARKS.includes(text.charAt(line.end - 1))) return false;
  const words = text.slice(line.start, line.end - 1);
  return /["“«„]\S/u.test(words) && !(/[.?!…]$/u.test(words) && /[:,.?!…] ["“«„]\S/u.test(words));
}

/** By Jane Roe; Tel: 555 0142 */
function isSignature(text: string, line: Span): boolean {
  const head = text.slice(line.start, line.start + 40);
  return /^(?:By|BY|From)\s\p{Lu}/u.test(head) || /^(?:tel|phone|mobile|fax|e-?mail|web)\b[^:]{0,12}:\s/iu.test(head);
}
