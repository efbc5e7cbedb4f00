import type { Chains } from '../entities/mention';
import type { BlockMarks } from '../quotations/marks';
import type { BlockReading } from '../text/reading';
import { draftBlock } from './blockDrafts';
import { type Attributable, joinDrafts } from './join';
import { type Grammar, readGrammar } from './nounPhrases';

/** All quotations of a document with the words that name their sources, before the sources are known by name. */
export function findQuotations(
  readings: readonly BlockReading[],
  marks: readonly BlockMarks[],
  chains: Chains,
): { readonly grammars: readonly Grammar[]; readonly quotations: readonly Attributable[] } {
  const grammars = readings.map((reading, i) => readGrammar(reading, marks[i] ?? NO_MARKS, chains.byBlock[i] ?? []));
  const drafts = grammars.map((grammar, block) => draftBlock(grammar, block));
  return { grammars, quotations: joinDrafts(grammars, drafts) };
}

const NO_MARKS: BlockMarks = { spans: [], depth: new Uint8Array() };
