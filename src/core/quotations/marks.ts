import { areSame } from '../text/blockMemo';
import type { BlockReading } from '../text/reading';
import { bytesFor, numbersFor } from '../text/room';
import type { TokenRange } from '../text/sentences';
import { rangeAt } from '../text/search';
import { Shape } from '../text/tokens';
import { type Mark, type MarkFamily, readMark } from './markGlyphs';

/**
 * A stretch in quotation marks within one block; indexes are tokens of the block, marks included.
 *
 *     “We will,” she said, “win.
 *     ^^^^^^^^^^           ^^^^^^   the second one is not closed
 */
export interface MarkedSpan extends TokenRange {
  readonly family: MarkFamily;
  /** False where the opening mark stands in an earlier block, or is missing. */
  readonly hasOpening: boolean;
  /** False where the quotation goes on in the next block, or the mark is missing. */
  readonly hasClosing: boolean;
  /** 0 outermost. */
  readonly depth: number;
  /** Goes on with a quotation left open in the block before. */
  readonly continues: boolean;
}

export interface BlockMarks {
  /** In text order, outer before inner. */
  readonly spans: readonly MarkedSpan[];
  /** Of each token: how many marked spans it lies in (marks themselves included). */
  readonly depth: Uint8Array;
}

/** Whether the marks of a block, whose words are the same, are paired in the same way. */
export const isSameMarks = (a: BlockMarks, b: BlockMarks): boolean => areSame(a.spans, b.spans, isSameSpan);

const isSameSpan = (a: MarkedSpan, b: MarkedSpan): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.family === b.family &&
  a.hasOpening === b.hasOpening &&
  a.hasClosing === b.hasClosing &&
  a.depth === b.depth &&
  a.continues === b.continues;

/** Quotations inside quotations beyond this depth are taken for stray marks. */
const MAX_DEPTH = 6;

/**
 * Pairs the quotation marks of a document, block by block. All that one block hands to the next is whether its outer
 * quotation is still open, so that a missing mark spoils no more than its own paragraph.
 */
export function pairMarks(readings: readonly BlockReading[]): readonly BlockMarks[] {
  const marks = readings.map(readMarks);
  const isSingleStyle = usesSingleMarks(marks);
  let open: MarkFamily | undefined;
  return readings.map((reading, i) => {
    const isHeading = reading.block.kind === 'heading';
    const spans = pairBlock(reading, marks[i] ?? NO_MARKS, { open: isHeading ? undefined : open, isSingleStyle });
    if (!isHeading) open = spans.find(({ depth, hasClosing }) => depth === 0 && !hasClosing)?.family;
    return { spans, depth: depthOfTokens(reading.tokens.length, spans) };
  });
}

/** The marks of a block, in text order. */
interface FoundMarks {
  /** Of each: the index of its token. */
  readonly at: number[];
  readonly marks: Mark[];
}

const NO_MARKS: FoundMarks = { at: [], marks: [] };

function readMarks({ text, tokens }: BlockReading): FoundMarks {
  let found: FoundMarks | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens.shape[i] === Shape.Mark ? readMark(text, tokens, i) : undefined;
    if (!mark) continue;
    found ??= { at: [], marks: [] };
    found.at.push(i);
    found.marks.push(mark);
  }
  return found ?? NO_MARKS;
}

/** British style: single marks outside, double ones inside. */
function usesSingleMarks(found: readonly FoundMarks[]): boolean {
  let single = 0;
  let double = 0;
  for (const { marks } of found) {
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i];
      if (!mark?.canOpen || mark.canClose) continue;
      if (mark.family === 'single') single++;
      else double++;
    }
  }
  return single > double;
}

interface Carry {
  /** Family of the quotation that the block before left open. */
  readonly open: MarkFamily | undefined;
  readonly isSingleStyle: boolean;
}

interface OpenMark {
  readonly mark: Mark;
  /** Index of its token. */
  readonly at: number;
  readonly continues: boolean;
  readonly hasOpening: boolean;
}

function pairBlock(
  { tokens, block, sentences }: BlockReading,
  found: FoundMarks,
  { open, isSingleStyle }: Carry,
): readonly MarkedSpan[] {
  if (found.marks.length === 0) return NO_SPANS;
  const pairing = new Pairing(found, tokens.word);
  const bodyFrom = firstTokenOfBody(tokens.start, block.start, block.bodyStart);
  pairing.run(open, bodyFrom);
  return pairing.finish(tokens.length, isSingleStyle, (at) => rangeAt(sentences, at)?.to ?? tokens.length);
}

const NO_SPANS: readonly MarkedSpan[] = [];

function firstTokenOfBody(start: Uint32Array, blockStart: number, bodyStart: number | undefined): number {
  if (bodyStart === undefined) return 0;
  const at = start.findIndex((offset) => blockStart + offset >= bodyStart);
  return at < 0 ? 0 : at;
}

class Pairing {
  readonly #at: readonly number[];
  readonly #marks: readonly Mark[];
  readonly #words: readonly string[];
  /** The first `#depth` of them are open. NOT by its length: it would ask for memory again with each mark. */
  readonly #stack: OpenMark[] = [];
  #depth = 0;
  readonly #spans: MarkedSpan[] = [];
  /** For each mark: how many marks of its family from it on can only close, less those that can only open. */
  readonly #surplus: Int32Array;

  constructor({ at, marks }: FoundMarks, words: readonly string[]) {
    this.#at = at;
    this.#marks = marks;
    this.#words = words;
    this.#surplus = surplusOfClosing(marks);
  }

  run(open: MarkFamily | undefined, bodyFrom: number): void {
    this.#marks.forEach((mark, i) => {
      const isFirst = i === 0;
      const at = this.#at[i] ?? 0;
      if (isFirst && open === mark.family && at <= bodyFrom && mark.canOpen) {
        this.#push({ mark, at, continues: true, hasOpening: true });
      } else if (isFirst && open === mark.family && mark.isSureClosing) {
        // The paragraph goes on with the quotation without repeating the mark.
        this.#spans.push({
          from: bodyFrom,
          to: at + 1,
          family: mark.family,
          hasOpening: false,
          hasClosing: true,
          depth: 0,
          continues: true,
        });
      } else this.#place(mark, i);
    });
  }

  #push(open: OpenMark): void {
    this.#stack[this.#depth++] = open;
  }

  #place(mark: Mark, index: number): void {
    let openAt = this.#depth - 1;
    while (openAt >= 0 && !this.#isOpenedAt(openAt, mark)) openAt--;
    const isInside = openAt >= 0;
    if (isInside && mark.canClose && !mark.isSureOpening && !this.#isPossessive(mark, index)) {
      this.#close(openAt, index);
    } else if (mark.canOpen && !mark.isSureClosing) this.#open(mark, index);
  }

  #isOpenedAt(depth: number, closing: Mark): boolean {
    const opening = this.#stack[depth]?.mark;
    return opening !== undefined && matches(opening, closing);
  }

  #close(openAt: number, index: number): void {
    const entry = this.#stack[openAt];
    if (!entry) return;
    // Marks opened inside and never closed are stray.
    this.#depth = openAt;
    this.#emit(entry, (this.#at[index] ?? 0) + 1, true);
  }

  #open(mark: Mark, index: number): void {
    const at = this.#at[index] ?? 0;
    const same = this.#depthOf(mark.family);
    if (same < this.#depth) {
      const isNested = (this.#surplus[index] ?? 0) > 0;
      if (!isNested) {
        const previous = this.#words[at - 1] ?? '';
        if (!'.!?…'.includes(previous) || previous === '') return; // A stray opening mark.
        // The mark that should have closed is missing: the quotation ends here.
        const entry = this.#stack[same];
        this.#depth = same;
        if (entry && same === 0) this.#emit(entry, at, true);
      }
    }
    if (this.#depth < MAX_DEPTH) this.#push({ mark, at, continues: false, hasOpening: true });
  }

  /** Where the outermost mark of a family is open. */
  #depthOf(family: MarkFamily): number {
    let depth = 0;
    while (depth < this.#depth && this.#stack[depth]?.mark.family !== family) depth++;
    return depth;
  }

  /** drivers’ call: an apostrophe, if a mark that closes follows before another opens. */
  #isPossessive(mark: Mark, index: number): boolean {
    if (!mark.isMaybePossessive) return false;
    for (let i = index + 1; i < Math.min(this.#marks.length, index + 8); i++) {
      const next = this.#marks[i];
      if (next?.family !== 'single') continue;
      return next.canClose && !next.isSureOpening;
    }
    return false;
  }

  #emit({ mark, at, continues, hasOpening }: OpenMark, to: number, hasClosing: boolean): void {
    this.#spans.push({
      from: at,
      to,
      family: mark.family,
      hasOpening,
      hasClosing,
      depth: this.#depth,
      continues,
    });
  }

  /** What is left open ends with the block; inner marks left open, and single ones where they are not the style, are stray. */
  finish(length: number, isSingleStyle: boolean, sentenceEnd: (at: number) => number): readonly MarkedSpan[] {
    const entry = this.#depth > 0 ? this.#stack[0] : undefined;
    if (entry && (entry.mark.family !== 'single' || isSingleStyle || entry.continues)) {
      this.#depth = 0;
      const isInRunningText = entry.at > 0 && !isAfterPause(this.#words, entry.at);
      this.#dropInside(entry.at);
      this.#emit(entry, isInRunningText ? sentenceEnd(entry.at) : length, false);
    }
    return this.#spans.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  /** Spans found inside one that turned out to be open are one deeper than thought only if they were nested: keep them as they are. */
  #dropInside(from: number): void {
    for (let i = this.#spans.length - 1; i >= 0; i--) {
      const span = this.#spans[i];
      if (!span || span.from < from) break;
      if (span.depth === 0) this.#spans[i] = { ...span, depth: 1 };
    }
  }
}

/** Opened by one, may the other close it? */
function matches(opening: Mark, closing: Mark): boolean {
  if (opening.family !== closing.family) return false;
  if (opening.family === 'guillemet' || opening.family === 'singleGuillemet') return opening.glyph !== closing.glyph;
  // “ closes „; it closes “ only where it cannot open: “It was late,“ she said.
  return (
    !(closing.glyph === '“' && closing.canOpen && opening.glyph !== '„' && opening.glyph !== '‟') &&
    !(closing.glyph === '‘' && closing.canOpen && opening.glyph !== '‚')
  );
}

const isAfterPause = (words: readonly string[], at: number): boolean =>
  /^[,:;.!?—–(-]/u.test(words[at - 1] ?? '') || words[at - 1] === 'said';

function surplusOfClosing(marks: readonly Mark[]): Int32Array {
  const surplus = numbersFor(marks.length);
  const counts = new Map<MarkFamily, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark) continue;
    const count =
      (counts.get(mark.family) ?? 0) + (mark.canClose && !mark.canOpen ? 1 : mark.canOpen && !mark.canClose ? -1 : 0);
    counts.set(mark.family, count);
    surplus[i] = count;
  }
  return surplus;
}

/** The same marks without some outer spans and what they hold. */
export function withoutSpans({ spans, depth }: BlockMarks, left: readonly MarkedSpan[]): BlockMarks {
  const kept = spans.filter((span) => {
    const around = rangeAt(left, span.from);
    return around === undefined || span.to > around.to;
  });
  return { spans: kept, depth: depthOfTokens(depth.length, kept) };
}

/** By the number of tokens: most blocks have no marks, and those of one length share what that means. */
const NO_DEPTHS: Uint8Array[] = [];
const SHORT = 256;

function depthOfTokens(length: number, spans: readonly MarkedSpan[]): Uint8Array {
  if (spans.length === 0) return length < SHORT ? (NO_DEPTHS[length] ??= new Uint8Array(length)) : bytesFor(length);
  const steps = numbersFor(length + 1);
  for (const { from, to } of spans) {
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  const depth = bytesFor(length);
  for (let i = 0, sum = 0; i < length; i++) {
    sum += steps[i] ?? 0;
    depth[i] = sum;
  }
  return depth;
}
