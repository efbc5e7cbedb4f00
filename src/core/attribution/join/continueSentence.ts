import { beginsAt, firstFrom, rangeAt, rangesWithin } from '../../text/search';
import { Shape } from '../../text/tokens';
import type { OpenQuotation } from '../attributable';
import { isFinite } from '../clauses';
import { changed, type Draft, startOf } from '../drafts/draft';
import type { Grammar } from '../nounPhrases';
import { extend, inherit, isUnclosed, openQuotation } from './openQuotation';

/** How often one goes on who spoke before: in a sentence of its own, and in the middle of one. */
const PRIOR_NEXT_SENTENCE = 0.8;
const PRIOR_SAME_SENTENCE = 0.6;
/** Tokens between two stretches in marks that are one quotation, at most. */
const MAX_GAP = 24;

/**
 * Goes on with the quotation before in the same block, whose source is known: returns that quotation where the draft
 * is a part of it, else a quotation of its own.
 *
 *     “It rained,” he said. “We left.”                        one quotation: nothing stands between
 *     “It rained,” he said. The hall was empty. “We left.”    two: a sentence stands between
 *     “Left!” “You drive, then.”                              two: somebody answers
 */
export function continueSentence(grammars: readonly Grammar[], last: OpenQuotation, draft: Draft): OpenQuotation {
  const grammar = grammars[draft.block];
  // With nothing between them, somebody answers.
  if (!grammar || isAnswered(last, draft)) return openQuotation(grammars, draft);
  if (goesOnInSentence(grammar, last, draft)) {
    lengthen(last, draft);
    return last;
  }
  const after = endOf(last, draft.block);
  if (last.verbatim.length > 0 && isAtOnce(grammar, after, draft)) {
    extend(last, draft);
    last.isUnclosed ||= isUnclosed(grammars, draft);
    return last;
  }
  const isNext = beginsAt(grammar.reading.sentences, startOf(draft));
  const prior = (isNext ? PRIOR_NEXT_SENTENCE : PRIOR_SAME_SENTENCE) * last.prior;
  const whole = openQuotation(grammars, withSentenceStart(grammar, draft, after));
  return inherit(whole, last, { rule: 'continuation', prior });
}

/** Where a quotation, its cue and its source end in a block. */
function endOf({ parts, cue, source }: OpenQuotation, block: number): number {
  const ends = [parts.at(-1), cue, source].map((place) => (place?.block === block ? place.to : 0));
  return Math.max(0, ...ends);
}

/** The last part of a quotation goes on to the end of the first one of a draft. */
function lengthen(last: OpenQuotation, { block, parts: [first, ...rest], spans }: Draft): void {
  const part = last.parts.pop();
  if (part) last.parts.push({ ...part, to: first?.to ?? part.to });
  extend(last, { block, parts: rest, spans });
}

function isAnswered(last: OpenQuotation, { block, parts }: Draft): boolean {
  const before = last.parts.at(-1);
  return before?.block === block && before.to === parts[0]?.from && last.verbatim.at(-1)?.to === before.to;
}

/** The next sentence, a few words on. */
function isAtOnce({ reading: { sentences } }: Grammar, after: number, draft: Draft): boolean {
  const from = startOf(draft);
  if (!beginsAt(sentences, from) || from - after > MAX_GAP) return false;
  const begun = firstFrom(sentences, from + 1) - firstFrom(sentences, after + 1);
  return begun <= 1;
}

/** “It is late,” Lind said. But that is not “too late for us.”: she goes on, and so the whole sentence is hers. */
function withSentenceStart(grammar: Grammar, draft: Draft, after: number): Draft {
  const [first, ...rest] = draft.parts;
  const [span] = draft.spans;
  const sentence = span && rangeAt(grammar.reading.sentences, span.from);
  if (!first || !sentence || sentence.from < after || !isInClause(grammar, span.from)) return draft;
  if (rangesWithin(grammar.marks.spans, sentence.from, span.from).length > 0) return draft;
  return changed(draft, { parts: [{ from: sentence.from, to: first.to }, ...rest] });
}

/** called it “late,” a “waste” and “a shame for the whole town”: the marks stand in what the same cue reports. */
function goesOnInSentence(
  grammar: Grammar,
  { parts, cue, source, verbatim }: OpenQuotation,
  { block, spans: [first] }: Draft,
): boolean {
  const before = verbatim.length > 0 ? parts.at(-1) : undefined;
  if (!first || !cue || before?.block !== block || cue.block !== block || source?.block !== block) return false;
  if (cue.to > before.from || source.to > before.from || !isInClause(grammar, first.from)) return false;
  const { sentences, tags } = grammar.reading;
  // called it “late” and blamed “the whole board”: another verb governs them.
  for (let at = before.to; at < first.from; at++) if (isFinite(tags[at])) return false;
  return (rangeAt(sentences, first.from)?.from ?? Infinity) <= cue.from;
}

/** Words in marks go on with the clause in front of them. */
const isInClause = ({ reading: { tokens } }: Grammar, mark: number): boolean =>
  tokens.shape[mark - 1] !== Shape.Punctuation && tokens.shape[mark + 1] === Shape.Lower;
