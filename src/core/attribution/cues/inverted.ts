import { rangeAt } from '../../text/search';
import { Tag } from '../../text/tagger';
import { type Subject, withEnds } from '../subjects';
import { isFinite } from '../clauses';
import type { CueSentence } from './cueSentence';
import { TELLING } from './wordLists';

/** “…,” said X: a subject behind its verb, after the content or at the start of a sentence. */
export function invertedSubject(sentence: CueSentence, verb: number): Subject | undefined {
  const before = sentence.word(verb - 1);
  const isAfterContent =
    before === ',' || before === '' || before === '–' || before === '—' || sentence.isInMarks(verb - 1);
  if (!isAfterContent || TELLING.has(sentence.word(verb))) return undefined;
  let at = verb + 1;
  while (sentence.tag(at) === Tag.Adverb) at++;
  const source = sentence.phraseFrom(at);
  if (source?.from !== at || sentence.isInMarks(at)) return undefined;
  // A friend who sits there, and voted for it, says I am unfair: the subject of what is said.
  if (source.kind === 'pronoun' && isFinite(sentence.tag(source.to))) return undefined;
  return sentence.word(source.to) === "'s" ? owned(sentence, source) : source;
}

/** Words between an owner and what is owned, at most. */
const MAX_MODIFIERS = 3;

/** …, said Dale’s works manager: no verb stands behind the subject here, so that the ’s is no “is”. */
function owned(sentence: CueSentence, owner: Subject): Subject | undefined {
  for (let at = owner.to + 1; at <= owner.to + 1 + MAX_MODIFIERS; at++) {
    const phrase = sentence.phraseFrom(at);
    if (phrase) return withEnds(phrase, owner.from, phrase.to);
  }
  return undefined;
}

/** Rents rose, said Dale: one who can speak behind the verb, and nothing behind him. */
export function endsWithSource(sentence: CueSentence, verb: number): boolean {
  if (sentence.word(verb - 1) !== ',') return false;
  const source = sentence.phraseFrom(verb + 1);
  const type = source && rangeAt(sentence.grammar.mentions, source.head)?.type;
  return (type === 'person' || type === 'organization') && /^[.,;]?$/u.test(sentence.word(source?.to ?? verb));
}
