import type { Span } from '../../model';
import type { Anchor } from './anchor';
import type { Placement, ScoredSpan, TextIndex } from './anchoredText';
import { byScore, type Candidate, scoreOf } from './candidate';
import { Contexts } from './context';
import { type AnchorSearch, findExactCopies, findWholeCopies } from './exactCopies';
import { findNearCopies } from './nearCopies';
import { canBeEdited, onlyPlace, standingBeside } from './rule';
import { foldAnchors, type SoughtAnchor } from './soughtAnchor';

/** As many places are offered for a lost anchor. */
const MOST_CANDIDATES = 5;
/** What same words with other marks or white space lose. */
const OTHER_MARKS = 0.98;
/** Units that may be compared for edited words, in multiples of all units there are. */
const WORK = 32;

/** An anchor on its way to its place. */
interface Case {
  readonly sought: SoughtAnchor;
  /** Where its words may be, the best first. */
  candidates: readonly Candidate[];
  /** There are more, or none of them can be told to be the one. */
  isMany: boolean;
  place: Candidate | undefined;
}

/** One run of placing anchors in a text. Each is placed by itself: the others only share the work. */
export class Placing {
  readonly #text: string;
  readonly #index: TextIndex;
  readonly #search: AnchorSearch;
  readonly #cases: readonly Case[];

  constructor(text: string, index: TextIndex, anchors: readonly Anchor[]) {
    this.#text = text;
    this.#index = index;
    const sought = foldAnchors(anchors);
    const { units, length } = index.folding;
    this.#search = { sought, search: index.search, text: units, contexts: new Contexts(sought.units, units, length) };
    this.#cases = sought.all.map((one) => ({ sought: one, candidates: [], isMany: false, place: undefined }));
  }

  /** The rules as told in rule.ts. */
  run(): readonly Placement[] {
    this.#placeWhole();
    this.#findUnchanged();
    this.#findEdited();
    this.#placeOnly();
    return this.#cases.map((one) => this.#placementOf(one));
  }

  #placeWhole(): void {
    const found = findWholeCopies(this.#search, MOST_CANDIDATES);
    for (const [i, one] of this.#cases.entries()) {
      one.candidates = found[i]?.candidates ?? [];
      if (one.candidates.length === 1) [one.place] = one.candidates;
      // Nothing in the anchor tells them apart.
      else one.isMany = one.candidates.length > 1;
    }
  }

  #findUnchanged(): void {
    const open = this.#cases.filter(({ candidates }) => candidates.length === 0);
    if (open.length === 0) return;
    const found = findExactCopies(this.#search, open.map(({ sought }) => sought)); // prettier-ignore
    for (const [i, one] of open.entries()) {
      one.candidates = (found[i]?.candidates ?? []).toSorted(byScore);
      one.isMany = found[i]?.isMany ?? false;
    }
  }

  #findEdited(): void {
    const open = this.#cases.filter(
      ({ sought, candidates, isMany }) => candidates.length === 0 && !isMany && canBeEdited(sought),
    );
    if (open.length === 0) return;
    const budget = { left: WORK * (this.#index.folding.length + this.#search.sought.length) };
    const found = findNearCopies(this.#search, open.map(({ sought }) => sought), budget); // prettier-ignore
    for (const [i, one] of open.entries()) one.candidates = (found[i] ?? []).toSorted(byScore);
  }

  #placeOnly(): void {
    const asked = this.#cases.flatMap((one) => {
      const place = one.place || one.isMany ? undefined : onlyPlace(one.sought, one.candidates);
      return place ? standingBeside(one.sought, place).map((side) => ({ one, place, side })) : [];
    });
    const found = this.#index.search.find(this.#search.sought.units, asked.map(({ side }) => side), 1); // prettier-ignore
    for (const [i, { one, place }] of asked.entries()) {
      const stands = found[i];
      if (stands?.at.length === 1 && !stands.isMany) one.place = place;
    }
  }

  #placementOf({ sought, candidates, place }: Case): Placement {
    if (place) return { kind: 'found', ...this.#scored(sought, place) };
    return { kind: 'lost', candidates: candidates.slice(0, MOST_CANDIDATES).map((one) => this.#scored(sought, one)) };
  }

  /** The span of a place, with the white space at its edges that the anchor has, where it stands there, too. */
  #scored({ anchor: { exact } }: SoughtAnchor, place: Candidate): ScoredSpan {
    const span = this.#spanOf(place);
    const start = span.start - (exact.length - exact.trimStart().length);
    if (start >= 0 && this.#text.startsWith(exact, start)) {
      return { span: { start, end: start + exact.length }, score: scoreOf(place) };
    }
    return { span, score: OTHER_MARKS * scoreOf(place) };
  }

  #spanOf({ from, to }: Candidate): Span {
    const { folding } = this.#index;
    return { start: folding.startOf(from), end: folding.endOf(to - 1, this.#text) };
  }
}
