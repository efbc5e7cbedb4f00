import type { MarkedSpan } from '../../quotations/marks';
import { isNameInMarks } from '../../quotations/terms';
import { rangeAt } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import type { Grammar } from '../nounPhrases';
import { isHere, isTold } from '../told';
import type { Draft } from './draft';
import { draftBlock } from './draftBlock';

const NONE: readonly Draft[] = [];

/**
 * Drafts what somebody who is quoted quotes of others: words in marks within marks, with their cue and their source there.
 *
 *     “He told me, ‘You’re done here,’ and walked off,” Ruiz recalled.
 *                  ^^^^^^^^^^^^^^^^^^^                                   he, as Ruiz tells it
 */
export function draftWithin(grammar: Grammar, block: number): readonly Draft[] {
  const inner = grammar.marks.spans.filter((span) => isInner(grammar, span));
  if (inner.length === 0) return NONE;
  const around = [...new Set(inner.flatMap(({ from }) => rangeAt(grammar.outer, from) ?? []))];
  return draftBlock(readWithin(grammar, inner, around), block).filter((draft) => isToldWithin(grammar, draft, around));
}

const isInner = ({ reading }: Grammar, span: MarkedSpan): boolean =>
  span.depth === 1 && span.hasOpening && span.hasClosing && !isNameInMarks(reading, span);

/** The block as it is read by what stands in some of its marks: all else is marked. */
function readWithin(grammar: Grammar, inner: readonly MarkedSpan[], around: readonly MarkedSpan[]): Grammar {
  const { reading, marks } = grammar;
  const outer = inner.map((span) => ({ ...span, depth: 0 }));
  const depth = new Uint8Array(reading.tokens.length).fill(1);
  for (const { from, to } of around.map(wordsOf))
    for (let at = from; at < to; at++) depth[at] = Math.max(0, (marks.depth[at] ?? 0) - 1);
  const sentences = around.flatMap((span) => sentencesIn(reading.sentences, wordsOf(span)));
  return { ...grammar, reading: { ...reading, sentences }, marks: { spans: outer, depth }, outer, named: [] };
}

/** Without the marks themselves. */
const wordsOf = ({ from, to, hasOpening, hasClosing }: MarkedSpan): TokenRange => ({
  from: hasOpening ? from + 1 : from,
  to: hasClosing ? to - 1 : to,
});

function sentencesIn(sentences: readonly TokenRange[], { from, to }: TokenRange): readonly TokenRange[] {
  const cut: TokenRange[] = [];
  for (let at = from; at < to;) {
    const end = Math.min(to, rangeAt(sentences, at)?.to ?? to);
    cut.push({ from: at, to: end });
    at = end;
  }
  return cut;
}

/** All in marks, by somebody else than those who talk: what they quote of themselves is in their quotation. */
function isToldWithin(grammar: Grammar, draft: Draft, around: readonly MarkedSpan[]): boolean {
  const {
    cue,
    source,
    rule,
    parts: [first],
    spans: [span],
  } = draft;
  if (!cue || !source || !first || !span || isHere(grammar, source)) return false;
  if (rule !== 'passive' && !isTold(grammar, cue)) return false;
  const that = grammar.reading.tokens.word[first.from] === 'that' ? 1 : 0;
  if (first.from + that < span.from) return false;
  const outer = rangeAt(around, source.from);
  return outer !== undefined && [source, cue, ...draft.parts].every((range) => isWithin(range, outer));
}

const isWithin = (inner: TokenRange, outer: TokenRange): boolean => inner.from >= outer.from && inner.to <= outer.to;
