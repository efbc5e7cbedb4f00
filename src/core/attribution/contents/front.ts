import { CueGrade } from '../../lexicon/reportingVerbs';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import { Shape } from '../../text/tokens';
import type { Content } from './content';
import type { CueView } from './cueView';
import { relativeWordOf } from './relativeWord';

/**
 * Adds what stands in front of a cue and belongs to what it reports.
 *
 *     The move, she argued, “rewards delay”.     Rents are expected to rise.     A fee which, they say, rose.
 *     ^^^^^^^^                                   ^^^^^                                 ^^^^^
 */
export function withFront(view: CueView, content: Content): Content {
  const front = frontOf(view, content.parts[0]?.from);
  return front ? { ...content, parts: [front, ...content.parts] } : content;
}

function frontOf(view: CueView, start: number | undefined): TokenRange | undefined {
  const { cue } = view;
  // [Rents] are expected [to rise]
  if (cue.theme && !view.isFronted) return cue.theme;
  const relative = relativeWordOf(view, start ?? 0);
  if (relative) return relative;
  if (start === undefined || cue.kind !== 'finite' || cue.isInverted || cue.grade > CueGrade.Speech) return undefined;
  const isInserted = view.word(start - 1) === ',' || view.word(cue.to) === ',';
  return isInserted && !isSentenceInMarks(view, start) ? wordsInFront(view) : undefined;
}

/** In a letter, she wrote, “Rents rose.”: what is said begins with its mark, and the words in front tell where. */
function isSentenceInMarks({ grammar }: CueView, at: number): boolean {
  const { shape } = grammar.reading.tokens;
  return shape[at] === Shape.Mark && shape[at + 1] !== Shape.Lower;
}

/** The words of the sentence before the comma in front of the source, but the "and" that opens it. */
function wordsInFront(view: CueView): TokenRange | undefined {
  const { source, sentence, from: cueFrom } = view.cue;
  if (!source || source.to > cueFrom || view.word(source.from - 1) !== ',') return undefined;
  const to = source.from - 1;
  const hasJoint = view.tag(sentence.from) === Tag.And && to > sentence.from + 1;
  const from = hasJoint ? sentence.from + 1 : sentence.from;
  if (to <= from || view.word(from) === 'as') return undefined;
  for (let i = from; i < to; i++) if (view.isInMarks(i)) return undefined;
  return view.cues.some((other) => other.from >= from && other.from < to) ? undefined : { from, to };
}
