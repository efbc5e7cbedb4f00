import type { Chains } from '../entities/mention';
import type { BlockMarks } from '../quotations/marks';
import { mapInSteps, type Steps } from '../steps';
import type { BlockMemo } from '../text/blockMemo';
import type { BlockReading } from '../text/reading';
import type { Attributable } from './attributable';
import { converse } from './conversation/index';
import { isDialogue } from './conversation/style';
import { creditHeadings } from './echoes';
import { joinDrafts } from './join/joinDrafts';
import { openQuotation } from './join/openQuotation';
import { draftedBlock, type KeptDrafts } from './keptDrafts';
import { findNarrator, isQuoted, withNarrator } from './narrator/narrator';
import type { Grammar } from './nounPhrases';
import { keepSources } from './sameSource';
import { exceptTellers } from './tellers';

export interface FoundQuotations {
  readonly grammars: readonly Grammar[];
  readonly quotations: readonly Attributable[];
  /** With the "I" of a narrator whose words are quoted. */
  readonly chains: Chains;
}

/** All quotations of a document with the words that name their sources, before the sources are known by name. */
export function* findQuotations(
  readings: readonly BlockReading[],
  marks: readonly BlockMarks[],
  linked: Chains,
  memo?: BlockMemo<KeptDrafts>,
): Steps<FoundQuotations> {
  const { grammars, quotations: joined, within, isStory } = yield* joinQuotations(readings, marks, linked, memo);
  const self = findNarrator(grammars, linked, isStory);
  const told = isStory
    ? converse(grammars, linked, joined, self)
    : { quotations: keepSources(grammars, linked, joined), narrator: self };
  const isTold = isQuoted(grammars, told.quotations, told.narrator);
  const chains = isTold ? yield* withNarrator(grammars, linked, told.narrator) : linked;
  const all = [...creditHeadings(grammars, chains, told.quotations), ...within];
  return { grammars, quotations: exceptTellers(grammars, chains, all), chains };
}

interface JoinedQuotations {
  readonly grammars: readonly Grammar[];
  readonly quotations: readonly Attributable[];
  /** Those within others, which take no part in the conversation. */
  readonly within: readonly Attributable[];
  readonly isStory: boolean;
}

/** The quotations as their own words and cues show them, before the conversation is looked at. */
export function* joinQuotations(
  readings: readonly BlockReading[],
  marks: readonly BlockMarks[],
  chains: Chains,
  memo?: BlockMemo<KeptDrafts>,
): Steps<JoinedQuotations> {
  const drafted = yield* mapInSteps(readings, (reading, block) => {
    const ground = { block, marks: marks[block] ?? NO_MARKS, mentions: chains.byBlock[block] ?? [] };
    return draftedBlock(reading, ground, memo);
  });
  const grammars = drafted.map(({ grammar }) => grammar);
  const drafts = drafted.map(({ drafts: ofBlock }) => ofBlock);
  const isStory = isDialogue(grammars, drafts);
  const within = drafted.flatMap((block) => block.within).map((draft) => openQuotation(grammars, draft));
  return { grammars, quotations: joinDrafts(grammars, drafts, isStory), within, isStory };
}

const NO_MARKS: BlockMarks = { spans: [], depth: new Uint8Array() };
