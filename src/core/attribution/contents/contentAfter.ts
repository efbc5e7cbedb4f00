import { Tag } from '../../text/tagger';
import type { Cue } from '../cues/cue';
import type { Grammar } from '../nounPhrases';
import { clauseEnd } from './clauseEnd';
import type { Content } from './content';
import { type ContentStart, contentStart } from './contentStart';
import { CueView } from './cueView';
import { withFront } from './front';
import { governedEnd } from './governed';
import { contentFromMark } from './contentFromMark';
import { COMPLEMENTIZERS } from './wordLists';

/**
 * What a cue reports to its right: a clause, words in marks, "to …", or what its verb takes; undefined where nothing of
 * the kind follows. What stands before the cue and belongs to it is taken in.
 *
 *     Lind told the board on Monday that rents would rise.     They are expected to rise.
 *          ^^^^ cue                 ^^^^^^^^^^^^^^^^^^^^^     ^^^^              ^^^^^^^
 */
export function contentAfter(grammar: Grammar, cue: Cue, cues: readonly Cue[]): Content | undefined {
  const view = new CueView(grammar, cue, cues);
  const start = contentStart(view);
  if (!start) return undefined;
  const content = view.isInMarks(start.at) ? contentFromMark(view, start.at) : contentFrom(view, start);
  return content && withFront(view, content);
}

function contentFrom(view: CueView, start: ContentStart): Content | undefined {
  const { at: from, governed, isObject } = start;
  const to = governed === undefined ? clauseEnd(view, start) : governedEnd(view, { at: from, kind: governed });
  // A single word is no clause, unless it stands in marks.
  if (to - from < 2 && governed === undefined && !view.isInMarks(to - 1)) return undefined;
  return {
    parts: [{ from, to }],
    isMarked: COMPLEMENTIZERS.has(view.word(from)) || view.tag(from) === Tag.To,
    isObject,
    isGoverned: governed !== undefined,
  };
}
