import { CueGrade } from '../../lexicon/reportingVerbs';
import { rangeAt } from '../../text/search';
import { Tag } from '../../text/tagger';
import { isFinite, MAX_CLAUSE_LEAD, NOMINATIVES } from '../clauses';
import type { NounPhrase } from '../nounPhrases';
import type { CueView } from './cueView';
import { QUANTIFIERS } from './wordLists';

/** A noun phrase whose finite verb follows, with nothing but its own tail and inserts between; or what stands for one. */
export function beginsClause(view: CueView, at: number): boolean {
  if (QUANTIFIERS.has(view.word(at)) && isFinite(view.tag(view.pastAdverbs(at + 1)))) return true;
  const phrase = view.phrase(at);
  if (phrase?.kind === 'time') return false;
  if (phrase?.from !== at) return beginsWithoutNoun(view, at);
  // "They “often …”": a pronoun of this form is a subject.
  if (phrase.kind === 'pronoun' && NOMINATIVES.has(view.word(at)) && view.isInMarks(phrase.to)) return true;
  return hasVerb(view, phrase);
}

/** His “friend” Ed Moss ran; said raising the fee would help; said as of Monday if it rained, …. */
function beginsWithoutNoun(view: CueView, at: number): boolean {
  const { cue, grammar } = view;
  const tag = view.tag(at);
  if ((tag === Tag.Possessive || tag === Tag.Determiner) && view.isInMarks(at + 1))
    return hasVerbAhead(view, rangeAt(grammar.outer, at + 1)?.to ?? at + 1);
  if (tag === Tag.Gerund && at === cue.after && cue.grade <= CueGrade.Clause) return hasVerbAhead(view, at + 1);
  const word = view.word(at);
  return tag === Tag.Subordinator && word !== 'as' && word !== 'because' && at > cue.from + 1;
}

/** A finite verb before any mark of punctuation. */
function hasVerbAhead(view: CueView, from: number): boolean {
  for (let i = from; i < Math.min(view.sentenceEnd, from + MAX_CLAUSE_LEAD); i++) {
    const tag = view.tag(i);
    if (isFinite(tag)) return !view.isOwnCue(i);
    if (tag === Tag.Punctuation || tag === Tag.Subordinator) return false;
  }
  return false;
}

/** The verb of a subject, before anything that ends the subject. */
function hasVerb(view: CueView, subject: NounPhrase): boolean {
  for (let i = subject.to; i < Math.min(view.sentenceEnd, subject.from + MAX_CLAUSE_LEAD); i++) {
    const tag = view.tag(i);
    // "The talks also focused": behind an adverb the form alone does not tell past from participle.
    const isLikelyPast = tag === Tag.Participle && view.word(i).endsWith('ed') && view.tag(i - 1) === Tag.Adverb;
    if (isFinite(tag) || isLikelyPast) return !view.isOwnCue(i);
    if (view.isInMarks(i)) {
      // "The road “must open”": the verb stands in marks. "The “new road” would open": behind them.
      const verb = view.tag(view.pastAdverbs(i + 1));
      if (isFinite(verb) || verb === Tag.Base) return true;
      // Said the dams “take what they need”: whatever the tagger makes of the words in marks.
      if (view.cue.grade === CueGrade.Pure && view.cue.kind === 'finite' && i === subject.to) return true;
      i = (rangeAt(view.grammar.outer, i)?.to ?? i + 1) - 1;
    } else if (endsSubject(view, i)) return false;
  }
  return false;
}

/** Behind it no verb belongs to the noun phrase before it. */
function endsSubject(view: CueView, at: number): boolean {
  const tag = view.tag(at);
  if (tag === Tag.To || tag === Tag.Subordinator) return true;
  // "The mayor and the board would": what "and" joins is part of the subject.
  if (tag === Tag.And && view.phrase(at + 1) === undefined) return true;
  const word = view.word(at);
  if (word === ';' || word === ':' || word === '—') return true;
  // Lind, who said rents rose, left: the comma ends the clause of the cue.
  return (word === ',' && view.cue.source?.kind === 'relative') || view.isOwnCue(at);
}
