import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import { isFinite, MAX_CLAUSE_LEAD } from '../clauses';
import type { CueView } from './cueView';
import { isDash } from './wordLists';

/** What may open a clause beside noun phrases: said because of it the “old” rule …. */
const OPENERS: ReadonlySet<Tag | undefined> = new Set([Tag.Determiner, Tag.Possessive, Tag.Adjective, Tag.Number]);
const CLAUSE_OPENERS = new Set(['because', 'if']);

/**
 * Where a clause begins that only words in marks in it show to be what is said, since its verb is hard to see;
 * undefined where none does.
 *
 *     Lind said the board’s “haste” and “secrecy” had cost the town.     said two days after that it was “late”
 *               ^ `from`                                                      ^ `from`       ^ start
 */
export function startOfMarkedClause(view: CueView, from: number): number | undefined {
  const { cue } = view;
  if ((cue.kind !== 'finite' && cue.kind !== 'participle') || cue.grade > CueGrade.Speech) return undefined;
  // "…," said a man who is known as “Sully”; the trouble, she said, is that …: what is said stands in front.
  if (cue.isInverted || view.word(from) === ',') return undefined;
  let start = mayOpen(view, from) ? from : undefined;
  let hasVerb = cue.grade === CueGrade.Pure;
  for (let i = from; i < Math.min(view.sentenceEnd, from + MAX_CLAUSE_LEAD); i++) {
    if (view.isInMarks(i)) return hasVerb && start !== undefined ? start : undefined;
    if (isBreak(view, i, from)) return undefined;
    if (view.word(i) === 'that' && view.tag(i) === Tag.Subordinator) {
      start = i;
      hasVerb = true;
    }
    hasVerb ||= isFinite(view.tag(i));
  }
  return undefined;
}

function mayOpen(view: CueView, at: number): boolean {
  const tag = view.tag(at);
  if (tag === Tag.Subordinator) return CLAUSE_OPENERS.has(view.word(at));
  return view.phrase(at)?.kind !== 'time' && (view.phraseFrom(at) !== undefined || OPENERS.has(tag));
}

/** Behind it the words in marks are not of the same clause. */
function isBreak(view: CueView, at: number, from: number): boolean {
  const word = view.word(at);
  if (word === ',') return at === from + 1 || view.isInMarks(at + 1);
  if (word === ':' || word === ';' || isDash(word)) return true;
  return view.cues.some((cue) => cue.from === at && cue.source !== undefined);
}
