import type { EvidenceCode } from '../model';
import { beginsAt, firstFrom, rangeAt, rangesWithin } from '../text/search';
import type { TokenRange } from '../text/sentences';
import { Shape } from '../text/tokens';
import { type Attributable, attributable, type OpenQuotation } from './attributable';
import { isFinite } from './clauses';
import { type Carried, withApposedName, withCarrier } from './carriers';
import { type Draft, orphan, priorOf } from './drafts';
import { headlineSource } from './headlines';
import type { Grammar } from './nounPhrases';
import { previousColon, quotedBefore, nextDash } from './neighbours';
import type { Place, SourcePlace } from './places';
import type { Subject } from './subjects';
import { findTurns } from './turns';

const CONTINUATION_GAP_PRIOR = 0.8;
/** Tokens of a heading in marks, marks included. */
const MAX_CROSSHEAD = 12;

/** Joins the quotations of single blocks into those of the document: paragraphs, continuations, dialogue, turns. */
export function joinDrafts(
  grammars: readonly Grammar[],
  drafts: readonly (readonly Draft[])[],
  isDialogue: boolean,
): readonly Attributable[] {
  const joiner = new Joiner(grammars, isDialogue);
  drafts.forEach((ofBlock, block) => {
    joiner.block(block, ofBlock);
  });
  return [...joiner.finish(), ...findTurns(grammars)];
}

/** In place: a quotation of thousands of paragraphs is not copied for each of them. */
function extend(open: OpenQuotation, { block, parts, spans }: Draft): void {
  for (const { from, to } of parts) open.parts.push({ block, from, to });
  for (const { from, to } of spans) open.verbatim.push({ block, from, to });
}

class Joiner {
  readonly #grammars: readonly Grammar[];
  readonly #isDialogue: boolean;
  readonly #isSingleStyle: boolean;
  readonly #done: OpenQuotation[] = [];
  /** The last quotation with a source, and its block. */
  #last: { readonly block: number; readonly quotation: OpenQuotation } | undefined;
  /** The quotation of paragraphs set off by > in Markdown. */
  #setOff: OpenQuotation | undefined;
  /** The quotation whose mark is still open at the end of the block before. */
  #open: OpenQuotation | undefined;

  constructor(grammars: readonly Grammar[], isDialogue: boolean) {
    this.#grammars = grammars;
    this.#isDialogue = isDialogue;
    this.#isSingleStyle = isSingleStyle(grammars);
  }

  finish(): readonly Attributable[] {
    return this.#done;
  }

  block(block: number, drafts: readonly Draft[]): void {
    const kind = this.#grammars[block]?.reading.block.kind;
    if (kind !== 'paragraph') {
      // A heading ends what went on before; a turn speaks for itself.
      this.#open = undefined;
      this.#last = undefined;
      if (kind === 'turn') {
        for (const draft of drafts) if (draft.term) this.#add(draft);
        return;
      }
    }
    if (this.#grammars[block]?.reading.tokens.word[0] === '>') this.#blockQuote(block);
    let last: OpenQuotation | undefined;
    const wasOpen = this.#open;
    this.#open = undefined;
    for (const draft of drafts) {
      if (this.#setOff?.parts.at(-1)?.block === block && !draft.term) continue;
      const added = this.#place(draft, { wasOpen, last, block, isOnly: drafts.length === 1 });
      if (!draft.term) last = added;
      if (draft.spans.some(({ hasClosing }) => !hasClosing)) this.#open = added;
    }
    if (last?.source) this.#last = { block, quotation: last };
  }

  #place(
    draft: Draft,
    context: {
      readonly wasOpen: OpenQuotation | undefined;
      readonly last: OpenQuotation | undefined;
      readonly block: number;
      readonly isOnly: boolean;
    },
  ): OpenQuotation {
    const { wasOpen, last, block, isOnly } = context;
    if (draft.spans[0]?.continues && wasOpen) return this.#continueParagraph(wasOpen, draft);
    const headline = draft.source ? undefined : headlineSource(this.#grammars[block], block, draft);
    if (headline)
      return this.#add({ ...draft, ...headline, rule: 'headline', prior: priorOf('headline'), term: undefined });
    // Rents are expected to rise: a cue that names nobody is not the one before's.
    if (draft.source || draft.term || draft.cue) return this.#add(this.#withQuoted(draft));
    if (last?.source) return this.#continueSentence(last, draft);
    const found = this.#atStart(draft, block)
      ? (previousColon(this.#grammars, block) ?? nextDash(this.#grammars, block, draft))
      : nextDash(this.#grammars, block, draft);
    if (found) return Object.assign(this.#add(draft), { ...found, prior: priorOf(found.rule) });
    if (isOnly && this.#isCrosshead(draft, block)) return this.#add({ ...draft, term: 'name-in-marks' });
    const added = this.#add(draft);
    const before = this.#last;
    const isWhole = isOnly && this.#isWholeBlock(draft, block) && draft.spans.every(({ hasClosing }) => hasClosing);
    // News goes on with the speaker of the paragraph before; who speaks in a dialogue is weighed later.
    if (!this.#isDialogue && isWhole && before?.block === block - 1)
      this.#inherit(added, before.quotation, {
        rule: 'same-speaker',
        prior: priorOf('same-speaker') * before.quotation.prior,
      });
    return added;
  }

  /** ‘Cruel, that is all’ alone on its line, where speech stands in “ ”: a heading made of words that the text quotes. */
  #isCrosshead(draft: Draft, block: number): boolean {
    const [span] = draft.spans;
    if (span?.family !== 'single' || !span.hasClosing || this.#isSingleStyle) return false;
    return span.to - span.from <= MAX_CROSSHEAD && this.#isWholeBlock(draft, block);
  }

  #isWholeBlock(draft: Draft, block: number): boolean {
    const length = this.#grammars[block]?.reading.tokens.length ?? 0;
    return draft.parts[0]?.from === 0 && (draft.parts.at(-1)?.to ?? 0) >= length - 1;
  }

  #add(found: Draft): OpenQuotation {
    const grammar = this.#grammars[found.block];
    const draft: Carried = grammar && found.source ? withCarrier(grammar, found) : found;
    const place = (range: TokenRange): Place => ({ block: draft.block, from: range.from, to: range.to });
    const added = attributable({
      parts: draft.parts.map(place),
      verbatim: draft.spans.map(place),
      cue: draft.cue && place(draft.cue),
      source: draft.source && this.#sourceOf(draft.source, draft.block),
      rule: draft.rule,
      prior: draft.prior,
      stance: draft.stance,
      isNegated: draft.isNegated,
      term: draft.term,
      isUnclosed: this.#isUnclosed(draft),
      isTurn: false,
      carrier: draft.carrier && { ...draft.carrier, block: draft.block },
    });
    this.#done.push(added);
    return added;
  }

  #sourceOf(source: Subject, block: number): SourcePlace {
    const grammar = this.#grammars[block];
    return { ...(grammar ? withApposedName(grammar, source) : source), block };
  }

  /** The film quotes Marx: “…”: he is credited, not the film. */
  #withQuoted(draft: Draft): Draft {
    const grammar = this.#grammars[draft.block];
    const source = grammar && draft.rule === 'colon' ? quotedBefore(grammar, draft.parts[0]?.from ?? 0) : undefined;
    return source ? { ...draft, source } : draft;
  }

  /** A paragraph set off as a quotation, after one that ends in a colon; and the paragraphs like it that follow. */
  #blockQuote(block: number): void {
    const place: Place = { block, from: 1, to: this.#grammars[block]?.reading.tokens.length ?? 1 };
    const before = this.#setOff;
    if (before?.parts.at(-1)?.block === block - 1) {
      before.parts.push(place);
      return;
    }
    const found = previousColon(this.#grammars, block);
    if (!found) return;
    this.#setOff = this.#add(
      orphan(block, { ...place, family: 'double', hasOpening: true, hasClosing: true, depth: 0, continues: false }),
    );
    Object.assign(this.#setOff, { ...found, prior: priorOf(found.rule), verbatim: [], isTurn: true });
  }

  /** A mark left open that the next paragraph does not take up again. */
  #isUnclosed(draft: Draft): boolean {
    if (draft.spans.every(({ hasClosing }) => hasClosing)) return false;
    return this.#grammars[draft.block + 1]?.marks.spans[0]?.continues !== true;
  }

  #continueParagraph(open: OpenQuotation, draft: Draft): OpenQuotation {
    const { block } = draft;
    extend(open, draft);
    open.isUnclosed = this.#isUnclosed(draft);
    if (!open.source && draft.source) {
      open.source = { ...draft.source, block };
      open.cue = draft.cue && { ...draft.cue, block };
      open.rule = draft.rule;
      open.stance = draft.stance;
      open.prior = Math.min(draft.prior, priorOf('multi-paragraph'));
    }
    open.term = undefined;
    return open;
  }

  /** “A,” he said. “B.”: one quotation where nothing stands between; a quotation of its own where a sentence does. */
  #continueSentence(last: OpenQuotation, draft: Draft): OpenQuotation {
    const grammar = this.#grammars[draft.block];
    const from = draft.parts[0]?.from ?? 0;
    // “Left!” “You drive, then.”: with nothing between them, somebody answers.
    if (isAnswered(last, draft)) return this.#add(draft);
    if (grammar && goesOnInSentence(grammar, last, draft)) {
      const open = last.parts.pop();
      if (open) last.parts.push({ ...open, to: draft.parts[0]?.to ?? open.to });
      extend(last, { ...draft, parts: draft.parts.slice(1) });
      return last;
    }
    const ends = [last.parts.at(-1), last.cue, last.source]
      .filter((place) => place?.block === draft.block)
      .map((place) => place?.to ?? 0);
    const gap = from - Math.max(0, ...ends);
    const isAtOnce =
      grammar !== undefined &&
      startsSentence(grammar, from) &&
      sentencesBetween(grammar, Math.max(0, ...ends), from) <= 1 &&
      gap <= 24;
    if (isAtOnce && last.verbatim.length > 0) {
      extend(last, draft);
      last.isUnclosed ||= this.#isUnclosed(draft);
      return last;
    }
    const prior = startsSentence(grammar, from) ? CONTINUATION_GAP_PRIOR : 0.6;
    const whole = grammar ? withSentenceStart(grammar, draft, Math.max(0, ...ends)) : draft;
    return this.#inherit(this.#add(whole), last, { rule: 'continuation', prior: prior * last.prior });
  }

  #inherit(
    added: OpenQuotation,
    from: OpenQuotation,
    { rule, prior }: { readonly rule: EvidenceCode; readonly prior: number },
  ): OpenQuotation {
    return Object.assign(added, { cue: from.cue, source: from.source, rule, prior, stance: from.stance });
  }

  #atStart(draft: Draft, block: number): boolean {
    return draft.parts[0]?.from === (this.#grammars[block]?.reading.tokens.start[0] ?? 0) && draft.parts[0].from === 0;
  }
}

/** Most speech stands in single marks. */
function isSingleStyle(grammars: readonly Grammar[]): boolean {
  let single = 0;
  let all = 0;
  for (const { outer, reading } of grammars) {
    for (const { family, from, to } of outer) {
      if (from === 0 && to === reading.tokens.length && family === 'single') continue;
      all++;
      if (family === 'single') single++;
    }
  }
  return single * 2 >= all;
}

function isAnswered(last: OpenQuotation, { block, parts }: Draft): boolean {
  const before = last.parts.at(-1);
  return before?.block === block && before.to === parts[0]?.from && last.verbatim.at(-1)?.to === before.to;
}

/** “It is late,” Lind said. But that is not “too late for us.”: she goes on, and so the whole sentence is hers. */
function withSentenceStart(grammar: Grammar, draft: Draft, after: number): Draft {
  const [first, ...rest] = draft.parts;
  const [span] = draft.spans;
  const sentence = span && rangeAt(grammar.reading.sentences, span.from);
  if (!first || !sentence || sentence.from < after || !isInClause(grammar, span.from)) return draft;
  if (rangesWithin(grammar.marks.spans, sentence.from, span.from).length > 0) return draft;
  return { ...draft, parts: [{ from: sentence.from, to: first.to }, ...rest] };
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

function startsSentence(grammar: Grammar | undefined, at: number): boolean {
  return grammar !== undefined && beginsAt(grammar.reading.sentences, at);
}

/** How many sentences begin in `(from, to]`. */
function sentencesBetween(grammar: Grammar, from: number, to: number): number {
  const { sentences } = grammar.reading;
  return firstFrom(sentences, to + 1) - firstFrom(sentences, from + 1);
}
