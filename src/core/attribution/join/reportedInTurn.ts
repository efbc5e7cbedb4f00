import { rangeAt } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import type { Draft } from '../drafts/draft';
import type { Grammar } from '../nounPhrases';
import { isHere, isTold } from '../told';
import { bodyStart } from '../turns';

/**
 * True for what a speaker of a transcript tells of somebody else, by a cue and with whose words they are: in marks, or as
 * what one who is named or called by a role said.
 *
 *     EKDAL: At eleven the captain said, “We’ve lost the tow.” He said that the line had parted.
 *                                        ^^^^^^^^^^^^^^^^^^^^^ the captain, as Ekdal tells it
 */
export function isReportedInTurn(grammar: Grammar, draft: Draft): boolean {
  const {
    cue,
    source,
    spans,
    parts: [first],
  } = draft;
  if (!cue || !source || !first || !spans.every(({ hasClosing }) => hasClosing)) return false;
  // A colon behind the label is no cue of its own.
  if (Math.min(cue.from, source.from, first.from) < bodyStart(grammar)) return false;
  return spans.length > 0 ? !isHere(grammar, source) : source.kind === 'noun' && isSaid(grammar, cue, first);
}

/**
 * The minister said [that it would close]: by a verb of saying that stands before it in its own time. Not: can the
 * minister confirm [that it will]; did she say [that it would]? Nor: as the minister said, [we wait], where whose words
 * follow is not told.
 */
function isSaid(grammar: Grammar, cue: TokenRange, { from }: TokenRange): boolean {
  const { tokens, sentences } = grammar.reading;
  const isAsked = tokens.word[(rangeAt(sentences, cue.from)?.to ?? 0) - 1] === '?';
  return !isAsked && isTold(grammar, cue) && from >= cue.to && tokens.word[from - 1] !== ',';
}
