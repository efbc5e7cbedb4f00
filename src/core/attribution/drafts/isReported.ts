import { CueGrade } from '../../lexicon/reportingVerbs';
import type { MarkedSpan } from '../../quotations/marks';
import type { Content } from '../contents/content';
import type { Cue } from '../cues/cue';
import { isHeadline } from '../headlines';
import type { Grammar } from '../nounPhrases';
import { hangsOnSubject } from '../relatives';
import type { BlockFindings } from './blockFindings';
import { hasFewWords } from './fewWords';
import { GENERAL, PLAIN_THOUGHT } from './wordLists';

/** True where what stands to the right of a cue counts as reported by it: in marks, or as its clause. */
export function isReported(
  findings: BlockFindings,
  cue: Cue,
  { content, spans }: { readonly content: Content; readonly spans: readonly MarkedSpan[] },
): boolean {
  if (spans.length > 0) return !isProverb(findings.grammar, cue) && !isAside(findings, cue, { content, spans });
  return isReportedClause(findings, cue, content);
}

/** People always say “time heals”: a proverb is nobody's. */
function isProverb({ reading: { tokens } }: Grammar, { source, from }: Cue): boolean {
  const habit = tokens.word[from - 1] ?? '';
  if (habit !== 'always' && habit !== 'often') return false;
  return source !== undefined && GENERAL.has(tokens.word[source.head] ?? '');
}

/** Started with a “countdown clock”: few words in marks, apart from a verb that reports only what stands beside it. */
function isAside(
  findings: BlockFindings,
  { grade, to }: Cue,
  { content, spans }: { readonly content: Content; readonly spans: readonly MarkedSpan[] },
): boolean {
  const [first] = content.parts;
  if (grade < CueGrade.Clause || !first || first.from <= to + 1 || !findings.isInMarks(first.from)) return false;
  return spans.every(hasFewWords);
}

/** Without marks, verbs of thought need "that", but for the plain ones; verbs of manner report nothing. */
function isReportedClause({ grammar, drafts, block }: BlockFindings, cue: Cue, content: Content): boolean {
  const { isMarked, isObject, isGoverned } = content;
  // "If you want to understand it": anybody.
  if (cue.source && grammar.reading.tokens.word[cue.source.head] === 'you') return false;
  if (isObject) return false;
  // "Families demand answers": a headline of few words tells of attitudes in nearly every verb.
  if (isGoverned) return drafts.covering(cue) === undefined && !isHeadline(grammar, block);
  // "A man who said he was lost rang": where his words end, no mark tells.
  if (cue.source?.kind === 'relative' && hangsOnSubject(grammar, cue.source.from, cue.sentence)) return false;
  if (cue.kind === 'nominal') return isMarked || isOpinionOf(grammar, cue, content);
  if (cue.kind === 'adjective') return true;
  if (cue.kind === 'passive') return isMarked;
  if (cue.grade >= CueGrade.Manner) return false;
  return cue.grade <= CueGrade.Speech || isMarked || PLAIN_THOUGHT.has(cue.verb?.lemma ?? '');
}

/** expressed confidence they would stay; not: made a claim the board rejected, where the clause tells which claim. */
function isOpinionOf({ phrases, phraseAt }: Grammar, { stance, to }: Cue, { parts: [first] }: Content): boolean {
  const phrase = first?.from === to ? phrases[phraseAt[to] ?? -1] : undefined;
  return stance === 'opinion' && phrase?.kind === 'pronoun';
}
