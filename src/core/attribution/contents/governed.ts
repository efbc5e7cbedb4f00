import { roleNoun } from '../../lexicon/titles';
import { Tag } from '../../text/tagger';
import { NOMINATIVES } from '../clauses';
import { withTail } from '../subjects';
import { asideBefore } from './aside';
import { isSilence } from './contentOpeners';
import type { CueView } from './cueView';
import { ExtentKind } from './extentFeatures';
import { extentOf } from './extents';
import { latestEnd } from './latestEnd';
import { ADDRESSED, ANSWERS, JUDGING, OBJECT_PREPOSITIONS, PEOPLE, SHOWING } from './wordLists';

/** called for, called on [the board to leave] */
const ASKING_PREPOSITIONS = new Set(['for', 'on']);

/** Where what a verb takes begins, where it is no clause, and how. */
export interface Governed {
  readonly at: number;
  readonly kind: ExtentKind;
}

/** What a verb takes by its frames from a token on: praised [the plan], called for [talks], plans [to stay]. */
export function governedStart(view: CueView, at: number): Governed | undefined {
  const { cue } = view;
  const { frames } = cue;
  if (!frames || cue.isUnreal || view.grammar.reading.block.kind === 'heading' || isUnanswered(view)) return undefined;
  const tag = view.tag(at);
  const isInfinitive = frames.infinitive || (cue.kind === 'passive' && cue.source === undefined);
  if (isInfinitive && view.isInfinitive(at) && !isSilence(view, at)) return { at, kind: ExtentKind.Infinitive };
  // The court seemed divided; the plan seems like a mistake
  const isState = tag === Tag.Adjective || tag === Tag.Participle || view.word(at) === 'like';
  if (isState && isRaising(view)) return { at, kind: ExtentKind.Object };
  if (frames.gerund && tag === Tag.Gerund) return { at, kind: ExtentKind.Gerund };
  if (frames.prepositions.has(view.word(at)) && view.word(at) !== 'that') return behindPreposition(view, at + 1);
  // called on [members to wait]
  if (view.word(at) === 'on' && frames.prepositions.has('for') && isBeforeInfinitive(view, at + 1))
    return behindPreposition(view, at + 1);
  const isObject = frames.object || (JUDGING.has(view.lemma) && judgementBehind(view, at) !== undefined);
  return isObject && isNounPhrase(view, at) && !isPersonAsked(view, at) ? { at, kind: ExtentKind.Object } : undefined;
}

/** "Did not respond to a request for comment": nothing was said. */
const isUnanswered = ({ cue, lemma }: CueView): boolean => cue.isNegated && ANSWERS.has(lemma);

/** called on [members of the union to wait] */
function isBeforeInfinitive(view: CueView, at: number): boolean {
  const phrase = view.phraseFrom(at);
  return phrase !== undefined && view.tag(withTail(view.grammar, phrase, view.sentenceEnd).to) === Tag.To;
}

/** Where what a thing is held for begins: calls [the port] | a ruin, finds him | dull, sees them | as a threat. */
function judgementBehind(view: CueView, at: number): number | undefined {
  const phrase = view.phraseFrom(at);
  if (!phrase || view.isInMarks(phrase.to)) return undefined;
  const to = withTail(view.grammar, phrase, view.sentenceEnd).to;
  const tag = view.tag(to);
  if (view.word(to) === 'as') return view.cue.frames?.prepositions.has('as') === true ? to : undefined;
  const isNoun = tag === Tag.Determiner && view.phraseFrom(to)?.kind === 'noun';
  return isNoun || tag === Tag.Adjective || (tag === Tag.Adverb && view.tag(to + 1) === Tag.Adjective) ? to : undefined;
}

function behindPreposition(view: CueView, at: number): Governed | undefined {
  if (view.tag(at) === Tag.Gerund) return { at, kind: ExtentKind.Gerund };
  return isNounPhrase(view, at) ? { at, kind: ExtentKind.OfPreposition } : undefined;
}

/** The subject is what something is said of, and nobody says it. */
function isRaising({ cue }: CueView): boolean {
  return cue.theme !== undefined && cue.source === undefined && cue.frames?.object !== true;
}

/** Defended him, found it dull; "thanked us", "doubted it" tell a reader nothing. */
function mayBeJudged(view: CueView, at: number): boolean {
  if (PEOPLE.has(view.word(at))) return true;
  return !NOMINATIVES.has(view.word(at)) && JUDGING.has(view.lemma) && judgementBehind(view, at) !== undefined;
}

function isNounPhrase(view: CueView, at: number): boolean {
  const phrase = view.phraseFrom(at);
  const isThing = phrase?.kind === 'noun' || (phrase?.kind === 'pronoun' && mayBeJudged(view, at));
  return isThing && !view.isInMarks(phrase.head) && at < view.sentenceEnd;
}

/** urged members to wait; citing two aides: those spoken to or relied on, and not what is said. */
function isPersonAsked(view: CueView, at: number): boolean {
  const phrase = view.phrase(at);
  if (view.lemma === 'cite') return roleNoun(view.word(phrase?.head ?? at))?.type === 'person';
  return ADDRESSED.has(view.lemma) && view.tag(phrase?.to ?? at) === Tag.To;
}

/** Where what a verb takes ends; words in marks are taken whole. */
export function governedEnd(view: CueView, start: Governed): number {
  const to = reachOf(view, start);
  const span = view.marksAround(to - 1);
  return span && span.to > to && span.from >= start.at ? span.to : to;
}

function reachOf(view: CueView, { at, kind }: Governed): number {
  const { grammar, cue } = view;
  const limit = asideBefore(view, at, latestEnd(view, at));
  const extent = (from: number, as: ExtentKind): number =>
    extentOf(grammar.reading, grammar.words(), { kind: as, from, limit, governor: cue.from }).to;
  const to = extent(at, kind);
  if (!cue.frames || to >= limit) return to;
  const next = view.tag(to);
  // called for [the board to leave]
  if (kind === ExtentKind.OfPreposition)
    return next === Tag.To && ASKING_PREPOSITIONS.has(view.word(at - 1)) ? extent(to, ExtentKind.Infinitive) : to;
  if (kind !== ExtentKind.Object) return to;
  const judgement = JUDGING.has(view.lemma) ? judgementBehind(view, at) : undefined;
  if (judgement !== undefined && judgement < limit)
    return extent(view.word(judgement) === 'as' ? judgement + 1 : judgement, ExtentKind.Object);
  if (next === Tag.Gerund && SHOWING.has(view.lemma)) return extent(to, ExtentKind.Gerund);
  if (to + 1 >= limit) return to;
  // accused [the board of waste]; wants [the board to leave]
  const word = view.word(to);
  if (OBJECT_PREPOSITIONS.has(word) && cue.frames.prepositions.has(word))
    return extent(to + 1, view.tag(to + 1) === Tag.Gerund ? ExtentKind.Gerund : ExtentKind.OfPreposition);
  return next === Tag.To && cue.frames.objectInfinitive ? extent(to, ExtentKind.Infinitive) : to;
}
