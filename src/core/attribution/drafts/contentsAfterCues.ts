import { CueGrade } from '../../lexicon/reportingVerbs';
import type { MarkedSpan } from '../../quotations/marks';
import { termReason } from '../../quotations/terms';
import type { Content } from '../contents/content';
import { contentAfter } from '../contents/contentAfter';
import type { Cue } from '../cues/cue';
import type { BlockFindings } from './blockFindings';
import { draftOf, orphan, ruleOf } from './draft';
import { hasFewWords } from './fewWords';
import { isReported } from './isReported';

/** Cues of one sentence that may end what another reports, at most: keeps the search linear. */
const CUES_AHEAD = 12;

/**
 * Drafts what the cues of a block report to their right.
 *
 *     Okafor said the bridge would close.
 *                 ^^^^^^^^^^^^^^^^^^^^^^
 */
export function draftContentsAfterCues(findings: BlockFindings): void {
  findings.cues.forEach((cue, i) => {
    if (!cue.source && cue.kind !== 'passive' && cue.kind !== 'nominal') return;
    // Asked first with all marks of the block: where that suffices, the content need not be looked for, which is long.
    if (isOwnThought(findings, cue, findings.outer)) return;
    const content = contentAfter(findings.grammar, cue, cuesBeside(findings.cues, cue, i));
    if (!content) return;
    const spans = findings.spansIn(content.parts);
    if (!isReported(findings, cue, { content, spans })) return;
    if (isTaken(findings, content) || isOwnThought(findings, cue, spans)) return;
    findings.used.add(cue);
    const rule = content.isGoverned ? 'attitude' : ruleOf(cue);
    const said = isThought(cue, content) ? saidIn(findings, spans) : spans;
    findings.drafts.add(draftOf(findings.block, cue, content.parts, { spans: said, rule }));
  });
}

/** The cues of the same sentence, from the one before on. */
function cuesBeside(cues: readonly Cue[], { sentence }: Cue, index: number): readonly Cue[] {
  const beside: Cue[] = [];
  for (let i = Math.max(0, index - 1); i < Math.min(cues.length, index + CUES_AHEAD); i++) {
    const other = cues[i];
    if (other?.sentence === sentence) beside.push(other);
  }
  return beside;
}

/** An earlier cue reports the same: said in her remarks that …, where "remarks that" is no cue of its own. */
const isTaken = ({ drafts }: BlockFindings, { parts }: Content): boolean => drafts.startsAt(parts[0]?.from ?? -1);

/** Said he thought it was over; said they called it “a gift”: the whole is reported already. */
function isOwnThought({ drafts }: BlockFindings, cue: Cue, spans: readonly MarkedSpan[]): boolean {
  const isInside = (cue.source?.kind === 'pronoun' && spans.length === 0) || cue.grade > CueGrade.Speech;
  return isInside && drafts.covering(cue) !== undefined;
}

/** What somebody wants or thinks. */
const isThought = ({ grade }: Cue, { isGoverned, isObject }: Content): boolean =>
  isGoverned || (isObject && grade >= CueGrade.Clause);

/** Wants to end the “easy money” rule: few words in marks within what somebody wants or thinks are nobody's words. */
function saidIn({ drafts, block, grammar }: BlockFindings, spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  for (const span of spans.filter(hasFewWords))
    drafts.add(orphan(block, span, termReason(grammar.reading, span) ?? 'scare-marks'));
  return spans.filter((span) => !hasFewWords(span));
}
