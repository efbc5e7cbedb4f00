import { Tag } from '../../text/tagger';
import { isFinite, NOMINATIVES } from '../clauses';
import { beginsClause } from './clauseStart';
import { MAX_CONTENT } from './content';
import type { CueView } from './cueView';
import { PRESENT, SUBORDINATORS } from './wordLists';

/** A clause may begin behind them. */
const OPENERS = new Set([',', ';', ':', 'and', 'but', '—', '–', '--']);

/**
 * Where the main clause begins or goes on behind what is reported, if the cue stands in a clause beside it.
 *
 *     While Lind admitted it was hard, her party argued …
 *                                    ^
 */
export function mainClauseStart(view: CueView, start: number, end: number): number | undefined {
  const { kind, source } = view.cue;
  const last = Math.min(end, start + MAX_CONTENT);
  if (kind === 'nominal' && isInSubject(view)) return verbOfSubject(view, start, last);
  if (source?.kind === 'relative') return verbBehindComma(view, start, last);
  if (isInserted(view)) return verbBehindInsert(view, start, last);
  if (kind === 'participle') return verbBehindAnd(view, start, last);
  return isSubordinate(view) || view.isFronted ? subjectBehindComma(view, start, last) : undefined;
}

/** Her plan to close the port is a risk: the noun and what it takes are the subject of a verb to come. */
function isInSubject(view: CueView): boolean {
  const { from, to, sentence } = view.cue;
  const phrase = view.phrase(from);
  if (!phrase || to - from > 1) return false;
  const before = phrase.from - 1;
  return before < sentence.from || OPENERS.has(view.word(before)) || view.tag(before) === Tag.Subordinator;
}

/** Her plan to close the port [is] a risk: the first verb that belongs to no clause inside the subject. */
function verbOfSubject(view: CueView, start: number, end: number): number | undefined {
  let open = 0;
  for (let i = start; i < end; i++) {
    if (view.isInMarks(i)) continue;
    const tag = view.tag(i);
    if (tag === Tag.Subordinator || tag === Tag.WhWord || view.phrase(i)?.kind === 'relative') open++;
    else if (NOMINATIVES.has(view.word(i))) open++;
    else if (isFinite(tag) && !isFinite(view.tag(i - 1))) {
      if (open > 0) open--;
      else return view.word(i - 1) === ',' ? i - 1 : i;
    }
  }
  return undefined;
}

/** Lind, who said that it was over, left: the comma before the verb of the main clause. */
function verbBehindComma(view: CueView, start: number, end: number): number | undefined {
  let hasVerb = false;
  for (let i = start; i < end; i++) {
    if (view.isInMarks(i)) continue;
    if (view.word(i) === ',' && hasVerb && isFinite(view.tag(view.pastAdverbs(i + 1)))) return i;
    hasVerb ||= isFinite(view.tag(i));
  }
  return undefined;
}

/** Lind, citing the report, left: the participle stands between its noun and the verb of the main clause. */
function isInserted({ cue }: CueView): boolean {
  return cue.kind === 'participle' && cue.source !== undefined && cue.source.to === cue.from - 1;
}

function verbBehindInsert(view: CueView, start: number, end: number): number | undefined {
  for (let i = start; i < end; i++)
    if (isPause(view, i) && !view.isInMarks(i)) {
      const at = view.word(i) === ',' ? i + 1 : i;
      if (isFinite(view.tag(view.pastAdverbs(at)))) return i;
    }
  return undefined;
}

/** Lind rose, saying it was over, and left: the joint before the next verb of the main clause. */
function verbBehindAnd(view: CueView, start: number, end: number): number | undefined {
  for (let i = start; i < end; i++) {
    if (view.tag(i) !== Tag.And || view.isInMarks(i) || isPause(view, i) || !isFinite(view.tag(i + 1))) continue;
    if (isOfOtherTense(view, i + 1)) continue;
    if (view.word(i - 1) === ',') return i - 1;
    if (view.isInMarks(i - 1)) return i;
  }
  return undefined;
}

/** While Lind admitted it was hard, her party argued …: the comma before the subject of the main clause. */
function subjectBehindComma(view: CueView, start: number, end: number): number | undefined {
  for (let i = start; i < end; i++)
    if (!view.isInMarks(i) && isPause(view, i) && beginsClause(view, view.word(i) === ',' ? i + 1 : i)) return i;
  return undefined;
}

/** A comma, or what stands behind a mark that closes with a comma inside. */
const isPause = (view: CueView, at: number): boolean =>
  view.word(at) === ',' || (view.isInMarks(at - 1) && view.word(at - 2) === ',');

/** "He denounced the drills, saying they “…” and do not help": the main clause is past, so what is said goes on. */
function isOfOtherTense(view: CueView, verb: number): boolean {
  const { source, from } = view.cue;
  let isPast = false;
  for (let i = source?.to ?? from; i < from; i++) isPast ||= view.tag(i) === Tag.Past;
  return isPast && (view.tag(verb) === Tag.Present || PRESENT.has(view.word(verb)));
}

/** The cue stands in a clause that opens the sentence with while, although, after … */
function isSubordinate(view: CueView): boolean {
  const { source, sentence } = view.cue;
  const first = sentence.from;
  const isOpener = view.tag(first) === Tag.Subordinator || SUBORDINATORS.has(view.word(first));
  return isOpener && source !== undefined && source.from <= first + 2;
}
