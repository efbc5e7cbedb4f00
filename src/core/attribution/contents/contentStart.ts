import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import { withTail } from '../subjects';
import { beginsContent } from './contentOpeners';
import type { CueView } from './cueView';
import type { ExtentKind } from './extentFeatures';
import { governedStart } from './governed';
import { startOfMarkedClause } from './markedClause';
import { markInObject, startOfMarkedObject } from './markedObject';
import { ADDRESSED, PRONOUN_ADDRESSEES, RELATIVES } from './wordLists';

/** Where what a cue reports begins, and as what. */
export interface ContentStart {
  readonly at: number;
  /** How what the verb takes begins, where it is no clause. */
  readonly governed: ExtentKind | undefined;
  /** An object with words in marks: praised the “hard work” of the crew. */
  readonly isObject: boolean;
}

/** Adverbs, those spoken to, times and places between a verb and its content: more are a clause of their own. */
const MAX_STEPS = 12;
/** Adverbs that are part of the verb: shot back, pointed out, went on. */
const PARTICLES = new Set(['back', 'out', 'on']);

/**
 * Finds where what a cue reports begins to its right, past adverbs, the one spoken to, and "in a statement on Monday".
 *
 *     Lind told the board on Monday in Exmouth that rents would rise.
 *          ^^^^ cue                            ^ start
 */
export function contentStart(view: CueView): ContentStart | undefined {
  const { cue } = view;
  if (cue.kind === 'according') return plainStart(startBehindSource(view));
  let isObject = false;
  let at = cue.after;
  for (let steps = 0; at < view.sentenceEnd && steps < MAX_STEPS; steps++) {
    if (beginsContent(view, at)) return { at, governed: undefined, isObject };
    const mark = markInObject(view, at);
    if (mark !== undefined) {
      isObject = true;
      const start = startOfMarkedObject(view, at, mark);
      if (start !== undefined) return { at: start, governed: undefined, isObject };
    }
    const governed = governedStart(view, at);
    if (governed) return { at: governed.at, governed: governed.kind, isObject };
    if (isPauseBeforeContent(view, at, steps > 0))
      return plainStart(at + 1 < view.sentenceEnd ? at + 1 : undefined, isObject);
    const next = stepOver(view, at, steps > 0);
    if (next === undefined) return plainStart(startOfMarkedClause(view, at));
    at = next;
  }
  return undefined;
}

const plainStart = (at: number | undefined, isObject = false): ContentStart | undefined =>
  at === undefined ? undefined : { at, governed: undefined, isObject };

/** According to the board (LOB), which meets in May, rents …: behind the comma that ends what is said of the source. */
function startBehindSource(view: CueView): number | undefined {
  const { cue, sentenceEnd: to } = view;
  // "…, according to the board, …" reports what stands before it.
  const first = Math.min(cue.from, (cue.source?.from ?? cue.from) - 1);
  if (first > cue.sentence.from + 1) return undefined;
  let at = cue.after;
  if (view.word(at) === '(') while (at < to && view.word(at - 1) !== ')') at++;
  if (RELATIVES.has(view.word(at)) || (view.word(at) === ',' && RELATIVES.has(view.word(at + 1)))) {
    at++;
    while (at < to && view.word(at) !== ',') at++;
  }
  return view.word(at) === ',' && at + 2 < to ? at + 1 : undefined;
}

/** A colon, or a comma with words in marks behind it: said: …; said, “…”; said on Monday, rents would rise. */
function isPauseBeforeContent(view: CueView, at: number, hasStepped: boolean): boolean {
  const word = view.word(at);
  if (word === ':') return true;
  if (word !== ',') return false;
  return view.isInMarks(at + 1) || (hasStepped && beginsContent(view, at + 1) && view.cue.grade === CueGrade.Pure);
}

/** Behind an adverb, a time, a place or the one spoken to; undefined where something else stands. */
function stepOver(view: CueView, at: number, hasStepped: boolean): number | undefined {
  const word = view.word(at);
  const tag = view.tag(at);
  const phrase = view.phraseFrom(at);
  if (word === ',' && view.tag(at + 1) === Tag.Adverb && view.word(at + 2) === ',') return at + 3;
  if (phrase?.kind === 'time') return phrase.to;
  if (tag === Tag.Preposition || tag === Tag.To) {
    const object = view.phraseFrom(at + 1);
    if (object) return withTail(view.grammar, object, view.sentenceEnd).to;
  }
  if (tag === Tag.Participle && hasStepped && view.cue.grade <= CueGrade.Speech) return at + 1;
  if (tag === Tag.Adverb || PARTICLES.has(word)) return at + 1;
  return phrase && isAddressee(view, phrase.to, word) ? withTail(view.grammar, phrase, view.sentenceEnd).to : undefined;
}

/** told [the board] that …; said it “…” */
function isAddressee(view: CueView, to: number, word: string): boolean {
  if (ADDRESSED.has(view.lemma)) return true;
  return PRONOUN_ADDRESSEES.has(word) && view.cue.grade <= CueGrade.Speech && view.isInMarks(to);
}
