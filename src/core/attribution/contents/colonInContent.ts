import { beginsAt, rangeAt } from '../../text/search';
import { CueGrade } from '../../lexicon/reportingVerbs';
import type { Cue } from '../cues/cue';
import { MAX_CONTENT } from './content';
import type { ContentStart } from './contentStart';
import type { CueView } from './cueView';

/** Words between a cue and its colon, at most. */
const MAX_BETWEEN = 5;

/** A colon in what is reported, with words in marks behind it. */
export interface ColonInContent {
  readonly at: number;
  /** Where the words in marks end. */
  readonly to: number;
  /** They bear out what stands before the colon, so that both are one content. */
  readonly isJoint: boolean;
}

/**
 * Finds words in marks behind a colon.
 *
 *     Lind said that the fee would fall: “Nobody pays it.”     asked that a line be added: “Nobody pays it.”
 *                                      ^ one content                                    ^ a quotation of its own
 */
export function colonInContent(view: CueView, start: ContentStart, end: number): ColonInContent | undefined {
  const { outer } = view.grammar;
  for (let at = start.at + 2; at < Math.min(end - 1, start.at + MAX_CONTENT); at++) {
    if (view.word(at) !== ':' || !view.isInMarks(at + 1) || view.isInMarks(at)) continue;
    const to = rangeAt(outer, at + 1)?.to ?? at + 1;
    return { at, to, isJoint: isStatement(view, start) && endsSentence(view, to) && !hasCue(view, start.at, at) };
  }
  return undefined;
}

/** A clause that tells what is so; not what is asked for, nor a thing praised. */
function isStatement({ cue }: CueView, { isObject }: ContentStart): boolean {
  return !isObject && cue.grade <= CueGrade.Speech && cue.stance !== 'order' && cue.stance !== 'question';
}

/** Nothing goes on behind the closing mark: in “…,” she wrote, the words have a cue of their own. */
function endsSentence({ grammar: { reading } }: CueView, to: number): boolean {
  const { tokens, sentences } = reading;
  const isLast = to >= tokens.length || beginsAt(sentences, to) || tokens.word[to] === '.';
  return isLast && tokens.word[to - 2] !== ',';
}

/** said he was tired, adding at once: “…” */
function hasCue(view: CueView, from: number, colon: number): boolean {
  return view.cues.some(
    (cue) => cue !== view.cue && cue.from >= Math.max(from, colon - MAX_BETWEEN) && cue.to <= colon && isSaying(cue),
  );
}

const isSaying = ({ grade, kind }: Cue): boolean => grade <= CueGrade.Manner && kind !== 'passive';
