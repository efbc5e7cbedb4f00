import type { Span } from '../../../../../src/core/model';
import type { Anchor } from '../../../../../src/core/review/anchors/anchor';
import type { Placement } from '../../../../../src/core/review/anchors/anchoredText';
import { lookAlikes, spansOf } from './documents';
import { EDITS } from './edits';
import { hasTwin, judge, type Outcome, standsUntouched } from './outcomes';
import { Random } from './random';
import { TrackedText } from './trackedText';

/** What a script needs of what it tests. */
export type MakeText = new (text: string) => {
  make(span: Span): Anchor;
  place(anchors: readonly Anchor[]): readonly Placement[];
};

/** What became of one anchor in a script. */
export interface ScriptResult {
  readonly anchor: Anchor;
  readonly placement: Placement;
  readonly outcome: Outcome;
  /** Its words stand as they stood. */
  readonly isUntouched: boolean;
  /** Its words and their whole context stand more than once. */
  readonly hasTwin: boolean;
}

/** One script: the text before and after, the edits by name, what became of each anchor. */
export interface ScriptRun {
  /** Its document is full of passages that are alike. */
  readonly isLookAlike: boolean;
  readonly before: string;
  readonly after: TrackedText;
  readonly edits: readonly string[];
  readonly results: readonly ScriptResult[];
}

const MOST_ANCHORS = 24;
const MOST_EDITS = 8;
/** Longer documents are cut: scripts are many, and most edits shall meet an anchor. */
const MOST_UNITS = 6000;

/** Runs the script of a seed on one of the documents, or on one that is full of look-alikes. */
export function runScript(Text: MakeText, seed: number, documents: readonly string[]): ScriptRun {
  const random = new Random(seed);
  const isLookAlike = random.next() < 0.3;
  const before = isLookAlike ? lookAlikes(random) : random.pick(documents).slice(0, MOST_UNITS);
  const old = new Text(before);
  const spans = spansOf(before, random, random.between(1, MOST_ANCHORS));
  const anchors = spans.map((span) => old.make(span));
  const after = new TrackedText(before);
  const edits: string[] = [];
  const names = Object.keys(EDITS);
  const count = random.between(1, MOST_EDITS);
  while (edits.length < count && spans.length > 0) {
    const name = random.pick(names);
    EDITS[name]?.(after, random, spans);
    edits.push(name);
  }
  const placements = new Text(after.text).place(anchors);
  const results = anchors.map((anchor, i): ScriptResult => {
    const placement = placements[i] ?? { kind: 'lost', candidates: [] };
    const outcome = judge(anchor, placement, after);
    return {
      anchor,
      placement,
      outcome,
      isUntouched: standsUntouched(anchor, after),
      hasTwin: hasTwin(anchor, after.text),
    };
  });
  return { before, after, edits, results, isLookAlike };
}
