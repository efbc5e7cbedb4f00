import { CueGrade, reportingVerb } from '../lexicon/reportingVerbs';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import type { Grammar } from './nounPhrases';
import type { Subject } from './subjects';

const HERE = new Set(['i', 'we', 'you']);

/** True for those who talk with each other: what they say of themselves is in what they say. */
export const isHere = ({ reading: { tokens } }: Grammar, { head }: Subject): boolean =>
  HERE.has(tokens.word[head] ?? '');

/** He said, she says: a verb of saying in its own time. Not: can he say; they will say; people call it. */
export function isTold({ reading: { tokens, tags } }: Grammar, { from }: TokenRange): boolean {
  const isInTime = tags[from] === Tag.Past || tags[from] === Tag.Present;
  return isInTime && (reportingVerb(tokens.word[from] ?? '')?.grade ?? CueGrade.Attitude) <= CueGrade.Speech;
}
