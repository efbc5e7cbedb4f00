import { attribute } from './attribution/attribute';
import { findQuotations } from './attribution/index';
import { linkMentions } from './entities/link/index';
import { mentionsOf } from './entities/mentions';
import { nameEntities, type ShownEntity } from './entities/naming';
import type { Block, Quotation } from './model';
import { pairMarks } from './quotations/marks';
import { mapInSteps, type Steps } from './steps';
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

/**
 * Reads a passage: a document, or, where that is long, a piece of it. Each step reads what the steps before found and
 * changes none of it. Never throws, for any text; takes time in proportion to its length.
 */
export function* analyzePassage(text: string, blocks: readonly Block[], reader: BlockReader): Steps<PassageAnalysis> {
  const readings = yield* mapInSteps(blocks, (block) => reader.read(text, block));
  const marks = pairMarks(readings);
  yield;
  const mentions = yield* mentionsOf(readings, marks);
  const linked = yield* linkMentions(readings, marks, mentions);
  const { grammars, quotations: found, chains } = yield* findQuotations(readings, marks, linked);
  const names = nameEntities(readings, chains);
  const quotations = yield* attribute(grammars, chains, found, names);
  yield;
  const topics = yield* findTopics(readings, chains);
  return { blocks, entities: names.shown(quotations), quotations, topics };
}
