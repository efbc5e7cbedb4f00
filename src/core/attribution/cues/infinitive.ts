import { Tag } from '../../text/tagger';
import { type Cue, type CueBase, cueOf } from './cue';
import type { CueSentence } from './cueSentence';
import { subjectOf } from './sharedSubjects';
import { ASPECTS, COME_AND_GO, GO_ON, HABITS } from './wordLists';

/** X went on to say, X continued to say: reported of X; but not X wants to say, nor "to" as a purpose. */
export function infinitiveCue(sentence: CueSentence, base: CueBase): Cue | undefined {
  const { from: at } = base;
  if (sentence.tag(at - 1) !== Tag.To && sentence.word(at - 1) !== 'to') return undefined;
  const outer = sentence.word(at - 2);
  const verbAt = outer === 'on' ? at - 3 : at - 2;
  if (COME_AND_GO.has(outer) || (outer === 'on' && GO_ON.has(sentence.word(verbAt))))
    return cueOf(base, { from: verbAt, kind: 'finite', source: subjectOf(sentence, verbAt), isNegated: false });
  // Continued to say, tried to explain, liked to say: it was said.
  if (ASPECTS.has(outer) || HABITS.has(outer))
    return cueOf(base, { kind: 'finite', source: subjectOf(sentence, at - 2), isNegated: false });
  return undefined;
}
