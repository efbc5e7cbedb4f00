import { Tag } from '../../text/tagger';
import type { CueView } from './cueView';
import { CONTRASTS, isDash } from './wordLists';

/** Words that open a remark of the writer behind a comma. */
const REMARKS = new Set([
  'which',
  'who',
  'whose',
  'whom',
  'but',
  'when',
  'despite',
  'where',
  'yet',
  'even',
  'because',
  'since',
]);

/**
 * Where a remark of the writer begins in what a verb takes, or the end: behind a comma, a dash or a semicolon it is no part
 * of what is praised, asked for or feared.
 *
 *     She praised the plan to close the port, which opened in May.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function asideBefore(view: CueView, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (view.isInMarks(at)) continue;
    const word = view.word(at);
    if (word === ';' || word === '-' || isDash(word)) return at;
    if (word === ',' && opensRemark(view, at + 1)) return at;
  }
  return end;
}

function opensRemark(view: CueView, at: number): boolean {
  const word = view.word(at);
  return (
    REMARKS.has(word) || CONTRASTS.has(word) || (view.tag(at) === Tag.Pronoun && view.phraseFrom(at)?.to === at + 1)
  );
}
