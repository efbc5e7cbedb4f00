import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import { isFinite, MAX_CLAUSE_LEAD } from '../clauses';
import type { CueView } from './cueView';
import { NAMING } from './wordLists';

/** Objects whose words in marks are what is said: called the plan “reckless”, praised the “hard work” of the crew. */

/** Words between a verb and the marks in its object, at most: farther off they belong to something else. */
const MAX_OBJECT = 14;
const BREAKS = new Set([',', ';', '—', '–']);

/** The token at which words in marks begin in an object from `at` on; undefined where there is no such object. */
export function markInObject(view: CueView, at: number): number | undefined {
  const { cue } = view;
  if (cue.kind === 'nominal' || cue.grade === CueGrade.Pure) return undefined;
  const isNaming = NAMING.has(view.lemma);
  const reach = Math.min(view.sentenceEnd, at + (isNaming ? MAX_CLAUSE_LEAD : MAX_OBJECT));
  for (let i = at; i < reach; i++) {
    if (view.isInMarks(i)) return i;
    if (isFinite(view.tag(i)) && (!isNaming || view.tag(i - 1) === Tag.And)) return undefined;
    const word = view.word(i);
    if (word === ':' || (BREAKS.has(word) && (!isNaming || view.tag(i + 1) === Tag.Gerund))) return undefined;
    if (i > at && view.cues.some(({ from }) => from === i)) return undefined;
  }
  return undefined;
}

/** Where the object begins, with words in marks at `mark`; undefined where the verb is not one that says so. */
export function startOfMarkedObject(view: CueView, at: number, mark: number): number | undefined {
  if (NAMING.has(view.lemma)) return startOfNamed(view);
  if (view.cue.grade > CueGrade.Speech) return undefined;
  // wrote about [the “creative” use]
  return at < mark && view.cue.frames?.prepositions.has(view.word(at)) ? at + 1 : at;
}

/** calls [the plan “reckless”], called [him “a liar”]; but described as [“reckless”], called for [a “full” review]. */
function startOfNamed(view: CueView): number {
  const at = view.cue.after;
  return view.tag(at) === Tag.Preposition ? at + 1 : at;
}
