import { termReason } from '../../quotations/terms';
import { findCues } from '../cues/findCues';
import type { Grammar } from '../nounPhrases';
import { BlockFindings } from './blockFindings';
import { draftContentsAfterCues } from './contentsAfterCues';
import { draftContentsBeforeCues } from './contentsBeforeCues';
import { type Draft, orphan } from './draft';
import { draftMarksBeforeCue } from './marksBeforeCue';
import { draftLeft } from './marksLeft';

const NONE: readonly Draft[] = [];

/** Finds the quotations of a block, with cue and source where the block names them; what is found first has its place. */
export function draftBlock(grammar: Grammar, block: number): readonly Draft[] {
  const cues = findCues(grammar);
  if (cues.length === 0 && grammar.outer.length === 0 && grammar.named.length === 0) return NONE;
  const findings = new BlockFindings(grammar, block, cues);
  const { drafts, outer } = findings;
  draftContentsAfterCues(findings);
  for (const span of outer) draftMarksBeforeCue(findings, span);
  draftContentsBeforeCues(findings);
  for (const span of outer) if (!drafts.covering(span)) drafts.add(draftLeft(grammar, block, span));
  for (const span of grammar.named)
    drafts.add(orphan(block, span, termReason(grammar.reading, span) ?? 'name-in-marks'));
  return drafts.inOrder();
}
