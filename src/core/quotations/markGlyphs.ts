import { CharClass, charClass } from '../text/characters';
import type { Tokens } from '../text/tokens';

export type MarkFamily = 'double' | 'single' | 'guillemet' | 'singleGuillemet';

/** What a mark can be by its glyph and by the characters around it. Marks that can be the same are one object. */
export interface Mark {
  readonly family: MarkFamily;
  readonly glyph: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Opens by glyph and place: “ after a space. */
  readonly isSureOpening: boolean;
  readonly isSureClosing: boolean;
  /** The end of a plural possessive, or the end of a quotation: drivers’ */
  readonly isMaybePossessive: boolean;
}

const FAMILIES: readonly (readonly [MarkFamily, string])[] = [
  ['double', '"“”„‟″＂〝〞'],
  ['single', "'‘’‚‛`´′"],
  ['guillemet', '«»'],
  ['singleGuillemet', '‹›'],
];

const familyOf = new Map<string, MarkFamily>([
  ["''", 'double'],
  ['``', 'double'],
  ['‘‘', 'double'],
  ['’’', 'double'],
]);
for (const [family, glyphs] of FAMILIES) for (const glyph of glyphs) familyOf.set(glyph, family);

const OPENING_GLYPHS = new Set(['“', '„', '‟', '‘', '‚', '‛', '``', '‘‘', '〝', '`']);
const CLOSING_GLYPHS = new Set(['”', '’', '’’', '〞', '´']);
/** Words written with an apostrophe for what is left out at the start. Source: common English elisions. */
const ELISIONS = new Set(
  'em tis twas twere twill cause til till bout n round neath gainst nother ere im er cos coz tude kay s d ll ve re m t'.split(
    ' ',
  ),
);

/** Reads the mark at a token; undefined for an apostrophe or a measure. */
export function readMark(text: string, tokens: Tokens, at: number): Mark | undefined {
  const glyph = tokens.word[at] ?? '';
  const family = familyOf.get(glyph);
  if (family === undefined) return undefined;
  const before = unitBefore(text, tokens.start[at] ?? 0);
  const after = text.charCodeAt(tokens.end[at] ?? 0);
  const opensHere = isOpeningPlace(before) && !isSpace(after);
  const closesHere = (!isSpace(before) || isSetApart(text, tokens, at)) && isClosingPlace(after);
  if (family === 'guillemet' || family === 'singleGuillemet') return readGuillemet(family, glyph, opensHere);
  if (family === 'single' && isElision(tokens, at, glyph, opensHere)) return undefined;
  if (glyph === '′') return undefined;
  const opensByGlyph = OPENING_GLYPHS.has(glyph);
  const closesByGlyph = CLOSING_GLYPHS.has(glyph);
  const canOpen = opensByGlyph
    ? !isSpace(after) || opensHere
    : closesByGlyph
      ? opensHere && !closesHere && family === 'double'
      : opensHere;
  const canClose = closesByGlyph ? !opensHere || closesHere : opensByGlyph ? closesHere && !opensHere : closesHere;
  const isSureClosing = closesByGlyph ? closesHere : !opensByGlyph && closesHere && !opensHere;
  const isMaybePossessive =
    family === 'single' &&
    closesHere &&
    tokens.word[at - 1]?.endsWith('s') === true &&
    isSpace(after) &&
    isLetterAfterSpace(text, tokens.end[at] ?? 0);
  return markOf(
    glyph,
    family,
    (canOpen ? Can.Open : 0) |
      (canClose ? Can.Close : 0) |
      (opensByGlyph && opensHere ? Can.SurelyOpen : 0) |
      (isSureClosing ? Can.SurelyClose : 0) |
      (isMaybePossessive ? Can.Possess : 0),
  );
}

const enum Can {
  Open = 1,
  Close = 2,
  SurelyOpen = 4,
  SurelyClose = 8,
  Possess = 16,
}

/** By glyph, then by what it can be. */
const known = new Map<string, (Mark | undefined)[]>();

/** The one mark of its kind: a text of nothing but marks would else fill the memory with them. */
function markOf(glyph: string, family: MarkFamily, can: number): Mark {
  let ofGlyph = known.get(glyph);
  if (!ofGlyph) known.set(glyph, (ofGlyph = []));
  return (ofGlyph[can] ??= {
    family,
    glyph,
    canOpen: (can & Can.Open) !== 0,
    canClose: (can & Can.Close) !== 0,
    isSureOpening: (can & Can.SurelyOpen) !== 0,
    isSureClosing: (can & Can.SurelyClose) !== 0,
    isMaybePossessive: (can & Can.Possess) !== 0,
  });
}

/** « opens and » closes, but »so« in German and Danish: decided by which comes first. */
function readGuillemet(family: MarkFamily, glyph: string, opensHere: boolean): Mark {
  const isLeft = glyph === '«' || glyph === '‹';
  const surely = isLeft && opensHere ? Can.SurelyOpen : !isLeft && !opensHere ? Can.SurelyClose : 0;
  return markOf(glyph, family, Can.Open | Can.Close | surely);
}

function isElision(tokens: Tokens, at: number, glyph: string, opensHere: boolean): boolean {
  if (!opensHere) return false;
  const next = tokens.word[at + 1] ?? '';
  // ’ never opens; '90s and 'em are elisions whatever the glyph.
  return glyph === '’' || /^\d\ds?$/u.test(next) || (ELISIONS.has(next) && glyph !== '‘');
}

/** ‘… a flight,’ ” he said: a closing mark that a space sets apart from the pause or the mark before it. */
function isSetApart(text: string, tokens: Tokens, at: number): boolean {
  const after = text.charCodeAt(tokens.end[at] ?? 0);
  const before = tokens.word[at - 1] ?? '';
  return (
    isSpace(after) && (before === ',' || before === '.' || before === '!' || before === '?' || familyOf.has(before))
  );
}

const unitBefore = (text: string, start: number): number => (start > 0 ? text.charCodeAt(start - 1) : Number.NaN);

const isSpace = (unit: number): boolean => Number.isNaN(unit) || charClass(unit) === CharClass.Space;

const isOpeningPlace = (before: number): boolean =>
  isSpace(before) || '([{<—–-―/>:'.includes(String.fromCharCode(before)) || isMarkUnit(before);

const isClosingPlace = (after: number): boolean =>
  isSpace(after) || charClass(after) === CharClass.Punctuation || isMarkUnit(after);

const isMarkUnit = (unit: number): boolean => charClass(unit) === CharClass.Mark;

function isLetterAfterSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at + 1);
  const kind = charClass(unit || 32);
  return kind === CharClass.Lower || kind === CharClass.Upper;
}
