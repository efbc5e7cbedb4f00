import { CueGrade } from '../../lexicon/reportingVerbs';
import { firstFrom } from '../../text/search';
import { Tag } from '../../text/tagger';
import { hasClause, trimEnd } from '../clauses';
import type { Cue } from '../cues/cue';
import type { CueView } from './cueView';
import { mainClauseStart } from './mainClause';
import { CONTRASTS } from './wordLists';

/**
 * Where what is reported ends at the latest: at the end of the sentence, before the next cue of the same speaker or of
 * another, or where the main clause goes on.
 *
 *     Lind said rents would rise and warned that …        Telling us it was over, Costa left.
 *               ^^^^^^^^^^^^^^^^                                      ^^^^^^^^^^^
 */
export function latestEnd(view: CueView, start: number): number {
  const { cue, grammar } = view;
  // Telling us it was over, Costa left: what is reported ends where the main clause begins.
  if (cue.kind === 'participle' && cue.source && cue.source.from > start) return trimEnd(grammar, cue.source.from);
  const end = nextCueCut(view, start, endOfSentence(view, start));
  return trimEnd(grammar, mainClauseStart(view, start, end) ?? end);
}

/** A quotation that holds several sentences takes the content to the end of the sentence that closes it. */
function endOfSentence({ sentenceEnd, grammar: { outer } }: CueView, start: number): number {
  const last = outer[firstFrom(outer, sentenceEnd) - 1];
  return last && last.from >= start && last.to > sentenceEnd ? last.to : sentenceEnd;
}

/** The end, or where the first cue behind the start cuts what is reported. */
function nextCueCut(view: CueView, start: number, end: number): number {
  for (const next of view.cues) {
    if (next === view.cue || next.from <= start || next.from >= end) continue;
    const cut = next.grade <= CueGrade.Manner ? cutBefore(view, next, start) : undefined;
    if (cut !== undefined) return cut;
  }
  return end;
}

/** Where another cue ends what is reported before it; undefined where it is itself part of it. */
function cutBefore(view: CueView, next: Cue, start: number): number | undefined {
  if (!next.source) return undefined;
  const before = next.from - 1;
  const isOwn = next.source === view.cue.source;
  if (next.kind === 'participle') return isOwn && view.word(before) === ',' ? before : undefined;
  if (next.kind === 'according') return view.word(before) === ',' ? before : next.from;
  return isOwn ? cutBeforeOwn(view, next, start) : cutBeforeOther(view, next, next.source.from, start);
}

/** Said A would close and added …: the same speaker goes on. */
function cutBeforeOwn(view: CueView, next: Cue, start: number): number | undefined {
  let at = next.from - 1;
  while (at > start && (view.tag(at) === Tag.Adverb || view.tag(at) === Tag.Auxiliary)) at--;
  if (view.tag(at) !== Tag.And) return undefined;
  // "said A understands and fears B": of another tense, so it belongs to what is said.
  if (view.cue.verb?.form === 'past' && next.verb?.form !== 'past') return undefined;
  return withComma(view, at);
}

/** Said A would close, while Moss denied …: somebody else speaks. */
function cutBeforeOther(view: CueView, next: Cue, source: number, start: number): number | undefined {
  const joint = source - 1;
  if (joint < start || next.grade > CueGrade.Speech) return undefined;
  const isJoint = view.tag(joint) === Tag.And || CONTRASTS.has(view.word(joint));
  // "Said professors or supervisors would dismiss it": a list is no clause.
  return isJoint && hasClause(view.grammar, start, joint) ? withComma(view, joint) : undefined;
}

const withComma = (view: CueView, joint: number): number => (view.word(joint - 1) === ',' ? joint - 1 : joint);
