/** Documents as the tagger reads them, with the labels that their words may have. */
import { LABELS } from '../../../src/core/entities/tagging/decode';
import { type NameWords, readNameWords } from '../../../src/core/entities/tagging/zones';
import { findBlocks } from '../../../src/core/text/blocks';
import { readBlock } from '../../../src/core/text/reading';
import type { GoldDocument, NameKind } from './data';

/** Any label: of words of which it is not known whether they are a name. */
export const ALL = (1 << LABELS) - 1;

export interface Document {
  readonly gold: GoldDocument;
  readonly blocks: readonly NameWords[];
  /** For each block, the labels that each token may have. */
  readonly allowed: readonly Uint8Array[];
}

/** The label of the first word of a name of a kind; the others have the next one. */
export const FIRST: Readonly<Record<NameKind, number>> = { person: 1, organization: 3, place: 5 };

export function readDocument(gold: GoldDocument): Document {
  const blocks = findBlocks(gold.text).map((block) => readNameWords(readBlock(gold.text, block)));
  return { gold, blocks, allowed: blocks.map((block) => allowedLabels(gold, block)) };
}

function allowedLabels({ names, open }: GoldDocument, { capital, reading: { block, tokens } }: NameWords): Uint8Array {
  const allowed = new Uint8Array(tokens.length).fill(1);
  const cover = (start: number, end: number, set: (i: number, isFirst: boolean) => void): void => {
    let isFirst = true;
    for (let i = 0; i < tokens.length; i++) {
      if (block.start + (tokens.end[i] ?? 0) <= start || block.start + (tokens.start[i] ?? 0) >= end) continue;
      // An article at the start of a name is no part of it for us.
      if (isFirst && capital[i] === 0 && tokens.word[i] === 'the') continue;
      set(i, isFirst);
      isFirst = false;
    }
  };
  for (const { start, end } of open)
    if (start < block.end && end > block.start) cover(start, end, (i) => (allowed[i] = ALL));
  for (const { start, end, kind } of names)
    if (start < block.end && end > block.start)
      cover(start, end, (i, isFirst) => (allowed[i] = 1 << (FIRST[kind] + (isFirst ? 0 : 1))));
  return allowed;
}
