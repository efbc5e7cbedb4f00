import { attribute } from './attribution/attribute';
import { findQuotations } from './attribution/index';
import { linkMentions } from './entities/link/index';
import { mentionsOf } from './entities/mentions';
import { nameEntities } from './entities/naming';
import type { Analysis } from './model';
import { findProblems } from './problems';
import { pairMarks } from './quotations/marks';
import { findBlocks } from './text/blocks';
import { finish, mapInSteps, type Steps } from './steps';
import { readBlock } from './text/reading';
import { findSections } from './topics/sections';
import { findTopics } from './topics/topics';

/**
 * Reads a document: text in, analysis out. Each step reads what the steps before found and changes none of it.
 * Never throws, for any text; takes time in proportion to its length.
 */
export function analyze(text: string): Analysis {
  return finish(analyzeInSteps(text));
}

/** The same, with pauses: for a long document in an editor, which must not wait for it. */
export function* analyzeInSteps(text: string): Steps<Analysis> {
  const blocks = findBlocks(text);
  const readings = yield* mapInSteps(blocks, (block) => readBlock(text, block));
  const marks = pairMarks(readings);
  yield;
  const mentions = yield* mentionsOf(readings, marks);
  const chains = yield* linkMentions(readings, marks, mentions);
  const found = yield* findQuotations(readings, marks, chains);
  const names = nameEntities(readings, chains);
  const quotations = yield* attribute(found.grammars, chains, found.quotations, names);
  yield;
  return {
    blocks,
    sections: findSections(blocks, text),
    entities: names.entities(quotations),
    quotations,
    topics: yield* findTopics(readings, chains),
    problems: findProblems(quotations),
  };
}
