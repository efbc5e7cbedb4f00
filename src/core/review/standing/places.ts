import type { Span } from '../../model';
import type { Anchor } from '../anchors/anchor';
import { AnchoredText, type Placement } from '../anchors/anchoredText';
import type { Decision } from '../decisions/decision';
import { type Edit, moveSpan } from './edit';

/** A decision whose words were found. */
export interface Placed<D extends Decision = Decision> {
  readonly decision: D;
  /** Where its anchors are. */
  readonly spans: readonly Span[];
  /** Where the content is, if the decision corrects its extent. */
  readonly parts?: readonly Span[];
}

/** A decision whose words, or some of them, are not in the document any more, with what may be meant. */
export interface LostDecision<D extends Decision = Decision> {
  readonly decision: D;
  /** One for each anchor of the decision, those of a corrected content behind those of the mark. */
  readonly placements: readonly Placement[];
}

/** Where the anchors of decisions are in one version of a document; each is looked for once. */
export class AnchorPlaces {
  readonly #text: AnchoredText;
  readonly #known = new Map<Anchor, Placement>();

  constructor(text: string) {
    this.#text = new AnchoredText(text);
  }

  /**
   * The places in the text as edits that were watched left it. Words that no edit touched are where they were moved to,
   * also where the like of them stands elsewhere; the others are looked for.
   */
  after(edits: readonly Edit[], text: string): AnchorPlaces {
    const places = new AnchorPlaces(text);
    for (const [anchor, placement] of this.#known) {
      const span = placement.kind === 'found' ? moveSpan(placement.span, edits) : undefined;
      if (span && placement.kind === 'found') places.#known.set(anchor, { ...placement, span });
    }
    return places;
  }

  /** Anchors of words as they stand now. */
  make(spans: readonly Span[]): readonly Anchor[] {
    return spans.map((span) => {
      const anchor = this.#text.make(span);
      this.#known.set(anchor, { kind: 'found', span, score: 1 });
      return anchor;
    });
  }

  /** Finds the decisions: all new anchors together, in one reading of the text. */
  place(decisions: readonly Decision[]): {
    readonly placed: readonly Placed[];
    readonly lost: readonly LostDecision[];
  } {
    const unknown = decisions.flatMap(anchorsOf).filter((anchor) => !this.#known.has(anchor));
    if (unknown.length > 0)
      this.#text.place(unknown).forEach((placement, i) => {
        const anchor = unknown[i];
        if (anchor) this.#known.set(anchor, placement);
      });
    const placed: Placed[] = [];
    const lost: LostDecision[] = [];
    for (const decision of decisions) {
      const found = this.#find(decision);
      if (found) placed.push(found);
      else lost.push({ decision, placements: anchorsOf(decision).map((anchor) => this.#of(anchor)) });
    }
    return { placed, lost };
  }

  #of(anchor: Anchor): Placement {
    return this.#known.get(anchor) ?? LOST;
  }

  #find(decision: Decision): Placed | undefined {
    const spans = this.#spansOf(decision.anchors);
    // Of the mentions that are another's, those that are left still are.
    const isEnough = isSplit(decision) ? spans.length > 0 : isInOrder(spans, decision.anchors.length);
    if (!isEnough) return undefined;
    const corrected = correctedAnchors(decision);
    if (!corrected) return { decision, spans };
    const parts = this.#spansOf(corrected);
    return isInOrder(parts, corrected.length) ? { decision, spans, parts } : undefined;
  }

  #spansOf(anchors: readonly Anchor[]): readonly Span[] {
    return anchors.flatMap((anchor) => {
      const placement = this.#of(anchor);
      return placement.kind === 'found' ? [placement.span] : [];
    });
  }
}

const LOST: Placement = { kind: 'lost', candidates: [] };

const isSplit = ({ subject, verdict }: Decision): boolean => subject === 'entity' && verdict.kind === 'split';

/** All are found, one behind the other: the parts of a quotation never change places. */
const isInOrder = (spans: readonly Span[], count: number): boolean =>
  spans.length === count && spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0));

/** All anchors of a decision, in the order of their placements. */
export const anchorsOf = (decision: Decision): readonly Anchor[] => [
  ...decision.anchors,
  ...(correctedAnchors(decision) ?? []),
];

const correctedAnchors = ({ subject, verdict }: Decision): readonly Anchor[] | undefined =>
  subject === 'quotation' && verdict.kind === 'correct' ? verdict.parts : undefined;
