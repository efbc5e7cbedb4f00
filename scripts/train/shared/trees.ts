import { readFileSync } from 'node:fs';
import { findBlocks } from '../../../src/core/text/blocks';
import { type BlockReading, readBlock } from '../../../src/core/text/reading';

type GoldToken = readonly [
  start: number,
  end: number,
  lemma: string,
  upos: string,
  xpos: string,
  head: number,
  deprel: string,
];

/** A block as the product reads it, with the gold tree of its sentences. */
export interface TreeBlock {
  readonly reading: BlockReading;
  /** Head of each token of ours; -1: none in this block. */
  readonly heads: Int32Array;
  /** Relation to the head, as in Universal Dependencies. */
  readonly relations: readonly string[];
  readonly lemmas: readonly string[];
}

export interface TreeDocument {
  readonly id: string;
  readonly corpus: string;
  readonly blocks: readonly TreeBlock[];
}

/** Reads a file of trees (gum_trees.jsonl, ewt_trees.jsonl). */
export function readTrees(file: string, corpus: string): readonly TreeDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, tokens } = JSON.parse(line) as { id: string; text: string; tokens: readonly GoldToken[] };
      return { id, corpus, blocks: align(text, tokens) };
    });
}

/** Our tokens with the heads of the gold tokens they hold: of several, that of the one whose head lies outside. */
function align(text: string, gold: readonly GoldToken[]): readonly TreeBlock[] {
  let at = 0;
  return findBlocks(text).map((block) => {
    const reading = readBlock(text, block);
    const { tokens } = reading;
    const ownOf = new Map<number, number>();
    const goldOf: (number | undefined)[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const start = block.start + (tokens.start[i] ?? 0);
      const end = block.start + (tokens.end[i] ?? 0);
      while (at < gold.length && (gold[at]?.[1] ?? 0) <= start) at++;
      let last = at;
      let outer: number | undefined;
      for (; last < gold.length && (gold[last]?.[0] ?? Infinity) < end; last++)
        if (!ownOf.has(last)) ownOf.set(last, i);
      for (let g = at; g < last && outer === undefined; g++) {
        const head = gold[g]?.[5] ?? -1;
        if (head < at || head >= last) outer = g;
      }
      goldOf.push(outer ?? (last > at ? last - 1 : undefined));
    }
    const heads = new Int32Array(tokens.length).fill(-1);
    const relations: string[] = [];
    const lemmas: string[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = gold[goldOf[i] ?? -1];
      const head = token && token[5] >= 0 ? ownOf.get(token[5]) : undefined;
      if (head !== undefined && head !== i) heads[i] = head;
      relations.push(token?.[6] ?? '');
      lemmas.push(token?.[2] ?? '');
    }
    return { reading, heads, relations, lemmas };
  });
}
