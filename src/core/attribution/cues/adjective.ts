import type { Frames } from '../../lexicon/frames';
import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import { type Cue, cueOf } from './cue';
import type { CueSentence } from './cueSentence';
import { helperBefore, isNegated } from './verbGroup';
import { BE, LINKING, UNREAL } from './wordLists';

/** X is critical of the plan; X felt confident that it would work */
export function adjectiveCue(sentence: CueSentence, at: number, frames: Frames): Cue | undefined {
  let verb = at - 1;
  while (verb > sentence.range.from && (sentence.tag(verb) === Tag.Adverb || sentence.tag(verb) === Tag.Negation))
    verb--;
  const word = sentence.word(verb);
  if (!BE.has(word) && !LINKING.has(word)) return undefined;
  const source = sentence.subjectBefore(verb);
  if (!source || UNREAL.has(helperBefore(sentence, verb)) || sentence.word(source.from) === 'it') return undefined;
  return cueOf(
    {
      from: at,
      to: at + 1,
      verb: undefined,
      grade: CueGrade.Attitude,
      stance: 'opinion',
      frames,
      sentence: sentence.range,
      after: at + 1,
    },
    { kind: 'adjective', source, isNegated: isNegated(sentence, at) },
  );
}
