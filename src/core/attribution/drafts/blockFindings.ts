import { CueGrade } from '../../lexicon/reportingVerbs';
import type { MarkedSpan } from '../../quotations/marks';
import { firstFrom, rangeAt, rangesWithin } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import type { Cue } from '../cues/cue';
import type { Grammar } from '../nounPhrases';
import { DraftIndex } from './draftIndex';

const NO_SPANS: readonly MarkedSpan[] = [];

/** What is known of a block while its quotations are looked for: its cues, its marks, and the drafts so far. */
export class BlockFindings {
  readonly grammar: Grammar;
  readonly block: number;
  readonly cues: readonly Cue[];
  /** Those of the cues that may stand behind words in marks. */
  readonly saying: readonly Cue[];
  readonly outer: readonly MarkedSpan[];
  readonly drafts: DraftIndex;
  /** Cues of which it is known what they report. */
  readonly used = new Set<Cue>();

  constructor(grammar: Grammar, block: number, cues: readonly Cue[]) {
    this.grammar = grammar;
    this.block = block;
    this.cues = cues;
    this.saying = this.cues.filter(({ grade, kind }) => grade !== CueGrade.Attitude && kind !== 'adjective');
    this.outer = grammar.outer;
    this.drafts = new DraftIndex(grammar.reading.tokens.length);
  }

  /** The marked spans that lie in parts of the block. */
  spansIn(parts: readonly TokenRange[]): readonly MarkedSpan[] {
    if (this.outer.length === 0) return NO_SPANS;
    return parts.flatMap(({ from, to }) =>
      rangesWithin(this.outer, from, to).filter((span) => span.from >= from && span.to <= to),
    );
  }

  /** The cue that begins at a token. */
  cueFrom(token: number): Cue | undefined {
    const cue = this.cues[firstFrom(this.cues, token)];
    return cue?.from === token ? cue : undefined;
  }

  sentenceAt(token: number): TokenRange | undefined {
    return rangeAt(this.grammar.reading.sentences, token);
  }

  isInMarks(token: number): boolean {
    return (this.grammar.marks.depth[token] ?? 0) > 0;
  }
}
