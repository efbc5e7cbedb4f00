import { type Anchor, CONTEXT, LEAST_CUT, MOST_ACCENTS } from './anchor';
import { Folding } from './folding';
import { isWordUnit } from './wordUnits';

/** An anchor in folded form: where its words and its context lie among the units of all anchors that are sought. */
export interface SoughtAnchor {
  readonly anchor: Anchor;
  /** Units of the prefix: `[start, from)`; of the words: `[from, to)`; of the suffix: `[to, end)`. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** How many words it has; in writing without spaces two letters count as one. */
  readonly words: number;
  /** Its context goes to the border of the document. */
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** The anchors that are looked for together, folded into one row of units. */
export interface SoughtAnchors {
  readonly units: Uint16Array;
  readonly length: number;
  readonly all: readonly SoughtAnchor[];
}

const SPACE = 0x20;

/** Folds anchors, each with the border of the document where its context reaches it. */
export function foldAnchors(anchors: readonly Anchor[]): SoughtAnchors {
  let room = 0;
  for (const { exact } of anchors) room += exact.length + 2 * (CONTEXT + MOST_ACCENTS) + 2;
  const folding = new Folding(room, false);
  const all = anchors.map((anchor) => {
    const start = folding.length;
    const { prefix, exact, suffix } = anchor;
    const isAtStart = anchor.start === prefix.length && prefix.length <= CONTEXT + MOST_ACCENTS;
    const isAtEnd = suffix.length < LEAST_CUT;
    if (isAtStart) folding.startDocument();
    folding.add(prefix.slice(-CONTEXT - MOST_ACCENTS), start);
    let from = folding.length;
    folding.add(exact, start);
    let to = folding.length;
    folding.add(suffix.slice(0, CONTEXT + MOST_ACCENTS), start);
    if (isAtEnd) folding.endDocument();
    const end = folding.length;
    to = Math.min(to, end);
    const { units } = folding;
    // White space at the edge of the words belongs to the context: a new line may become none.
    while (from < to && units[from] === SPACE) from++;
    while (from < to && units[to - 1] === SPACE) to--;
    return { anchor, start, from, to, end, words: countWords(units, from, to), isAtStart, isAtEnd };
  });
  return { units: folding.units, length: folding.length, all };
}

/** Kana, ideographs, Thai, Lao, Khmer: written without spaces between words. */
const isUnspaced = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xe00 && unit <= 0xeff) || (unit >= 0x1780 && unit <= 0x17ff);

function countWords(units: Uint16Array, from: number, to: number): number {
  let words = 0;
  let unspaced = 0;
  let wasWord = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? 0;
    const isWord: boolean = isWordUnit(unit) || (wasWord && unit === 0x27);
    if (isWord && !wasWord) words++;
    if (isUnspaced(unit)) unspaced++;
    wasWord = isWord;
  }
  return Math.max(words, unspaced >> 1);
}
