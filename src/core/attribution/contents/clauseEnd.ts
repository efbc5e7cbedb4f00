import type { MarkedSpan } from '../../quotations/marks';
import { firstFrom } from '../../text/search';
import { Tag } from '../../text/tagger';
import { isFinite } from '../clauses';
import { asideBefore } from './aside';
import { colonInContent } from './colonInContent';
import type { ContentStart } from './contentStart';
import type { CueView } from './cueView';
import { ExtentKind } from './extentFeatures';
import { extentOf } from './extents';
import { latestEnd } from './latestEnd';
import { COMPLEMENTIZERS, isDash, NAMING } from './wordLists';

/** What is said is cut within its sentence only where that is very likely. */
const CLAUSE_RELUCTANCE = 2;
/** "to …" runs on less often than a clause does, so an earlier end is believed sooner. */
const INFINITIVE_RELUCTANCE = 0.8;

/** Where a clause, "to …" or an object with words in marks ends. */
export function clauseEnd(view: CueView, start: ContentStart): number {
  const latest = latestEnd(view, start.at);
  const colon = colonInContent(view, start, latest);
  if (colon?.isJoint) return Math.max(colon.to, latest);
  const limit = colon?.at ?? latest;
  return endBehindMarks(view, start, start.isObject ? limit : likelyEnd(view, start.at, limit));
}

/** Where the model sees the end of the clause; words in marks are taken whole. */
function likelyEnd(view: CueView, from: number, limit: number): number {
  const { grammar, cue } = view;
  const kind = kindOf(view, from);
  const end = kind === ExtentKind.Infinitive ? asideBefore(view, from, limit) : limit;
  const reluctance = kind === ExtentKind.Infinitive ? INFINITIVE_RELUCTANCE : CLAUSE_RELUCTANCE;
  const { to } = extentOf(grammar.reading, grammar.words(), { kind, from, limit: end, governor: cue.from }, reluctance);
  const span = view.marksAround(to - 1);
  return span && span.to > to ? Math.min(span.to, limit) : to;
}

function kindOf(view: CueView, from: number): ExtentKind {
  if (COMPLEMENTIZERS.has(view.word(from))) return ExtentKind.Marked;
  return view.isInfinitive(from) ? ExtentKind.Infinitive : ExtentKind.Clause;
}

/** The end, or the first words in marks before it that end what is reported. */
function endBehindMarks(view: CueView, start: ContentStart, end: number): number {
  const { outer } = view.grammar;
  for (let i = firstFrom(outer, start.at); i < outer.length; i++) {
    const span = outer[i];
    if (!span || span.to >= end) break;
    if (isLastOf(view, start, span)) return span.to;
  }
  return end;
}

/** He is “a leader,” adding …: words in marks that end with a comma end what is reported, but before "and". */
function isLastOf(view: CueView, { at, isObject }: ContentStart, { from, to }: MarkedSpan): boolean {
  const word = view.word(to);
  // called it “a choice” and won; a “strategy” — including the talks
  if (isDash(word) && !holds(view, at, from, isDashAt)) return true;
  // Whoever is told to “wait” will leave: "to" has no subject for the verb behind the mark.
  if (view.isInfinitive(at) && isFinite(view.tag(to))) return true;
  if (view.tag(to) === Tag.And && isFinite(view.tag(to + 1)) && NAMING.has(view.lemma)) return true;
  if (word !== ',' && view.word(to - 2) !== ',') return false;
  const next = word === ',' ? to + 1 : to;
  if (view.tag(next) === Tag.And && view.word(next) !== 'but') return false;
  return view.word(next) !== 'that' && !view.isInMarks(next) && (isObject || holds(view, at, from, isVerbAt));
}

const isVerbAt = (view: CueView, at: number): boolean => isFinite(view.tag(at));
const isDashAt = (view: CueView, at: number): boolean => isDash(view.word(at));

/** A token of the kind stands in a stretch, outside marks. */
function holds(view: CueView, from: number, to: number, isKind: (view: CueView, at: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (isKind(view, i) && !view.isInMarks(i)) return true;
  return false;
}
