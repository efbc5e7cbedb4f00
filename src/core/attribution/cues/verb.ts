import { framesOfVerb } from '../../lexicon/frames';
import { CueGrade, type ReportingVerb, reportingVerb } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import type { Cue, CueBase } from './cue';
import type { CueSentence } from './cueSentence';
import { finiteCue, mayBePresent, progressiveCue } from './finite';
import { infinitiveCue } from './infinitive';
import { participleCue } from './participle';
import { frontedQuestionCue, isFrontedQuestion, passiveCue } from './passive';
import { isRaising, raisingCue } from './raising';
import { helperBefore } from './verbGroup';
import { BE, HABITS, SURE_FORMS } from './wordLists';

/** A verb that reports, by its form: said, saying, was told, to say, seems. */
export function verbCue(sentence: CueSentence, at: number, verb: ReportingVerb): Cue | undefined {
  const tag = sentence.tag(at);
  if (!isVerb(sentence, at, tag)) return undefined;
  const base: CueBase = {
    from: at,
    to: at + 1,
    verb,
    grade: verb.grade,
    stance: verb.stance,
    frames: framesOfVerb(verb.lemma),
    sentence: sentence.range,
    // as Lind put [it]
    after: sentence.word(at).startsWith('put') ? at + 2 : at + 1,
  };
  const helper = helperBefore(sentence, at);
  if (verb.form === 'gerund') return BE.has(helper) ? progressiveCue(sentence, base) : participleCue(sentence, base);
  if (BE.has(helper)) return passiveCue(sentence, base);
  if (HABITS.has(sentence.word(at)) && leadsToSpeech(sentence, at)) return undefined;
  // A man accused of theft said: it is not he who accuses.
  if (helper === '' && tag === Tag.Participle && sentence.word(at + 1) === 'of') return undefined;
  if (isFrontedQuestion(sentence, at, verb)) return frontedQuestionCue(base);
  // "People who stayed say": without its subject right before it, a present form looks like an infinitive.
  if (verb.form === 'base' && helper === '' && tag !== Tag.Present && !mayBePresent(sentence, at))
    return infinitiveCue(sentence, base);
  return isRaising(verb) ? raisingCue(sentence, base) : finiteCue(sentence, base, helper);
}

/** Liked to say */
const leadsToSpeech = (sentence: CueSentence, at: number): boolean =>
  sentence.word(at + 1) === 'to' &&
  (reportingVerb(sentence.word(at + 2))?.grade ?? CueGrade.Attitude) <= CueGrade.Speech;

function isVerb(sentence: CueSentence, at: number, tag: Tag | undefined): boolean {
  if (sentence.word(at - 1) === ',' && sentence.word(at + 1) === 'that') return true;
  const word = sentence.word(at);
  if (SURE_FORMS.has(word)) return tag !== Tag.Adjective || word === 'said';
  return tag === Tag.Past || tag === Tag.Present || tag === Tag.Gerund || tag === Tag.Participle || tag === Tag.Base;
}
