import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import type { Subject } from '../subjects';
import { type Cue, cueOf } from './cue';
import type { CueSentence } from './cueSentence';

/** According to X */
export function accordingCue(sentence: CueSentence, at: number): Cue | undefined {
  if (sentence.word(at + 1) !== 'to') return undefined;
  const source = sentence.phraseFrom(at + 2);
  return source && withoutVerb(sentence, source, { from: at, to: at + 2, after: source.to });
}

/** In Lord Averill’s words, “…”; in the words of Lord Averill, “…”; in her own words, “…” */
export function wordsCue(sentence: CueSentence, at: number): Cue | undefined {
  const source = speakerOfWords(sentence, at);
  if (!source) return undefined;
  const after = Math.max(at + 1, source.to);
  const isOf = source.from > at;
  const isBesideMark = [after, after + 1, source.from - 2, source.from - 3].some((token) => sentence.isInMarks(token));
  return isBesideMark
    ? withoutVerb(sentence, source, { from: isOf ? at - 2 : at, to: isOf ? at + 2 : at + 1, after })
    : undefined;
}

function speakerOfWords(sentence: CueSentence, at: number): Subject | undefined {
  if (sentence.word(at + 1) === 'of')
    return sentence.word(at - 1) === 'the' && sentence.word(at - 2) === 'in' ? sentence.phraseFrom(at + 2) : undefined;
  const owner = sentence.word(at - 1) === 'own' ? at - 2 : at - 1;
  if (sentence.tag(owner) === Tag.Possessive && sentence.word(owner - 1) === 'in')
    return { from: owner, to: owner + 1, head: owner, kind: 'pronoun' };
  if (sentence.tag(owner) !== Tag.Genitive) return undefined;
  const phrase = sentence.phrase(owner - 1);
  return phrase && sentence.word(phrase.from - 1) === 'in'
    ? { from: phrase.from, to: owner, head: owner - 1, kind: 'noun' }
    : undefined;
}

const withoutVerb = (
  sentence: CueSentence,
  source: Subject,
  place: { readonly from: number; readonly to: number; readonly after: number },
): Cue =>
  cueOf(
    {
      ...place,
      verb: undefined,
      grade: CueGrade.Pure,
      stance: 'neutral',
      frames: undefined,
      sentence: sentence.range,
    },
    { kind: 'according', source, isNegated: false },
  );
