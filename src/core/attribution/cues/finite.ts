import { Tag } from '../../text/tagger';
import { nounOfRelative } from '../relatives';
import type { Subject } from '../subjects';
import { type Cue, type CueBase, cueOf } from './cue';
import type { CueSentence } from './cueSentence';
import { endsWithSource, invertedSubject } from './inverted';
import { sharedSubject, subjectOf } from './sharedSubjects';
import { isNegated } from './verbGroup';
import { NEGATIVE_SUBJECTS, UNREAL } from './wordLists';

/** X said; said X; X came and said. */
export function finiteCue(sentence: CueSentence, base: CueBase, helper: string): Cue {
  const { from: at } = base;
  const left = sentence.subjectBefore(at) ?? (endsWithSource(sentence, at) ? undefined : sharedSubject(sentence, at));
  const inverted = left ? undefined : invertedSubject(sentence, at);
  const source = left ?? inverted;
  return cueOf(base, {
    kind: 'finite',
    source,
    isInverted: inverted !== undefined,
    isUnreal: UNREAL.has(helper),
    after: inverted ? inverted.to : base.after,
    isNegated: isNegated(sentence, at) || isNegativeSubject(sentence, source),
  });
}

/** X was saying */
export function progressiveCue(sentence: CueSentence, base: CueBase): Cue {
  const { from: at } = base;
  return cueOf(base, { kind: 'finite', source: subjectOf(sentence, at), isNegated: isNegated(sentence, at) });
}

/** Aides to Lind say: no "to" and no modal before it, but a noun. */
export function mayBePresent(sentence: CueSentence, at: number): boolean {
  let before = at - 1;
  while (before > sentence.range.from && sentence.tag(before) === Tag.Adverb) before--;
  return (
    sentence.phrase(before)?.to === before + 1 ||
    sentence.word(before) === ',' ||
    nounOfRelative(sentence.grammar, sentence.range.from, at) !== undefined
  );
}

const isNegativeSubject = (sentence: CueSentence, source: Subject | undefined): boolean =>
  source !== undefined && NEGATIVE_SUBJECTS.has(sentence.word(source.from));
