import { CueGrade } from '../../lexicon/reportingVerbs';
import type { MarkedSpan } from '../../quotations/marks';
import { rangesWithin } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import type { BlockFindings } from './blockFindings';

/** Words of the same clause stand before the mark. */
export function isEmbedded(findings: BlockFindings, span: MarkedSpan): boolean {
  const sentence = findings.sentenceAt(span.from);
  if (!sentence || sentence.from >= span.from) return false;
  return /^[\p{L}']/u.test(findings.grammar.reading.tokens.word[span.from - 1] ?? '');
}

/**
 * Where what is said begins if words before a mark belong to it.
 *
 *     The plan was “bad,” he said.
 *     ^
 *     One word will do: “Bad,” he said.
 *                       ^
 */
export function clauseStart(findings: BlockFindings, span: MarkedSpan): number {
  const sentence = findings.sentenceAt(span.from);
  if (!sentence || sentence.from === span.from) return span.from;
  const before = findings.grammar.reading.tokens.word[span.from - 1] ?? '';
  if (/^[(:.!?…—–-]/u.test(before) || findings.isInMarks(span.from - 1)) return span.from;
  return hasSpeechBefore(findings, sentence, span) ? span.from : sentence.from;
}

/** Somebody speaks in the words before a mark; who only thinks or wants there is part of what is said. */
function hasSpeechBefore({ outer, cues, drafts }: BlockFindings, { from }: TokenRange, span: MarkedSpan): boolean {
  if (rangesWithin(outer, from, span.from).some((before) => drafts.covering(before))) return true;
  return rangesWithin(cues, from, span.from).some(({ grade, kind }) => grade <= CueGrade.Speech && kind !== 'nominal');
}
