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

/** A piece of a document, `[start, end)`, and up to where the text tells that it is this piece. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Another text behind here, and another length of the document, leave it as it is. */
  readonly readTo: number;
}

/** How a document was cut before an edit, and how much of it the edit left as it was, at its start and at its end. */
export interface CutBefore {
  readonly cuts: readonly Cut[];
  readonly front: number;
  readonly back: number;
}

const UNCUT: CutBefore = { cuts: [], front: 0, back: 0 };

/**
 * Cuts a long document into passages that are read one by one. A cut lies before a paragraph that begins something new,
 * after one that has ended. Which of them, its own first words tell: so an edit moves the cuts around it, and none far
 * from it (content-defined chunking: Muthitacharoen, Chen, Mazières: A low-bandwidth network file system, 2001).
 * How it was cut before saves the search elsewhere, and changes nothing.
 */
export function cutPassages(text: string, before = UNCUT): readonly Cut[] {
  const { length } = text;
  if (length <= WHOLE) return [{ start: 0, end: length, readTo: Infinity }];
  const changed = before.cuts.findIndex(({ readTo }) => readTo > before.front);
  const cuts = before.cuts.slice(0, Math.max(0, changed));
  const rest = movedCuts(before, length);
  for (let start = cuts.at(-1)?.end ?? 0; start < length;) {
    const known = rest.findIndex((cut) => cut.start === start);
    if (known >= 0) return [...cuts, ...rest.slice(known)];
    const cut = cutFrom(text, start);
    cuts.push(cut);
    start = cut.end;
  }
  return cuts;
}

/** Those that begin in what the edit left as it was at the end: a cut is found without what stands before it. */
function movedCuts({ cuts, back }: CutBefore, length: number): readonly Cut[] {
  // What was read as one was not cut by its words.
  if (cuts.length < 2) return [];
  const by = length - (cuts.at(-1)?.end ?? 0);
  return cuts
    .map(({ start, end, readTo }) => ({ start: start + by, end: end + by, readTo: readTo + by }))
    .filter(({ start }) => start >= length - back);
}

function cutFrom(text: string, start: number): Cut {
  if (text.length - start <= MOST) return { start, end: text.length, readTo: Infinity };
  const { at: end, readTo } = cutBetween(text, start + LEAST, start + MOST);
  // A shorter document would have ended as one passage.
  return { start, end, readTo: end === text.length ? Infinity : Math.max(readTo, start + MOST + 1) };
}

interface Found {
  readonly at: number;
  readonly readTo: number;
}

/** The start of the best line from `least` to `most`, or of the first one behind. */
function cutBetween(text: string, least: number, most: number): Found {
  let beside: number | undefined;
  let last: number | undefined;
  for (let at = nextLine(text, least - 1); at < text.length; at = nextLine(text, at)) {
    const readTo = at + SAMPLED;
    if (at > most) return { at: beside ?? last ?? at, readTo };
    last = at;
    if (!isSampled(text, at) || !beginsAnew(text, at)) continue;
    if (isBehindBlank(text, at)) return { at, readTo };
    beside ??= at;
  }
  return { at: beside ?? last ?? text.length, readTo: Infinity };
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
  const isCaseless = kind === CharClass.Lower && text.charCodeAt(at) > FIRST_CASELESS;
  const isOpening = kind === CharClass.Upper || kind === CharClass.Digit || isCaseless;
  if (!isOpening || REFERS.has(firstWord(text, at))) return false;
  let before = at - 1;
  while (before > 0 && isBlank(text.charCodeAt(before))) before--;
  return ENDS.includes(text.charAt(before));
}

const FIRST_CASELESS = 0x500;
const ENDS = '.!?…”"’»)。！？」';

/** Who is meant stands before; and an answer belongs to its question. */
const REFERS = new Set('he she it they his her its their this that these those a'.split(' '));

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
