import { reportingVerb } from '../../lexicon/reportingVerbs';
import { rangeAt } from '../../text/search';
import { Tag } from '../../text/tagger';
import { isFinite, isVerbGroup } from '../clauses';
import type { Subject } from '../subjects';
import type { CueSentence } from './cueSentence';

/** Subjects of verbs that have none beside them: X came [and said], X left [saying]. */

/** How far within a sentence a subject is looked for, in tokens, and how many verbs are tried: keeps the search linear. */
const WINDOW = 120;
const MAX_TRIES = 4;

/** The subject beside a verb, or the one it shares with the verb before. */
export function subjectOf(sentence: CueSentence, verb: number): Subject | undefined {
  return sentence.subjectBefore(verb) ?? sharedSubject(sentence, verb);
}

/** X came and said: the subject of the verb before. */
export function sharedSubject(sentence: CueSentence, verb: number): Subject | undefined {
  const { from } = sentence.range;
  let at = verb - 1;
  while (at > from && isVerbGroup(sentence.tag(at))) at--;
  if (sentence.tag(at) !== Tag.And && !(sentence.word(at) === ',' && isFinite(sentence.tag(verb)))) return undefined;
  // What stands behind a cue is what it reports: the one who speaks on is its source.
  // "He said Moscow would judge it and denounced the drills": the verb of the same form is the one it goes on from.
  const form = reportingVerb(sentence.word(verb))?.form;
  const latest = sentence.finite.findLast((cue) => cue.verb?.form === form) ?? sentence.finite.at(-1);
  if (latest) return latest.source;
  for (let i = at - 1, tries = 0; i >= Math.max(from, verb - WINDOW) && tries < MAX_TRIES; i--) {
    if (!isFinite(sentence.tag(i)) || sentence.isInMarks(i)) continue;
    tries++;
    const subject = mainSubjectBefore(sentence, i);
    if (subject) return subject;
  }
  return undefined;
}

/** Subject of the main clause that a participle hangs on: the latest cue's, else its first finite verb's. */
export function mainSubject(sentence: CueSentence, before: number): Subject | undefined {
  const latest = sentence.finite.at(-1);
  if (latest) return latest.source;
  const first = Math.max(sentence.range.from, before - WINDOW);
  for (let i = first, tries = 0; i < before && tries < MAX_TRIES; i++) {
    if (!isFinite(sentence.tag(i)) || sentence.isInMarks(i)) continue;
    tries++;
    const subject = mainSubjectBefore(sentence, i);
    if (subject) return subject;
  }
  return undefined;
}

/** Saying he was tired, X left: the subject behind the comma. */
export function followingSubject(sentence: CueSentence, from: number): Subject | undefined {
  for (let i = from; i < Math.min(sentence.range.to, from + WINDOW); i++) {
    if (sentence.word(i) !== ',') continue;
    // Mocking the “new plan,” Lind left: the mark closes behind the comma.
    const isInMarks = sentence.isInMarks(i);
    if (isInMarks && rangeAt(sentence.grammar.outer, i)?.to !== i + 2) continue;
    const subject = sentence.phraseFrom(isInMarks ? i + 2 : i + 1);
    if (subject) return subject;
  }
  return undefined;
}

/** A relative clause has its own verb; the shared subject is that of the main one. */
function mainSubjectBefore(sentence: CueSentence, verb: number): Subject | undefined {
  const subject = sentence.subjectBefore(verb);
  return subject?.kind === 'relative' ? undefined : subject;
}
