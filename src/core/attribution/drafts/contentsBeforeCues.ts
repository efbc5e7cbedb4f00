import { wordsStart } from '../../entities/dateline';
import { CueGrade } from '../../lexicon/reportingVerbs';
import { contentBefore } from '../contents/contentBefore';
import type { Cue } from '../cues/cue';
import type { Grammar } from '../nounPhrases';
import type { BlockFindings } from './blockFindings';
import { draftOf } from './draft';
import { PLAIN_THOUGHT } from './wordLists';

/**
 * Drafts the clauses that have their cue behind them, where nothing was found for the cue yet.
 *
 *     The bridge will close, Okafor said.
 *     ^^^^^^^^^^^^^^^^^^^^^
 */
export function draftContentsBeforeCues(findings: BlockFindings): void {
  const { grammar, block, cues, used, drafts } = findings;
  for (const cue of cues) {
    if (used.has(cue) || !mayFollow(grammar, cue)) continue;
    // The place of a report is no word of whoever is named behind it.
    const content = contentBefore(grammar, cue, wordsStart(grammar.reading, cue.sentence));
    if (!content || drafts.overlaps(content.parts)) continue;
    used.add(cue);
    const spans = findings.spansIn(content.parts);
    const rule = cue.kind === 'according' ? 'according-to' : 'cue-after';
    drafts.add(draftOf(block, cue, content.parts, { spans, rule }));
  }
}

/** A cue that may stand behind what it reports. */
function mayFollow(grammar: Grammar, cue: Cue): boolean {
  const { source, grade, kind } = cue;
  if (!source || grade > CueGrade.Clause || kind === 'nominal' || kind === 'participle') return false;
  return grade < CueGrade.Clause || kind !== 'finite' || isParenthesis(grammar, cue);
}

/** Rents will rise, she believes: nothing else hangs on the verb of thought. */
function isParenthesis({ reading: { tokens } }: Grammar, { verb, after, source, isInverted }: Cue): boolean {
  const next = tokens.word[isInverted ? (source?.to ?? after) : after] ?? '';
  return PLAIN_THOUGHT.has(verb?.lemma ?? '') && source?.kind !== 'relative' && /^(?:[.,;:!?…—–)-]|--|)$/u.test(next);
}
