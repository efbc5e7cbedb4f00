import { classesOf, Known, knownPhrase, LISTED, phraseLengthsFrom, WordClass } from '../../lexicon/wordClasses';
import { hashWord, joinHash } from '../../lexicon/wordTable';
import type { Lexeme } from '../../text/lexemes';
import type { BlockReading } from '../../text/reading';
import { bytesFor, numbersFor } from '../../text/room';
import { Shape } from '../../text/tokens';

/** Style of the capitals of a block. */
export const enum BlockStyle {
  Plain,
  /** Most Words of the Block Have a Capital. */
  Title,
  /** ALL IN CAPITALS */
  Upper,
}

/** A block with what the tables know of its words, in typed arrays that run along its tokens. */
export interface NameWords {
  readonly reading: BlockReading;
  readonly hash: Int32Array;
  readonly classes: Int32Array;
  /** 1 where a token may begin a name by its form. */
  readonly capital: Uint8Array;
  /** First and last + 1 of the unbroken row of capitals that a token stands in; 0 elsewhere. */
  readonly rowFrom: Int32Array;
  readonly rowTo: Int32Array;
  /** Known name of several words that covers a token: its kind times 2, + 1 behind its first word. */
  readonly known: Uint8Array;
  readonly zones: readonly Zone[];
  readonly style: BlockStyle;
}

/**
 * A stretch of a sentence in which names may stand: capitals, and the small words between them.
 *
 *     the Ministry of Health told Ana de la Cruz
 *         ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 */
export interface Zone {
  readonly from: number;
  readonly to: number;
  /** First token of its sentence. */
  readonly sentence: number;
}

const MAX_LINKS = 2;
const PERSONAL = WordClass.Given | WordClass.Family | WordClass.Personal;

export function readNameWords(reading: BlockReading): NameWords {
  const { tokens } = reading;
  const { length } = tokens;
  const hash = numbersFor(length);
  const classes = numbersFor(length);
  const capital = bytesFor(length);
  let capitals = 0;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < length; i++) {
    const form = tokens.lexeme[i];
    if (!form) continue;
    if (form.nameHash === 0) readForm(form);
    const bits = form.nameClasses;
    hash[i] = form.nameHash;
    classes[i] = bits;
    const shape = tokens.shape[i];
    if (isCapitalShape(shape, form)) {
      if (isCapitalWord(form.word, shape, bits)) capital[i] = 1;
      capitals++;
      if (shape === Shape.Upper) upper++;
    } else if (shape === Shape.Lower && (bits & WordClass.Link) === 0) lower++;
  }
  const rowFrom = numbersFor(length);
  const rowTo = numbersFor(length);
  markRows(reading, capital, { rowFrom, rowTo });
  return {
    reading,
    hash,
    classes,
    capital,
    rowFrom,
    rowTo,
    known: markKnown(hash, capital),
    zones: findZones(reading, capital, classes),
    style: styleOf(capitals, upper, lower),
  };
}

/** What the tables know of a form, kept with it. */
function readForm(form: Lexeme): void {
  form.nameHash = hashWord(form.word);
  const inner = form.shape === Shape.Capital && hasInnerCapital(form.raw) ? WordClass.InnerCapital : 0;
  form.nameClasses = classesOf(form.word, form.nameHash) | inner;
}

/** McKay, DeVito, LaRue: the first letters of such family names. */
const NAME_STARTS = new Set('mc mac de di da du la le lo al el van von fitz o st'.split(' '));

/** PayLink, BoG; KwaZulu-Natal has its hyphen to explain it. */
function hasInnerCapital(raw: string): boolean {
  for (let i = 2; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x41 || unit > 0x5a) continue;
    const before = raw.charCodeAt(i - 1);
    if (before >= 0x61 && before <= 0x7a) return !NAME_STARTS.has(raw.slice(0, i).toLowerCase());
  }
  return false;
}

/** The article of The Guardian stays outside, as everywhere; NGOs and MPs are nobody. */
function isCapitalWord(word: string, shape: number | undefined, bits: number): boolean {
  if ((bits & WordClass.NoName) !== 0 || word === 'the') return false;
  return shape === Shape.Upper || (bits & WordClass.Never) === 0;
}

function isCapitalShape(shape: number | undefined, { word }: Lexeme): boolean {
  switch (shape) {
    case Shape.Capital:
    case Shape.Upper:
    case Shape.Initial:
    case Shape.Mixed:
      return true;
    case Shape.Symbol:
      return word.charCodeAt(0) === 0x40;
    default:
      return false;
  }
}

function styleOf(capitals: number, upper: number, lower: number): BlockStyle {
  if (upper > 3 && upper > 2 * (lower + capitals - upper)) return BlockStyle.Upper;
  return capitals > 2 && capitals > 2 * lower ? BlockStyle.Title : BlockStyle.Plain;
}

/** Rows end with their sentence. */
function markRows(
  { sentences }: BlockReading,
  capital: Uint8Array,
  { rowFrom, rowTo }: { readonly rowFrom: Int32Array; readonly rowTo: Int32Array },
): void {
  for (const { from, to } of sentences)
    for (let at = from; at < to;) {
      if (capital[at] === 0) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < to && capital[end] === 1) end++;
      for (let i = at; i < end; i++) {
        rowFrom[i] = at;
        rowTo[i] = end;
      }
      at = end;
    }
}

const MAX_PHRASE = 8;

function markKnown(hash: Int32Array, capital: Uint8Array): Uint8Array {
  const known = bytesFor(hash.length);
  for (let at = 0; at < hash.length;) {
    const lengths = capital[at] === 1 ? phraseLengthsFrom(hash[at] ?? 0) : 0;
    let end = at;
    if (lengths !== 0) {
      let phrase = hash[at] ?? 0;
      let kind = Known.None;
      for (let to = at + 1; to < Math.min(hash.length, at + MAX_PHRASE); to++) {
        phrase = joinHash(phrase, hash[to] ?? 0);
        if (((lengths >> (to + 1 - at)) & 1) === 0 || capital[to] === 0) continue;
        const found = knownPhrase(phrase);
        if (found === Known.None) continue;
        kind = found;
        end = to + 1;
      }
      for (let i = at; i < end; i++) known[i] = kind * 2 + (i > at ? 1 : 0);
    }
    at = Math.max(end, at + 1);
  }
  return known;
}

function findZones({ tokens, sentences }: BlockReading, capital: Uint8Array, classes: Int32Array): readonly Zone[] {
  const zones: Zone[] = [];
  for (const { from, to } of sentences)
    for (let at = from; at < to;) {
      if (capital[at] === 0) {
        at++;
        continue;
      }
      const end = zoneEnd(at, to);
      if (end > at + 1 || !isOrdinary(at, from)) zones.push({ from: at, to: end, sentence: from });
      at = end;
    }
  return zones;

  /** A common word at the start of a sentence, or a country: most of all capitals that stand alone. */
  function isOrdinary(at: number, start: number): boolean {
    const bits = classes[at] ?? 0;
    if ((bits & WordClass.Country) !== 0 && (bits & (PERSONAL | WordClass.Common)) === 0) return true;
    return at === start && (bits & WordClass.Common) !== 0 && (bits & (LISTED & ~WordClass.Personal)) === 0;
  }

  function zoneEnd(from: number, limit: number): number {
    let end = from + 1;
    for (;;) {
      while (end < limit && (capital[end] === 1 || tokens.shape[end] === Shape.Number)) end++;
      let next = end;
      while (next < limit && next < end + MAX_LINKS && ((classes[next] ?? 0) & WordClass.Link) !== 0) next++;
      if (next === end || next >= limit || capital[next] === 0) return end;
      end = next + 1;
    }
  }
}
