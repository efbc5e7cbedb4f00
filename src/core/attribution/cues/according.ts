import { CueGrade } from '../../lexicon/reportingVerbs';
import { type Cue, cueOf } from './cue';
import type { CueSentence } from './cueSentence';

/** According to X */
export function accordingCue(sentence: CueSentence, at: number): Cue | undefined {
  if (sentence.word(at + 1) !== 'to') return undefined;
  const source = sentence.phraseFrom(at + 2);
  if (!source) return undefined;
  return cueOf(
    {
      from: at,
      to: at + 2,
      verb: undefined,
      grade: CueGrade.Pure,
      stance: 'neutral',
      frames: undefined,
      sentence: sentence.range,
      after: source.to,
    },
    { kind: 'according', source, isNegated: false },
  );
}
