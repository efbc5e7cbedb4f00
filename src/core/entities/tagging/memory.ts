import { WordClass } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import { Tag } from '../../text/tagger';
import type { NameWords } from './zones';

/** What the document shows of a word anywhere in it, as bits. */
export const enum Shown {
  /** Mr X, Minister X, striker X */
  Titled = 1,
  /** in X, near X */
  In = 0x2,
  /** X said */
  Speaks = 0x4,
  /** X, who; X, 54, */
  IsSomeone = 0x8,
  /** Ana X: behind a given name */
  FullName = 0x10,
  /** X Ltd, X University */
  Body = 0x20,
  The = 0x40,
  /** University (X): an acronym behind a body */
  BracketBody = 0x80,
  /** also in lower case */
  Lower = 0x100,
  Owner = 0x200,
  /** city of X, X Province */
  PlaceNoun = 0x400,
  /** Ana in Ana X: before a word that no table knows */
  First = 0x800,
  /** stands in a row of one */
  Alone = 0x1000,
  /** twice or more */
  Again = 0x2000,
  /** X, Kenya */
  BeforePlace = 0x4000,
  /** World Health Organization (X): the initials of the name before */
  Initials = 0x8000,
}

/** Evidence for each word of a document, by hash: how it is used in one place tells what it is in another. */
export interface Memory {
  readonly words: ShownWords;
}

/** `Shown` bits by the hash of a word. */
export type ShownWords = Pick<ReadonlyMap<number, number>, 'get'>;

export function rememberNames(blocks: readonly NameWords[]): Memory {
  const memory = new Map<number, number>();
  for (const block of blocks)
    for (const zone of block.zones)
      for (let at = zone.from; at < zone.to;) {
        const to = block.rowTo[at] ?? 0;
        if (block.capital[at] === 1 && to > at) rememberRow(memory, block, at, to);
        at = Math.max(at + 1, to);
      }
  for (const { hash, capital, reading } of blocks)
    for (let i = 0; i < hash.length; i++)
      if (capital[i] === 0 && reading.tokens.shape[i] === Shape.Lower) {
        const own = hash[i] ?? 0;
        const known = memory.get(own);
        if (known !== undefined && (known & Shown.Lower) === 0) memory.set(own, known | Shown.Lower);
      }
  return { words: memory };
}

const PERSONAL_TITLE = WordClass.Honorific | WordClass.Title | WordClass.Profession;
const BODY_HEAD = WordClass.OrganizationHead | WordClass.Suffix;

/** Evidence from the words around and inside a row of capitals. */
function rememberRow(memory: Map<number, number>, block: NameWords, from: number, to: number): void {
  const { classes, hash } = block;
  // Minister X: the titles at the start of the row.
  let start = from;
  while (start < to - 1 && ((classes[start] ?? 0) & PERSONAL_TITLE) !== 0) start++;
  const last = classes[to - 1] ?? 0;
  const isBody = to - start > 1 && (last & BODY_HEAD) !== 0;
  const bits = around(block, { from, start, to });
  const isFull =
    to - start > 1 &&
    to - start < 5 &&
    ((classes[start] ?? 0) & WordClass.Given) !== 0 &&
    !isBody &&
    !isTitleRow(block, from, to);
  for (let i = start; i < to; i++) {
    const own = hash[i] ?? 0;
    let shown = bits;
    if (isBody && i < to - 1) shown = Shown.Body;
    if (isFull) shown |= i > start ? Shown.FullName : Shown.First;
    if (to - start === 1) shown |= Shown.Alone;
    const known = memory.get(own);
    memory.set(own, known === undefined ? shown : known | shown | Shown.Again);
  }
}

/** Whether the words before a bracket begin with the letters of the acronym in it, the last with the last. */
function hasInitials({ word, shape }: NameWords['reading']['tokens'], at: number): boolean {
  const acronym = word[at] ?? '';
  if (shape[at] !== Shape.Upper || acronym.length < 2 || acronym.length > 8) return false;
  let letter = acronym.length - 1;
  for (let i = at - 2; i >= 0 && i > at - 2 - 2 * acronym.length && letter >= 0; i--) {
    const isNameWord = shape[i] === Shape.Capital || shape[i] === Shape.Upper || shape[i] === Shape.Mixed;
    if (isNameWord && word[i]?.charAt(0) === acronym.charAt(letter)) letter--;
    else if (isNameWord && letter === acronym.length - 1) return false;
  }
  return letter < 0;
}

const isTitleRow = ({ style }: NameWords, from: number, to: number): boolean => style !== 0 && to - from > 3;

function around(
  { reading: { tokens, tags }, classes, capital }: NameWords,
  { from, start, to }: { readonly from: number; readonly start: number; readonly to: number },
): number {
  const left = from > 0 ? (classes[from - 1] ?? 0) : 0;
  const right = to < tokens.length ? (classes[to] ?? 0) : 0;
  const before = tokens.word[from - 1];
  const after = tokens.word[to];
  const isShort = to - start <= 3;
  let bits = 0;
  if (isShort && (start > from || (left & PERSONAL_TITLE) !== 0)) bits |= Shown.Titled;
  if (isShort && start === from && (left & WordClass.PlacePreposition) !== 0) bits |= Shown.In;
  if ((right & WordClass.Reporting) !== 0 && (tags[to] === Tag.Past || tags[to] === Tag.Present)) bits |= Shown.Speaks;
  if ((left & WordClass.Reporting) !== 0 && tags[from - 1] === Tag.Past && tokens.word[from - 2] === ',')
    bits |= Shown.Speaks;
  if (after === 'who' || (after === ',' && (tokens.word[to + 1] === 'who' || tokens.shape[to + 1] === Shape.Number)))
    bits |= Shown.IsSomeone;
  if (before === 'the' && start === from) bits |= Shown.The;
  if (before === '(' && after === ')' && to - from === 1) {
    if (((classes[from - 2] ?? 0) & BODY_HEAD) !== 0) bits |= Shown.BracketBody;
    if (hasInitials(tokens, from)) bits |= Shown.Initials;
  }
  if (after === "'s") bits |= Shown.Owner;
  if (
    isShort &&
    ((right & WordClass.PlaceHead) !== 0 || (before === 'of' && ((classes[from - 2] ?? 0) & WordClass.PlaceHead) !== 0))
  )
    bits |= Shown.PlaceNoun;
  if (
    isShort &&
    after === ',' &&
    capital[to + 1] === 1 &&
    ((classes[to + 1] ?? 0) & (WordClass.Country | WordClass.Region)) !== 0
  )
    bits |= Shown.BeforePlace;
  return bits;
}
