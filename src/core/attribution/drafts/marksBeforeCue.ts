import { CueGrade } from '../../lexicon/reportingVerbs';
import type { MarkedSpan } from '../../quotations/marks';
import { firstFrom } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import type { Subject } from '../subjects';
import type { BlockFindings } from './blockFindings';
import { clauseStart, isEmbedded } from './clauseBeforeMark';
import { type Draft, priorOf } from './draft';
import { type Frame, frameAfter } from './frameAfter';
import { restAfterCue } from './restAfterCue';

/**
 * Drafts words in marks that have their cue behind them, with what goes on behind the cue.
 *
 *     The plan was “a gift,” Lind said, “and no surprise.”
 *     ^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^
 */
export function draftMarksBeforeCue(findings: BlockFindings, span: MarkedSpan): void {
  const { grammar, drafts } = findings;
  const frame = frameAfter(grammar, span, findings.saying, limitAfter(findings, span));
  if (!frame) return;
  const from = clauseStart(findings, span);
  const covering = drafts.covering(span);
  if (covering && staysIn(findings, covering, { frame, isLed: from < span.from })) return;
  if (isEmbedded(findings, span) && reportsElsewhere(findings, frame)) return;
  if (covering?.parts.some((part) => part.from >= span.from)) drafts.replace(covering);
  const later = laterPart(findings, span, frame);
  if (later) drafts.replace(later);
  const rest = later ? undefined : restAfterCue(findings, Math.max(frame.cue.to, frame.source.to));
  addDraft(findings, frame, [{ from, to: span.to }, ...(later?.parts ?? []), ...(rest ? [rest] : [])]);
}

/** Where the search for a cue behind a marked stretch ends: at the next mark or the end of the sentence. */
function limitAfter(findings: BlockFindings, span: MarkedSpan): number {
  const { outer, grammar } = findings;
  const next = outer[firstFrom(outer, span.to)];
  const sentence = findings.sentenceAt(span.to - 1);
  return Math.min(next?.from ?? Infinity, sentence?.to ?? grammar.reading.tokens.length);
}

/** “…” in the content of an earlier cue stays there: He said it was “bad,” adding … */
function staysIn(
  findings: BlockFindings,
  covering: Draft,
  { frame, isLed }: { readonly frame: Frame; readonly isLed: boolean },
): boolean {
  if (isLed && isThought(findings, covering)) return false;
  return covering.cue?.from !== frame.cue.from && !isFelt(findings, covering);
}

/** Campaigners were less impressed: “They knew,” said Orla Finnegan. How many feel about it says nothing of who says it. */
function isFelt(findings: BlockFindings, { cue, parts: [first] }: Draft): boolean {
  const felt = cue && findings.cueFrom(cue.from);
  const isColon = findings.grammar.reading.tokens.word[(first?.from ?? 0) - 1] === ':';
  return isColon && felt?.kind === 'adjective';
}

/** Those who think “it is over” are wrong, she said: what is thought there, and by whom, is what she says. */
function isThought(findings: BlockFindings, { cue, parts }: Draft): boolean {
  const thought = cue && findings.cueFrom(cue.from);
  return thought !== undefined && thought.grade >= CueGrade.Clause && (parts[0]?.from ?? 0) > thought.from;
}

/** On ABC’s “This Week,” Lind admitted that …: what the cue reports stands behind it. */
function reportsElsewhere(findings: BlockFindings, { cue, rule }: Frame): boolean {
  if (rule === 'unlisted-verb') return true;
  const parts = findings.drafts.ofCue(cue.from).flatMap((draft) => draft.parts);
  return parts.some(({ from }) => from >= cue.to && !findings.isInMarks(from));
}

/** “If it rains,” Okafor said, “we wait.”: the draft of the second stretch, which is one quotation with the first. */
function laterPart({ drafts }: BlockFindings, span: MarkedSpan, { cue, source }: Frame): Draft | undefined {
  const later = drafts.ofCue(cue.from).find(({ parts: [first] }) => first && first.from > span.from);
  return later && isSplit(later, source) ? later : undefined;
}

/** Not: “…,” he said, adding that …; nor: “…,” said that …. */
const isSplit = ({ spans: [span], parts: [part], source }: Draft, { from }: Subject): boolean =>
  span !== undefined && span.from === part?.from && source?.from === from;

function addDraft(findings: BlockFindings, { cue, source, rule }: Frame, parts: readonly TokenRange[]): void {
  const listed = findings.cueFrom(cue.from);
  if (listed) findings.used.add(listed);
  findings.drafts.add({
    block: findings.block,
    parts,
    spans: findings.spansIn(parts),
    cue,
    source,
    rule,
    prior: priorOf(rule),
    stance: listed?.stance ?? 'neutral',
    isNegated: listed?.isNegated ?? false,
    term: undefined,
  });
}
