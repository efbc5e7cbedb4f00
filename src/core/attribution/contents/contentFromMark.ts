import { rangeAt } from '../../text/search';
import { Tag } from '../../text/tagger';
import { isFinite } from '../clauses';
import type { Content } from './content';
import type { CueView } from './cueView';
import { latestEnd } from './latestEnd';

const PAUSE = /^[.!?,;…]/u;
const BREAK = /^[.!?,;:…—–)-]/u;

/** A content that opens with a mark: the words in marks, and what goes on behind them in the same clause. */
export function contentFromMark(view: CueView, start: number): Content {
  const close = rangeAt(view.grammar.outer, start)?.to ?? start + 1;
  const last = view.grammar.reading.tokens.word[close - 2] ?? '';
  const isWhole = close >= view.sentenceEnd || !goesOn(view, close) || PAUSE.test(last);
  return {
    parts: [{ from: start, to: isWhole ? close : Math.max(close, latestEnd(view, start)) }],
    isMarked: true,
    isObject: false,
    isGoverned: false,
  };
}

/** The clause runs on behind the closing mark: “full support” for the plan. */
function goesOn(view: CueView, at: number): boolean {
  const word = view.word(at);
  if (word === '' || BREAK.test(word)) return false;
  return !(view.tag(at) === Tag.And && isFinite(view.tag(at + 1))) && !isCueOrSource(view, at);
}

/** A cue begins at a token, with its source if that stands before it. */
function isCueOrSource({ cues }: CueView, at: number): boolean {
  return cues.some(
    ({ from, source, isInverted }) => (source && !isInverted && source.from < from ? source.from : from) === at,
  );
}
