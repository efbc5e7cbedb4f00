import type { Quotation, Span } from '../../model';
import { type QuotationDecision, stands } from '../decisions/decision';
import { inTime } from '../decisions/history';
import { extentOf, SameWords } from './overlap';
import type { Placed } from './places';

/** All decisions about one mark, oldest first, with the quotation of the analysis that it is. */
export interface DecidedMark {
  readonly all: readonly Placed<QuotationDecision>[];
  /** Those in force that no other one in force replaces: several where reviewers did not know of one another. */
  readonly heads: readonly Placed<QuotationDecision>[];
  readonly quotation: Quotation | undefined;
}

/** Puts the decisions about the same mark together: one replaces another, or they mean the same words. */
export function groupByMark(
  decisions: readonly Placed<QuotationDecision>[],
  quotations: readonly Quotation[],
): readonly DecidedMark[] {
  const groups = new Groups(decisions);
  const search = searchIn(quotations);
  const taken = new Set<Quotation>();
  return groups.all().map((all) => {
    const quotation = quotationOf(all, search);
    // Two marks cannot be one quotation: it is that of the first.
    const isFree = quotation && !taken.has(quotation);
    if (isFree) taken.add(quotation);
    return { all, heads: headsOf(all), quotation: isFree ? quotation : undefined };
  });
}

/** Kept as long as the quotations are: one decision after another is laid over the same ones. */
const searches = new WeakMap<readonly Quotation[], SameWords<Quotation>>();

function searchIn(quotations: readonly Quotation[]): SameWords<Quotation> {
  const known = searches.get(quotations);
  if (known) return known;
  const search = new SameWords(quotations, spansOfQuotation);
  searches.set(quotations, search);
  return search;
}

export const spansOfQuotation = ({ parts }: Quotation): readonly Span[] =>
  parts.map(([start, end]) => ({ start, end }));

/** As it was marked when it was decided, or as it was corrected. */
function quotationOf(all: readonly Placed<QuotationDecision>[], search: SameWords<Quotation>): Quotation | undefined {
  for (const { spans, parts } of all.toReversed()) {
    const found = search.find(spans, mayBeSame) ?? (parts && search.find(parts, mayBeSame));
    if (found) return found;
  }
  return undefined;
}

/** A turn keeps its first word: what begins later in it is what its speaker tells of another. */
const mayBeSame = ({ evidence, start }: Quotation, [first]: readonly Span[]): boolean =>
  first?.start === start || !evidence.some(({ code }) => code === 'turn-label');

function headsOf(all: readonly Placed<QuotationDecision>[]): readonly Placed<QuotationDecision>[] {
  const inForce = all.filter(({ decision }) => stands(decision));
  const replaced = new Set(inForce.flatMap(({ decision }) => decision.over));
  const heads = inForce.filter(({ decision }) => !replaced.has(decision.id));
  // Decisions that replace one another in a circle, as nobody makes them: the last one holds.
  return heads.length > 0 ? heads : inForce.slice(-1);
}

/** Sets of decisions that grow together (union-find). */
class Groups {
  readonly #decisions: readonly Placed<QuotationDecision>[];
  readonly #parents = new Map<Placed<QuotationDecision>, Placed<QuotationDecision>>();

  constructor(decisions: readonly Placed<QuotationDecision>[]) {
    this.#decisions = decisions.toSorted((a, b) => inTime(a.decision, b.decision));
    const byId = new Map(decisions.map((placed) => [placed.decision.id, placed]));
    const search = new SameWords(this.#decisions, ({ spans }) => spans);
    for (const placed of this.#decisions) {
      const same = search.find(placed.spans);
      if (same) this.#join(placed, same);
      for (const id of placed.decision.over) {
        const replaced = byId.get(id);
        if (replaced) this.#join(placed, replaced);
      }
    }
  }

  /** The groups in the order of the text. */
  all(): readonly (readonly Placed<QuotationDecision>[])[] {
    const groups = new Map<Placed<QuotationDecision>, Placed<QuotationDecision>[]>();
    for (const placed of this.#decisions) {
      const root = this.#rootOf(placed);
      const group = groups.get(root);
      if (group) group.push(placed);
      else groups.set(root, [placed]);
    }
    const startOf = (group: readonly Placed<QuotationDecision>[]): number => extentOf(group[0]?.spans ?? []).start;
    return [...groups.values()].sort((a, b) => startOf(a) - startOf(b));
  }

  #join(a: Placed<QuotationDecision>, b: Placed<QuotationDecision>): void {
    this.#parents.set(this.#rootOf(a), this.#rootOf(b));
  }

  #rootOf(placed: Placed<QuotationDecision>): Placed<QuotationDecision> {
    let root = placed;
    for (let next = this.#parents.get(root); next && next !== root; next = this.#parents.get(root)) root = next;
    // Shortens the way for the next one.
    for (let at = placed; at !== root;) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}
