import { rememberNames } from '../../../src/core/entities/tagging/memory';
import { settle } from '../../../src/core/entities/tagging/settle';
import { KINDS, type TaggedName } from '../../../src/core/entities/tagging/tagNames';
import { type NameWords, readNameWords } from '../../../src/core/entities/tagging/zones';
import { findBlocks } from '../../../src/core/text/blocks';
import { readBlock } from '../../../src/core/text/reading';

const MARK = /\[(person|organization|place) ([^\]]*)\]/gu;

export interface TaggedText {
  readonly blocks: readonly NameWords[];
  readonly names: readonly (readonly TaggedName[])[];
}

/** A text as the weights might have tagged it: `The [person Pope] spoke.`; `¶` stands for a paragraph break. */
export function tagged(marked: string): TaggedText {
  const spans: { readonly kind: string; readonly start: number; readonly end: number }[] = [];
  let removed = 0;
  const text = marked.replaceAll('¶', '\n').replace(MARK, (all, kind: string, words: string, at: number) => {
    spans.push({ kind, start: at - removed, end: at - removed + words.length });
    removed += all.length - words.length;
    return words;
  });
  const blocks = findBlocks(text).map((block) => readNameWords(readBlock(text, block)));
  return { blocks, names: blocks.map((block) => spans.flatMap((span) => tokensOf(block, span))) };
}

function tokensOf(
  { reading: { block, tokens } }: NameWords,
  { kind, start, end }: { readonly kind: string; readonly start: number; readonly end: number },
): readonly TaggedName[] {
  const from = tokens.start.indexOf(start - block.start);
  const to = tokens.end.indexOf(end - block.start) + 1;
  if (start < block.start || end > block.end || from < 0 || from >= to) return [];
  const scores = KINDS.map((own) => (own === kind ? 100 : 0)) as [number, number, number]; // three kinds
  return [{ from, to, kind: KINDS.find((own) => own === kind) ?? 'person', scores, isSure: false }];
}

/** The names of such a text once they are settled. */
export function settled({ blocks, names }: TaggedText): TaggedText {
  const memory = rememberNames(blocks);
  return { blocks, names: blocks.map((block, i) => settle(block, names[i] ?? [], memory)) };
}

/** The names in words: "person Ana Ortiz". */
export const inWords = ({ blocks, names }: TaggedText): readonly string[] =>
  names.flatMap((ofBlock, i) =>
    ofBlock.map(({ kind, from, to }) => {
      const { text, tokens } = blocks[i]?.reading ?? { text: '', tokens: { start: [], end: [] } };
      return `${kind} ${text.slice(tokens.start[from], tokens.end[to - 1])}`;
    }),
  );
