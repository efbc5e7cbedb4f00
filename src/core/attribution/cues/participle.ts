import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import type { Subject } from '../subjects';
import { type Cue, type CueBase, cueOf } from './cue';
import type { CueSentence } from './cueSentence';
import { followingSubject, mainSubject } from './sharedSubjects';
import { PARTICIPLE_LEADS } from './wordLists';

/** "was quoted as saying"; "before adding"; ", saying"; "Saying …, X left". */
export function participleCue(sentence: CueSentence, base: CueBase): Cue | undefined {
  const { from: at } = base;
  const { from: first } = sentence.range;
  const tag = sentence.tag(at - 1);
  if (tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Possessive) return undefined;
  const before = sentence.word(at - 1);
  const opens = at === first || (PARTICIPLE_LEADS.has(before) && at - 1 === first);
  // "Commenting on the vote, she said": what the talk was about, not what was said.
  if (opens && sentence.tag(at + 1) === Tag.Preposition) return undefined;
  const source = opens ? followingSubject(sentence, at) : sourceBefore(sentence, base);
  return cueOf(base, { kind: 'participle', source, isNegated: before === 'without' || before === 'not' });
}

/** The subject of the clause that the participle hangs on; or the noun before it: a letter saying that … */
function sourceBefore(sentence: CueSentence, { from: at, grade }: CueBase): Subject | undefined {
  if (isClauseEnd(sentence, at - 1)) return mainSubject(sentence, at) ?? nounBefore(sentence, at - 1);
  return grade <= CueGrade.Speech ? sentence.subjectBefore(at) : undefined;
}

/** Lind, saying it was late, left: the noun in front of the comma, whose verb comes later. */
function nounBefore(sentence: CueSentence, comma: number): Subject | undefined {
  const phrase = sentence.word(comma) === ',' ? sentence.phrase(comma - 1) : undefined;
  return phrase?.to === comma && phrase.kind === 'noun' ? phrase : undefined;
}

/** A participle behind it hangs on the clause: ", saying", "before adding", "and quoted as saying". */
function isClauseEnd(sentence: CueSentence, at: number): boolean {
  const word = sentence.word(at);
  return (
    /^[,;—–(-]/u.test(word) || PARTICIPLE_LEADS.has(word) || sentence.tag(at) === Tag.And || sentence.isInMarks(at)
  );
}
