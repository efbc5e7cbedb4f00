import type { TokenRange } from '../../text/sentences';
import { isFinite } from '../clauses';
import type { CueView } from './cueView';
import { NAMING, RELATIVE_SUBJECTS, RELATIVES } from './wordLists';

/** The subject of what is reported is a relative word before the source: a fee which, they say, had risen. */
export function isExtracted(view: CueView, at: number): boolean {
  const { source, from } = view.cue;
  if (!source || source.to > from || !isFinite(view.tag(at))) return false;
  return RELATIVE_SUBJECTS.has(view.word(source.from - 1));
}

/** A fee [which], they say, [left a gap]; [what] he called [“a disgrace”] */
export function relativeWordOf(view: CueView, start: number): TokenRange | undefined {
  const { source, from, after, sentence } = view.cue;
  if (!source) return undefined;
  const at = source.from - 1;
  const word = view.word(at);
  if (at < sentence.from || !RELATIVES.has(word)) return undefined;
  // "Noted that the lawyer called it “bad”": no relative word.
  if (word === 'that' && view.phrase(at - 1)?.to !== at) return undefined;
  const isNamed = NAMING.has(view.lemma) && source.to <= from && start >= after;
  return isNamed || isExtracted(view, start) ? { from: at, to: at + 1 } : undefined;
}
