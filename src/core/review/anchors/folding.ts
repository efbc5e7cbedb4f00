import { CharClass, charClass, DOUBLE_MARKS } from '../../text/characters';
import { compose, mayCompose } from './composing';

const SPACE = 0x20;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;
/** Stands in folded text for what is left out; units that are never a document's own are free for the borders. */
const NOTHING = 0;
/** The borders of a document in its folded form: that nothing stands before or after is context, too. */
export const DOCUMENT_START = 2;
export const DOCUMENT_END = 3;

const folded = new Uint16Array(65536);
/** Whether a unit may melt with the one before. */
const melts = new Uint8Array(65536);
const pages = new Uint8Array(256);

function foldUnit(unit: number): number {
  if (unit <= DOCUMENT_END) return NOTHING;
  const kind = charClass(unit);
  if (kind === CharClass.Invisible) return NOTHING;
  if (kind === CharClass.Space) return SPACE;
  if (kind === CharClass.Mark) return DOUBLE_MARKS.includes(String.fromCharCode(unit)) ? 0x22 : 0x27;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return 0x2d;
  return unit;
}

function fillPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit++) {
    folded[unit] = foldUnit(unit);
    melts[unit] = mayCompose(unit) ? 1 : 0;
  }
  pages[page] = 1;
}

/**
 * Text in the form in which words are compared: what an editor, a typesetter or git changes without changing a word is
 * gone. Line ends and all other white space are one space, quotation marks and dashes are straight, three dots are an
 * ellipsis, byte order marks and soft hyphens are left out, a letter and its accent are one unit. Letters, accents and
 * case stay: they are the words.
 *
 *     He said:\r\n  “We  will…”
 *     He said: "We will…"
 */
export class Folding {
  /** The units so far; those from `length` on mean nothing. */
  readonly units: Uint16Array;
  /** Where each unit stands in the text. */
  readonly #starts: Int32Array | undefined;
  #length = 0;

  /** Takes up to `room` units; `keepsPlaces`: where each one stood is kept, for text of one piece. */
  constructor(room: number, keepsPlaces: boolean) {
    this.units = new Uint16Array(room);
    this.#starts = keepsPlaces ? new Int32Array(room) : undefined;
  }

  /** The whole of a document, between its borders, with the places of all units. */
  static ofDocument(text: string): Folding {
    const folding = new Folding(text.length + 2, true);
    folding.startDocument();
    folding.add(text);
    folding.endDocument(text.length);
    return folding;
  }

  get length(): number {
    return this.#length;
  }

  startDocument(): void {
    this.units[this.#length++] = DOCUMENT_START;
  }

  /** White space before the end of a document is left out: an added last line end changes nothing. */
  endDocument(at = 0): void {
    if (this.units[this.#length - 1] === SPACE) this.#length--;
    if (this.#starts) this.#starts[this.#length] = at;
    this.units[this.#length++] = DOCUMENT_END;
  }

  /** Takes text up; white space that follows white space, or the start of a document, is left out. `from`: its first unit. */
  add(text: string, from = 0): void {
    const units = this.units;
    const starts = this.#starts;
    const floor = this.#length;
    let length = floor;
    let last = length <= from ? NOTHING : (units[length - 1] ?? NOTHING);
    for (let i = 0; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      let unit = folded[raw] ?? NOTHING;
      if (unit === NOTHING) {
        if (pages[raw >> 8] !== 0) continue;
        fillPage(raw >> 8);
        unit = folded[raw] ?? NOTHING;
      }
      if (unit === NOTHING || (unit === SPACE && (last === SPACE || last === DOCUMENT_START))) continue;
      if (unit === DOT && last === DOT && length - floor >= 2 && units[length - 2] === DOT) {
        length -= 2;
        unit = ELLIPSIS;
      } else if (unit >= 0x300 && melts[unit] === 1 && length > floor) {
        const composed = compose(last, unit);
        if (composed !== undefined) {
          length--;
          unit = composed;
        } else if (starts) starts[length] = i;
      } else if (starts) starts[length] = i;
      units[length++] = unit;
      last = unit;
    }
    this.#length = length;
  }

  /** Where in the text the unit begins. */
  startOf(unit: number): number {
    return this.#starts?.[unit] ?? 0;
  }

  /** Where in the text the unit ends; `text` is what was folded. */
  endOf(unit: number, text: string): number {
    const start = this.startOf(unit);
    if (this.units[unit] === ELLIPSIS && text.charCodeAt(start) === DOT) return start + 3;
    const next = this.startOf(unit + 1);
    let end = start + 1;
    if (this.units[unit] !== text.charCodeAt(start)) while (end < next && melts[text.charCodeAt(end)] === 1) end++;
    return end;
  }

  /** The first unit that stands at the place or after it. */
  unitAt(place: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) < place) low = middle + 1;
      else high = middle;
    }
    return this.units[low] === DOCUMENT_START && this.#length > 1 ? low + 1 : low;
  }
}
