import { CharClass, charClass, isLetter } from '../text/characters';
import { isBlankUnit, isLineEnd } from '../text/lines';

/** Up to this length, in UTF-16 units, a document is read as one. */
const WHOLE = 40_000;
/** A passage is at least this long, and, where the text has line ends, at most this much. */
const LEAST = 12_000;
const MOST = 24_000;
/** Of so many lines that may begin a passage, one does, whatever stands before it. */
const SAMPLE = 8;
/** The units of a line that tell whether it is the one. */
const SAMPLED = 40;

/**
 * Cuts a long document into passages that are read one by one: returns where each starts. A cut lies before a paragraph
 * that begins something new, after one that has ended. Which of them, its own first words tell: so an edit moves the
 * cuts around it, and none far from it (content-defined chunking: Muthitacharoen, Chen, Mazières: A low-bandwidth
 * network file system, 2001).
 */
export function cutPassages(text: string): readonly number[] {
  const starts = [0];
  if (text.length <= WHOLE) return starts;
  for (let from = 0; text.length - from > MOST;) {
    const to = cutBetween(text, from + LEAST, from + MOST);
    if (to >= text.length) break;
    starts.push(to);
    from = to;
  }
  return starts;
}

/** The start of the best line from `least` to `most`, or of the first one behind. */
function cutBetween(text: string, least: number, most: number): number {
  let beside: number | undefined;
  let last: number | undefined;
  for (let at = nextLine(text, least - 1); at < text.length; at = nextLine(text, at)) {
    if (at > most) return beside ?? last ?? at;
    last = at;
    if (!isSampled(text, at) || !beginsAnew(text, at)) continue;
    if (isBehindBlank(text, at)) return at;
    beside ??= at;
  }
  return beside ?? last ?? text.length;
}

/** Where the next line starts that is not blank. */
function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** A line that opens no quotation, which may go on, and answers nobody; behind one that ends a sentence. */
function beginsAnew(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at));
  const isOpening = kind === CharClass.Upper || kind === CharClass.Digit || text.charCodeAt(at) > FIRST_CASELESS;
  if (!isOpening || REFERS.has(firstWord(text, at))) return false;
  let before = at - 1;
  while (before > 0 && isBlank(text.charCodeAt(before))) before--;
  return ENDS.includes(text.charAt(before));
}

const FIRST_CASELESS = 0x500;
const ENDS = '.!?…”"’»)。！？」';

/** Who is meant stands before; and an answer belongs to its question. */
const REFERS = new Set([
  'he',
  'she',
  'it',
  'they',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'these',
  'those',
  'a',
]);

function firstWord(text: string, at: number): string {
  let end = at;
  while (end < at + SAMPLED && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}

function isSampled(text: string, at: number): boolean {
  let hash = 0;
  for (let i = at; i < at + SAMPLED && i < text.length && !isLineEnd(text.charCodeAt(i)); i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 8) % SAMPLE === 0;
}

function isBehindBlank(text: string, at: number): boolean {
  let ends = 0;
  for (let i = at - 1; i >= 0 && isBlank(text.charCodeAt(i)) && ends < 2; i--)
    if (isLineEnd(text.charCodeAt(i)) && !(text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13)) ends++;
  return ends >= 2;
}

const isBlank = (unit: number): boolean => isLineEnd(unit) || isBlankUnit(unit);
