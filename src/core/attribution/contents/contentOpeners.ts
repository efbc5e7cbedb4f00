import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import { beginsClause } from './clauseStart';
import type { CueView } from './cueView';
import { isExtracted } from './relativeWord';
import { ADDRESSED, ANONYMITY, ASKING, BARE_OBJECT, COMPLEMENTIZERS, INFINITIVE, SILENCE } from './wordLists';

/** Complementizers that open what is said only behind some verbs, or never. */
const RARE_COMPLEMENTIZERS = new Set(['who', 'which', 'when', 'where']);

/** True where what a cue reports may begin: words in marks, "that …", "to …", or a clause. */
export function beginsContent(view: CueView, at: number): boolean {
  const { cue, lemma } = view;
  if (view.isInMarks(at)) return true;
  if (isComplementizer(view, at)) return !RARE_COMPLEMENTIZERS.has(view.word(at)) || isQuestion(view, at);
  if (INFINITIVE.has(lemma) && opensInfinitive(view, at)) return !isSilence(view, at);
  // A fee that Lind said would rise; which, they say, had risen
  if (cue.grade <= CueGrade.Speech && at === cue.after && isExtracted(view, at)) return true;
  // X’s claim that …, but: X expressed confidence they would stay.
  if (cue.kind === 'nominal' && cue.to - cue.from === 1) return false;
  if (BARE_OBJECT.has(lemma)) return false;
  const isAddressed = ADDRESSED.has(lemma) && at === cue.after;
  return beginsClause(view, at) && (!isAddressed || isSubjectAtOnce(view, at));
}

/** asked them [to wait], [not to “give in”] */
const opensInfinitive = (view: CueView, at: number): boolean =>
  view.isInfinitive(at) || (view.tag(at) === Tag.Negation && view.isInfinitive(at + 1));

/** that, whether …; not: said [that] night, said [that]. */
function isComplementizer(view: CueView, at: number): boolean {
  const word = view.word(at);
  const tag = view.tag(at);
  return COMPLEMENTIZERS.has(word) && tag !== Tag.Determiner && !(word === 'that' && tag === Tag.Pronoun);
}

/** Asked when it opens, did not say where; but: “Yes,” he said when asked. */
function isQuestion(view: CueView, at: number): boolean {
  const word = view.word(at);
  if (at !== view.cue.after || word === 'which' || word === 'who') return false;
  return view.cue.isNegated || ASKING.has(view.lemma);
}

/** Who declined to be named, to comment: how the words were had, or that there were none. */
export function isSilence(view: CueView, at: number): boolean {
  const to = view.tag(at) === Tag.Negation ? at + 1 : at;
  if (view.word(to + 1) === 'be') return ANONYMITY.has(view.word(to + 2));
  return (view.lemma === 'decline' || view.lemma === 'refuse') && SILENCE.has(view.word(to + 1));
}

/** promises the plan will work: whoever is spoken to would have a clause of their own behind them. */
function isSubjectAtOnce(view: CueView, at: number): boolean {
  const phrase = view.phraseFrom(at);
  const next = phrase && view.tag(phrase.to);
  return next === Tag.Modal || next === Tag.Auxiliary;
}
