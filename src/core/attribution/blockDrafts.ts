import { CueGrade } from '../lexicon/reportingVerbs';
import type { MarkedSpan } from '../quotations/marks';
import { termReason } from '../quotations/terms';
import { firstFrom, rangeAt, rangesWithin } from '../text/search';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import type { Content } from './contents/content';
import { contentAfter } from './contents/contentAfter';
import { contentBefore } from './contents/contentBefore';
import type { Cue } from './cues/cue';
import { findCues } from './cues/findCues';
import { DraftIndex } from './draftIndex';
import { type Draft, draftOf, orphan, priorOf, ruleOf } from './drafts';
import { frameAfter } from './framesAfter';
import { isHeadline } from './headlines';
import { draftLeft, MIN_WORDS_UNLISTED } from './marksLeft';
import type { Grammar } from './nounPhrases';
import { hangsOnSubject } from './relatives';
import type { Subject } from './subjects';

/** Cues of one sentence that may end what another reports, at most: keeps the search linear. */
const CUES_AHEAD = 12;

/**
 * Finds the quotations of a block, with cue and source where the block names them.
 *
 * First what cues report to their right, then marks with a cue behind them, then clauses with a cue behind them, then
 * what is left in marks.
 */
export function draftBlock(grammar: Grammar, block: number): readonly Draft[] {
  return new BlockDrafter(grammar, block).drafts();
}

class BlockDrafter {
  readonly #grammar: Grammar;
  readonly #block: number;
  readonly #cues: readonly Cue[];
  /** Those of them that may stand behind words in marks. */
  readonly #saying: readonly Cue[];
  readonly #outer: readonly MarkedSpan[];
  readonly #drafts: DraftIndex;
  readonly #used = new Set<Cue>();

  constructor(grammar: Grammar, block: number) {
    this.#grammar = grammar;
    this.#block = block;
    this.#cues = findCues(grammar);
    this.#saying = this.#cues.filter(({ grade, kind }) => grade !== CueGrade.Attitude && kind !== 'adjective');
    this.#outer = grammar.outer;
    this.#drafts = new DraftIndex(grammar.reading.tokens.length);
  }

  drafts(): readonly Draft[] {
    this.#contentsAfterCues();
    for (const span of this.#outer) this.#spanWithCueAfter(span);
    this.#contentsBeforeCues();
    for (const span of this.#outer)
      if (!this.#covering(span)) this.#drafts.add(draftLeft(this.#grammar, this.#block, span));
    for (const span of this.#grammar.named)
      this.#drafts.add(orphan(this.#block, span, termReason(this.#grammar.reading, span) ?? 'name-in-marks'));
    return [...this.#drafts.all].sort((a, b) => startOf(a) - startOf(b));
  }

  #spansIn(parts: readonly TokenRange[]): readonly MarkedSpan[] {
    if (this.#outer.length === 0) return NO_SPANS;
    return parts.flatMap(({ from, to }) =>
      rangesWithin(this.#outer, from, to).filter((span) => span.from >= from && span.to <= to),
    );
  }

  #cueFrom(token: number): Cue | undefined {
    const cue = this.#cues[firstFrom(this.#cues, token)];
    return cue?.from === token ? cue : undefined;
  }

  #covering(span: TokenRange): Draft | undefined {
    return this.#drafts.covering(span);
  }

  #contentsAfterCues(): void {
    this.#cues.forEach((cue, i) => {
      if (!cue.source && cue.kind !== 'passive' && cue.kind !== 'nominal') return;
      const content = contentAfter(this.#grammar, cue, this.#cuesBeside(cue, i));
      if (!content) return;
      const spans = this.#spansIn(content.parts);
      if (!this.#isEnough(cue, content, spans) || this.#isTaken(content) || this.#isOwnThought(cue, spans)) return;
      this.#used.add(cue);
      const rule = content.isGoverned ? 'attitude' : ruleOf(cue);
      this.#drafts.add(draftOf(this.#block, cue, content.parts, { spans: this.#saidIn(spans, cue, content), rule }));
    });
  }

  /** Wants to end the “easy money” rule: few words in marks within what somebody wants or thinks are nobody's words. */
  #saidIn(spans: readonly MarkedSpan[], cue: Cue, { isGoverned, isObject }: Content): readonly MarkedSpan[] {
    const isThought = isGoverned || (isObject && cue.grade >= CueGrade.Clause);
    if (!isThought) return spans;
    const said = spans.filter(({ from, to }) => to - from > MIN_WORDS_UNLISTED + 2);
    for (const span of spans)
      if (!said.includes(span))
        this.#drafts.add(orphan(this.#block, span, termReason(this.#grammar.reading, span) ?? 'scare-marks'));
    return said;
  }

  /** The cues of the same sentence, from the one before on. */
  #cuesBeside({ sentence }: Cue, index: number): readonly Cue[] {
    const beside: Cue[] = [];
    for (let i = Math.max(0, index - 1); i < Math.min(this.#cues.length, index + CUES_AHEAD); i++) {
      const other = this.#cues[i];
      if (other?.sentence === sentence) beside.push(other);
    }
    return beside;
  }

  /** An earlier cue reports the same: said in her remarks that …, where "remarks that" is no cue of its own. */
  #isTaken({ parts }: Content): boolean {
    return this.#drafts.startsAt(parts[0]?.from ?? -1);
  }

  /** Said he thought it was over; said they called it “a gift”: the whole is reported already. */
  #isOwnThought({ source, grade, from, to }: Cue, spans: readonly MarkedSpan[]): boolean {
    const isInside = (source?.kind === 'pronoun' && spans.length === 0) || grade > CueGrade.Speech;
    return isInside && this.#covering({ from, to }) !== undefined;
  }

  /** Verbs of thought need "that" or marks; verbs of manner need marks. */
  #isEnough(cue: Cue, { parts, isMarked, isObject, isGoverned }: Content, spans: readonly MarkedSpan[]): boolean {
    if (spans.length > 0) return !this.#isSaying(cue) && !this.#isAside(cue, parts, spans);
    // "If you want to understand it": anybody.
    if (cue.source && this.#grammar.reading.tokens.word[cue.source.head] === 'you') return false;
    if (isObject) return false;
    // "Families demand answers": a headline of few words tells of attitudes in nearly every verb.
    if (isGoverned) return this.#covering(cue) === undefined && !isHeadline(this.#grammar, this.#block);
    // "A man who said he was lost rang": where his words end, no mark tells.
    if (cue.source?.kind === 'relative' && hangsOnSubject(this.#grammar, cue.source.from, cue.sentence)) return false;
    if (cue.kind === 'nominal') return isMarked || this.#isAttitude(cue, parts[0]?.from);
    if (cue.kind === 'adjective' || cue.kind === 'passive') return isMarked || cue.kind === 'adjective';
    if (cue.grade >= CueGrade.Manner) return false;
    return cue.grade <= CueGrade.Speech || isMarked || PLAIN_THOUGHT.has(cue.verb?.lemma ?? '');
  }

  /** Started with a “countdown clock”: few words in marks, apart from a verb that reports only what stands beside it. */
  #isAside({ grade, to }: Cue, [first]: readonly TokenRange[], spans: readonly MarkedSpan[]): boolean {
    if (grade < CueGrade.Clause || !first || first.from <= to + 1 || !this.#isInMarks(first.from)) return false;
    return spans.every((span) => span.to - span.from <= MIN_WORDS_UNLISTED + 2);
  }

  /** People always say “time heals”: a proverb is nobody's. */
  #isSaying({ source, from }: Cue): boolean {
    const { word } = this.#grammar.reading.tokens;
    const habit = word[from - 1] ?? '';
    return source !== undefined && GENERAL.has(word[source.head] ?? '') && (habit === 'always' || habit === 'often');
  }

  /** expressed confidence they would stay; not: made a claim the board rejected, where the clause tells which claim. */
  #isAttitude({ stance, to }: Cue, from: number | undefined): boolean {
    const phrase = from === to ? this.#grammar.phrases[this.#grammar.phraseAt[to] ?? -1] : undefined;
    return stance === 'opinion' && phrase?.kind === 'pronoun';
  }

  #spanWithCueAfter(span: MarkedSpan): void {
    const frame = frameAfter(this.#grammar, span, this.#saying, this.#limitAfter(span));
    if (!frame) return;
    const covering = this.#covering(span);
    // “…” in the content of an earlier cue stays there: He said it was “bad,” adding …
    const from = this.#clauseStart(span);
    if (covering && covering.cue?.from !== frame.cue.from && !(from < span.from && this.#isThought(covering))) return;
    // On ABC’s “This Week,” Lind admitted that …: what the cue reports stands behind it.
    const isEmbedded = this.#isEmbedded(span);
    if (
      isEmbedded &&
      (frame.rule === 'unlisted-verb' ||
        this.#drafts
          .ofCue(frame.cue.from)
          .some(({ parts }) => parts.some((part) => part.from >= frame.cue.to && !this.#isInMarks(part.from))))
    )
      return;
    if (covering?.parts.some((part) => part.from >= span.from)) this.#drafts.replace(covering);
    const parts = [{ from, to: span.to }];
    const cue = this.#cueFrom(frame.cue.from);
    if (cue) this.#used.add(cue);
    const own = this.#drafts.ofCue(frame.cue.from).find(({ parts: [first] }) => first && first.from > span.from);
    const later = own && this.#isSplit(own, frame.source) ? own : undefined;
    if (later) this.#drafts.replace(later);
    const rest = later ? undefined : this.#restAfter(Math.max(frame.cue.to, frame.source.to));
    const all = [...parts, ...(later?.parts ?? []), ...(rest ? [rest] : [])];
    this.#drafts.add({
      block: this.#block,
      parts: all,
      spans: this.#spansIn(all),
      cue: frame.cue,
      source: frame.source,
      rule: frame.rule,
      prior: priorOf(frame.rule),
      stance: cue?.stance ?? 'neutral',
      isNegated: cue?.isNegated ?? false,
      term: undefined,
    });
  }

  /** Those who think “it is over” are wrong, she said: what is thought there, and by whom, is what she says. */
  #isThought({ cue, parts }: Draft): boolean {
    const thought = cue && this.#cueFrom(cue.from);
    return thought !== undefined && thought.grade >= CueGrade.Clause && (parts[0]?.from ?? 0) > thought.from;
  }

  /** “It has to end,” Okafor said, and “at once”: what goes on behind the cue with words in marks. */
  #restAfter(at: number): TokenRange | undefined {
    const { tokens, tags } = this.#grammar.reading;
    const sentence = this.#sentenceAt(at);
    const from = at + 1;
    if (!sentence || tokens.word[at] !== ',' || (tags[from] !== Tag.And && tags[from] !== Tag.Subordinator))
      return undefined;
    const span = this.#outer[firstFrom(this.#outer, from)];
    if (!span || span.from >= sentence.to || !span.hasClosing) return undefined;
    // Another cue with a source of its own takes the words in marks.
    const cue = this.#cues[firstFrom(this.#cues, from)];
    return cue && cue.from < span.from ? undefined : { from, to: span.to };
  }

  /** “If it rains,” Okafor said, “we wait.”: one quotation; but not “…,” he said, adding that …, nor “…,” said that …. */
  #isSplit(later: Draft, source: Subject): boolean {
    return (
      later.spans[0] !== undefined && later.spans[0].from === later.parts[0]?.from && later.source?.from === source.from
    );
  }

  /** Where the search for a cue behind a marked stretch ends: at the next mark or the end of the sentence. */
  #limitAfter(span: MarkedSpan): number {
    const next = this.#outer[firstFrom(this.#outer, span.to)];
    const sentence = this.#sentenceAt(span.to - 1);
    return Math.min(next?.from ?? Infinity, sentence?.to ?? this.#grammar.reading.tokens.length);
  }

  #sentenceAt(token: number): TokenRange | undefined {
    return rangeAt(this.#grammar.reading.sentences, token);
  }

  #isInMarks(at: number): boolean {
    return (this.#grammar.marks.depth[at] ?? 0) > 0;
  }

  /** Words of the same clause stand before the mark. */
  #isEmbedded(span: MarkedSpan): boolean {
    const sentence = this.#sentenceAt(span.from);
    return (
      sentence !== undefined &&
      sentence.from < span.from &&
      /^[\p{L}']/u.test(this.#grammar.reading.tokens.word[span.from - 1] ?? '')
    );
  }

  /** Words before a mark that belong to what is said: The plan was “bad,” he said. */
  #clauseStart(span: MarkedSpan): number {
    const sentence = this.#sentenceAt(span.from);
    if (!sentence || sentence.from === span.from) return span.from;
    const { tokens } = this.#grammar.reading;
    const before = tokens.word[span.from - 1] ?? '';
    if (/^[(:.!?…—–-]/u.test(before) || (this.#grammar.marks.depth[span.from - 1] ?? 0) > 0) return span.from;
    return this.#hasSpeechBefore(sentence, span) ? span.from : sentence.from;
  }

  /** Somebody speaks in the words before a mark; who only thinks or wants there is part of what is said. */
  #hasSpeechBefore(sentence: TokenRange, span: MarkedSpan): boolean {
    const { from } = sentence;
    if (rangesWithin(this.#outer, from, span.from).some((before) => this.#covering(before))) return true;
    return rangesWithin(this.#cues, from, span.from).some(
      ({ grade, kind }) => grade <= CueGrade.Speech && kind !== 'nominal',
    );
  }

  #contentsBeforeCues(): void {
    for (const cue of this.#cues) {
      if (
        this.#used.has(cue) ||
        !cue.source ||
        cue.grade > CueGrade.Clause ||
        (cue.grade === CueGrade.Clause && cue.kind === 'finite' && !this.#isParenthesis(cue)) ||
        cue.kind === 'nominal' ||
        cue.kind === 'participle'
      )
        continue;
      const content = contentBefore(this.#grammar, cue, cue.sentence.from);
      if (!content || this.#drafts.overlaps(content.parts)) continue;
      this.#used.add(cue);
      this.#drafts.add(
        draftOf(this.#block, cue, content.parts, {
          spans: this.#spansIn(content.parts),
          rule: cue.kind === 'according' ? 'according-to' : 'cue-after',
        }),
      );
    }
  }

  /** Rents will rise, she believes: nothing else hangs on the verb of thought. */
  #isParenthesis({ verb, after, source, isInverted }: Cue): boolean {
    const next = this.#grammar.reading.tokens.word[isInverted ? (source?.to ?? after) : after] ?? '';
    return PLAIN_THOUGHT.has(verb?.lemma ?? '') && source?.kind !== 'relative' && /^(?:[.,;:!?…—–)-]|--|)$/u.test(next);
  }
}

const NO_SPANS: readonly MarkedSpan[] = [];
const GENERAL = new Set(['people', 'they', 'everyone', 'everybody', 'folks', 'some']);
/** Verbs of thought and of showing that take a clause without "that". */
const PLAIN_THOUGHT = new Set(
  'think believe hope feel fear suspect guess know find hear expect see understand indicate show learn decide determine realize realise assume worry wish figure reckon bet discover imagine'.split(
    ' ',
  ),
);

export const startOf = (draft: Draft): number => draft.parts[0]?.from ?? 0;
