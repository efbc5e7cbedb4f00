import { CONTEXT } from './anchor';
import { Closeness } from './closeness';
import { DOCUMENT_END, DOCUMENT_START } from './folding';
import { isReplacedName } from './lookAlike';
import { type Side, unitOf } from './side';
import type { SoughtAnchor } from './soughtAnchor';

/** What stands around a place, beside what stood around the words of an anchor. */
export interface ContextMatch {
  /** 0 for nothing in common (or no more than any two texts have) to 1 for the same. */
  readonly score: number;
  /** A name or number next to the words has become another one: they are the same words about somebody else. */
  readonly isOther: boolean;
  /** Units before the words, and behind them, that stand as they stood. */
  readonly sameBefore: number;
  readonly sameAfter: number;
}

/** One side of it. */
interface SideMatch {
  readonly score: number;
  readonly isOther: boolean;
  readonly same: number;
}

/** What is known where the anchor has no context at all, as one that another program made. */
const UNKNOWN = 0.3;
/** A context that names somebody else is worth no more, whatever else it has in common. */
const OTHER = 0.4;

/** Compares contexts; what it needs for that is made once. */
export class Contexts {
  readonly #closeness = new Closeness();
  readonly #pool: Uint16Array;
  readonly #text: Uint16Array;
  readonly #length: number;

  /** The units of the anchors, those of the text, and how many the text has. */
  constructor(pool: Uint16Array, text: Uint16Array, length: number) {
    this.#pool = pool;
    this.#text = text;
    this.#length = length;
  }

  /** Compares the context of an anchor with that of the units `[from, to)` of the text. */
  match(sought: SoughtAnchor, from: number, to: number): ContextMatch {
    const before = Math.min(sought.from - sought.start, CONTEXT);
    const after = Math.min(sought.end - sought.to, CONTEXT);
    if (before + after === 0) return { score: UNKNOWN, isOther: false, sameBefore: 0, sameAfter: 0 };
    const left = this.#side(
      { units: this.#pool, at: sought.from - 1, step: -1, length: before },
      { units: this.#text, at: from - 1, step: -1, length: from },
    );
    const right = this.#side(
      { units: this.#pool, at: sought.to, step: 1, length: after },
      { units: this.#text, at: to, step: 1, length: this.#length - to },
    );
    const beforeWeight = weightOf(before, this.#pool[sought.start]);
    const afterWeight = weightOf(after, this.#pool[sought.end - 1]);
    const score = (left.score * beforeWeight + right.score * afterWeight) / (beforeWeight + afterWeight);
    const isOther = left.isOther || right.isOther;
    return {
      score: isOther ? Math.min(score, OTHER) : score,
      isOther,
      sameBefore: left.same,
      sameAfter: right.same,
    };
  }

  #side(was: Side, is: Side): SideMatch {
    if (was.length === 0) return { score: 0, isOther: false, same: 0 };
    const same = countSame(was, is);
    if (same === was.length) return { score: 1, isOther: false, same };
    const distance = this.#closeness.distance(was, is);
    // Two texts of one language have nearly half of their characters in common, whatever they say.
    const alike = Math.max(0, 1 - (2 * distance) / was.length);
    // The little that stood before the border of a document is the same in many places; the border is in one.
    const share = isBorder(unitOf(was, was.length - 1)) ? was.length / CONTEXT : 1;
    return {
      score: share * Math.max(alike, same / was.length),
      isOther: isReplacedName(was, is, same),
      same,
    };
  }
}

const isBorder = (unit: number | undefined): boolean => unit === DOCUMENT_START || unit === DOCUMENT_END;

/** A side that ends at the border of the document is as much as one of full length. */
const weightOf = (length: number, outermost: number | undefined): number => (isBorder(outermost) ? CONTEXT : length);

function countSame(was: Side, is: Side): number {
  const most = Math.min(was.length, is.length);
  let same = 0;
  while (same < most && unitOf(was, same) === unitOf(is, same)) same++;
  return same;
}
