import type { Span } from '../model';
import { CharClass, charClass } from './characters';
import type { Line } from './lines';

/** The label of a turn. */
export interface TurnLabel {
  /** The words that name the speaker, without time code, bracketed role and colon. */
  readonly name: Span;
  /** Where the words of the turn begin. */
  readonly bodyStart: number;
}

/** Characters before a label: a time code, a mark. */
const MAX_LEAD = 40;
const MAX_LABEL = 140;
const MAX_WORDS = 7;
/** Labels of fields, not of speakers. */
const FIELDS = new Set(
  "note notes update updates correction editor’s editor's source sources date time place venue subject re to from cc bcc contact contacts tel phone fax email e-mail web website url address media about background summary photo image caption credit video audio listen watch read related more tags topics keywords published posted filed location by written reporting editing embargoed warning example examples ingredients method step table figure fig section chapter part appendix tip tips result results conclusion introduction objective objectives methods agenda present absent apologies attendees participants attendance motion action actions item deadline cost price total how what why when where who which here there following however http https title author authors isbn doi abstract name age job pay key p.s ps nb".split(
    ' ',
  ),
);

/**
 * Lines that begin like the turns of a transcript, by the offset at which they start. Whether the document is one,
 * layout.ts tells: a few lines with a colon do not make a transcript.
 *
 *     [00:04:12] Dana Foss (treasurer): We all did.
 *                ^^^^^^^^^ `name`       ^ `bodyStart`
 */
export function findTurnLabels(text: string, lines: readonly Line[]): ReadonlyMap<number, TurnLabel> {
  const labels = new Map<number, TurnLabel>();
  let colon = -1;
  for (const line of lines) {
    if (line.isBlank) continue;
    if (colon < line.start) colon = offsetOrInfinity(text.indexOf(':', line.start));
    const label =
      colon < line.start + MAX_LEAD + MAX_LABEL || mayBeForm(text, line) ? readLabel(text, line) : undefined;
    if (label) labels.set(line.start, label);
  }
  return labels;
}

const offsetOrInfinity = (at: number): number => (at < 0 ? Infinity : at);

/** True where a line without a colon may be labelled Q or A, also behind what opens a pasted transcript. */
const mayBeForm = (text: string, { start }: Line): boolean => 'QA>"“*_'.includes(text.charAt(start));

function readLabel(text: string, line: Line): TurnLabel | undefined {
  const nameStart = skipLead(text, line);
  const colon = findColon(text, nameStart, Math.min(line.end, nameStart + MAX_LABEL));
  if (colon === undefined) return undefined;
  const nameEnd = trimName(text, nameStart, colon.nameEnd);
  if (nameEnd <= nameStart || !isName(text.slice(nameStart, nameEnd), colon.isQuestionForm)) return undefined;
  let bodyStart = colon.end;
  while (bodyStart < line.end && isGap(text, bodyStart)) bodyStart++;
  if (!colon.isQuestionForm && bodyStart < line.end && !/\p{L}/u.test(text.slice(bodyStart, line.end)))
    return undefined;
  return { name: { start: nameStart, end: nameEnd }, bodyStart: Math.min(bodyStart, line.end) };
}

/** Past a time code, a `>>`, and a quotation mark that the whole transcript was pasted with. */
function skipLead(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + MAX_LEAD));
  const lead = /^(?:>{1,3}\s*)?(?:[[(]?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])]?\s*(?:[-–—]\s*)?)?["“*_]{0,3}/u.exec(
    head,
  );
  return line.start + (lead?.[0].length ?? 0);
}

interface Colon {
  /** Where the name ends, before a bracket. */
  readonly nameEnd: number;
  readonly end: number;
  /** Q. and A. */
  readonly isQuestionForm: boolean;
}

function findColon(text: string, from: number, to: number): Colon | undefined {
  const form = /^[QA](?:\d{1,3})?(?:[.:)]|\s?[-–—])\s/u.exec(text.slice(from, from + 8));
  if (form)
    return {
      nameEnd: from + (/[.:)\s–—-]/u.exec(form[0])?.index ?? 1),
      end: from + form[0].length,
      isQuestionForm: true,
    };
  let depth = 0;
  let nameEnd: number | undefined;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') {
      nameEnd ??= at;
      depth++;
    } else if (char === ')' || char === ']') depth--;
    else if (depth === 0 && char === ':')
      return isColonOfLabel(text, at) ? { nameEnd: nameEnd ?? at, end: at + 1, isQuestionForm: false } : undefined;
    else if (depth === 0 && nameEnd === undefined && char === ',') nameEnd = at;
    else if (depth === 0 && '!?;“”"«»…'.includes(char)) return undefined;
  }
  return undefined;
}

/** Not 10:30 and not https:// */
const isColonOfLabel = (text: string, at: number): boolean =>
  charClass(text.charCodeAt(at + 1) || 32) !== CharClass.Digit && text.charAt(at + 1) !== '/';

function trimName(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && (isGap(text, to - 1) || '*_'.includes(text.charAt(to - 1)))) to--;
  return to;
}

const isGap = (text: string, at: number): boolean => {
  const kind = charClass(text.charCodeAt(at));
  return kind === CharClass.Space || kind === CharClass.Invisible || '*_'.includes(text.charAt(at));
};

const PARTICLES = new Set(
  'de van von der den del della di da dos du la le el al bin ibn of the for and y e'.split(' '),
);

/** True for words that can name a speaker: upper case or title case throughout, not a field of a form. */
function isName(name: string, isQuestionForm: boolean): boolean {
  if (isQuestionForm) return true;
  const words = name.split(/\s+/u);
  if (words.length > MAX_WORDS || FIELDS.has((words[0] ?? '').toLowerCase().replace(/[.,]$/u, ''))) return false;
  if (/[.]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name)) return false;
  return words.every((word, i) => {
    if (/^[\p{Lu}\p{N}]/u.test(word) || /^[\p{Lo}]/u.test(word)) return true;
    if (i > 0 && PARTICLES.has(word.toLowerCase())) return true;
    return /^[#@]\p{L}/u.test(word) || /^(?:al|d|l|el)[-'’]\p{Lu}/u.test(word);
  });
}
