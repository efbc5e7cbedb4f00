import { attribute } from './attribution/attribute';
import { findQuotations } from './attribution/index';
import type { KeptDrafts } from './attribution/keptDrafts';
import { linkMentions } from './entities/link/index';
import { type MentionMemos, mentionsOf } from './entities/mentions';
import { nameEntities, type ShownEntity } from './entities/naming';
import type { Block, Quotation } from './model';
import { pairMarks } from './quotations/marks';
import { mapInSteps, type Steps } from './steps';
import { type BlockMemo, blockMemo } from './text/blockMemo';
import type { BlockReader } from './text/blockReader';
import { type FoundTopic, findTopics } from './topics/topics';

/** What a passage says when it is read on its own. Offsets count from its start; ids are those of the passage. */
export interface PassageAnalysis {
  readonly blocks: readonly Block[];
  readonly entities: readonly ShownEntity[];
  /** Ids are not yet numbered. */
  readonly quotations: readonly Quotation[];
  readonly topics: readonly FoundTopic[];
}

/** What the steps kept of each block when they last read it, or a passage like it; none of it changes what they find. */
export interface KeptWork extends MentionMemos {
  readonly drafts: BlockMemo<KeptDrafts>;
}

export const keptWork = (): KeptWork => ({ names: blockMemo(), mentions: blockMemo(), drafts: blockMemo() });

/** What a passage is read with: all of it anew, or with what is kept of its blocks. */
export interface AnalysisMeans {
  readonly reader: BlockReader;
  readonly kept?: KeptWork;
}

/**
 * Reads a passage: a document, or, where that is long, a piece of it. Each step reads what the steps before found and
 * changes none of it. Never throws, for any text; takes time in proportion to its length.
 */
export function* analyzePassage(
  text: string,
  blocks: readonly Block[],
  { reader, kept }: AnalysisMeans,
): Steps<PassageAnalysis> {
  const readings = yield* mapInSteps(blocks, (block) => reader.read(text, block));
  const marks = pairMarks(readings);
  yield;
  const mentions = yield* mentionsOf(readings, marks, kept);
  const linked = yield* linkMentions(readings, marks, mentions);
  const { grammars, quotations: found, chains } = yield* findQuotations(readings, marks, linked, kept?.drafts);
  const names = nameEntities(readings, chains);
  const quotations = yield* attribute(grammars, chains, found, names);
  yield;
  const topics = yield* findTopics(readings, chains, names);
  return { blocks, entities: names.shown(quotations), quotations, topics };
}
