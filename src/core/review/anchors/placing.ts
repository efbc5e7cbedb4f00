import type { Span } from '../../model';
import type { Anchor } from './anchor';
import type { Placement, ScoredSpan, TextIndex } from './anchoredText';
import { byScore, type Candidate, scoreOf } from './candidate';
import { Contexts } from './context';
import { findDistinct } from './distinctWords';
import { type ExactCopies, type ExactSearch, findCopyAt, findExactCopies, findWholeCopies } from './exactCopies';
import { findNearCopies } from './nearCopies';
import { Companions, type Expected, type Move, Neighbours } from './neighbours';
import { findCrowded } from './oneEach';
import { chooseByNeighbours, isOutOfPlace } from './order';
import { canBeEdited, type Choice, chooseExact, chooseIfDistinct, chooseNear } from './rule';
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
  readonly was: Span;
  copies: ExactCopies;
  candidates: readonly Candidate[];
  choice: Choice | undefined;
}

/** One run of placing anchors in a text. */
export class Placing {
  readonly #text: string;
  readonly #index: TextIndex;
  readonly #exact: ExactSearch;
  readonly #cases: readonly Case[];

  constructor(text: string, index: TextIndex, anchors: readonly Anchor[]) {
    this.#text = text;
    this.#index = index;
    const sought = foldAnchors(anchors);
    const { units, length } = index.folding;
    this.#exact = { sought, search: index.search, text: units, contexts: new Contexts(sought.units, units, length) };
    this.#cases = sought.all.map(newCase);
  }

  /** The steps of the rule, from what is certain by itself to what only the neighbours tell. */
  run(): readonly Placement[] {
    this.#chooseUnmoved();
    this.#chooseExact();
    this.#chooseDistinct();
    this.#chooseNear();
    this.#freeCrowded();
    this.#askNeighbours();
    this.#freeCrowded();
    return this.#cases.map((one) => this.#placementOf(one));
  }

  /**
   * After most edits, most words stand with their whole context in one place, and just where their neighbours are, too:
   * what else there is of the words needs no look then.
   */
  #chooseUnmoved(): void {
    const whole = findWholeCopies(this.#exact);
    const only = whole.map((places) => (places.length === 1 ? places[0] : undefined));
    const neighbours = new Neighbours(
      this.#cases.flatMap(({ was }, i) => {
        const place = only[i];
        return place ? [{ was, is: this.#spanOf(place) }] : [];
      }),
    );
    for (const [i, one] of this.#cases.entries()) {
      const candidates = whole[i] ?? [];
      if (candidates.length === 0) continue;
      const copies = { ...NO_COPIES, candidates };
      const expected = neighbours.expect(one.was);
      const place = chooseByNeighbours({ sought: one.sought, copies, expected, startOf: this.#startOf });
      if (place) Object.assign(one, { copies, candidates, choice: { place, isCertain: candidates.length === 1 } });
    }
  }

  #chooseExact(): void {
    const open = this.#cases.filter((one) => !isPlaced(one));
    const copies = findExactCopies(this.#exact, open.map(({ sought }) => sought)); // prettier-ignore
    for (const [i, one] of open.entries()) {
      const { candidates, ...rest } = copies[i] ?? NO_COPIES;
      one.candidates = candidates.toSorted(byScore);
      one.copies = { candidates: one.candidates, ...rest };
      one.choice = chooseExact(one.sought, one.copies);
    }
  }

  #chooseDistinct(): void {
    const open = this.#cases.flatMap((one) => {
      const choice = one.choice ? undefined : chooseIfDistinct(one.sought, one.copies);
      return choice ? [{ one, choice }] : [];
    });
    if (open.length === 0) return;
    const isDistinct = findDistinct(this.#index.search, this.#exact.sought.units, open.map(({ one }) => one.sought)); // prettier-ignore
    for (const [i, { one, choice }] of open.entries()) if (isDistinct[i]) one.choice = choice;
  }

  #chooseNear(): void {
    const edited = this.#cases.filter(({ sought, candidates }) => candidates.length === 0 && canBeEdited(sought));
    if (edited.length === 0) return;
    const budget = { left: WORK * (this.#index.folding.length + this.#exact.sought.length) };
    const found = findNearCopies({ ...this.#exact, budget }, edited.map(({ sought }) => sought)); // prettier-ignore
    for (const [i, one] of edited.entries()) {
      one.candidates = (found[i] ?? []).toSorted(byScore);
      const place = chooseNear(one.sought, one.candidates);
      one.choice = place ? { place, isCertain: false } : undefined;
    }
  }

  #freeCrowded(): void {
    const chosen = this.#cases.filter(isPlaced).map((one) => ({ one, was: one.was, place: one.choice.place }));
    for (const { one } of findCrowded(chosen)) lose(one);
  }

  /** Moves with the found ones as they are now: what is decided here is no neighbour of what is decided after it. */
  #askNeighbours(): void {
    const placed = this.#cases.filter(isPlaced);
    const moves = placed.map((one) => this.#moveOf(one));
    const neighbours = new Neighbours(moves);
    const companions = new Companions(moves.filter((_, i) => placed[i]?.choice.isCertain));
    for (const one of this.#cases) {
      if (one.candidates.length === 0) continue;
      const expected = neighbours.expect(one.was);
      const task = { sought: one.sought, copies: this.#withExpected(one, expected), expected, startOf: this.#startOf };
      if (isPlaced(one)) {
        const isAccompanied = (): boolean => companions.has(this.#moveOf(one));
        if (isOutOfPlace(task, one.choice, isAccompanied)) lose(one);
      } else {
        const place = chooseByNeighbours(task);
        one.choice = place ? { place, isCertain: false } : undefined;
      }
    }
  }

  #moveOf({ was, choice }: PlacedCase): Move {
    return { was, is: this.#spanOf(choice.place) };
  }

  /** Of frequent words not all places are known: the expected one is looked at. */
  #withExpected({ sought, copies }: Case, { low, high }: Expected): ExactCopies {
    if (!copies.isMany || low !== high) return copies;
    const there = findCopyAt(this.#exact, sought, this.#index.folding.unitAt(low));
    if (!there || copies.candidates.some(({ from }) => from === there.from)) return copies;
    return { ...copies, candidates: [...copies.candidates, there].sort(byScore) };
  }

  readonly #startOf = ({ from }: Candidate): number => this.#index.folding.startOf(from);

  #spanOf({ from, to }: Candidate): Span {
    const { folding } = this.#index;
    return { start: folding.startOf(from), end: folding.endOf(to - 1, this.#text) };
  }

  #placementOf({ sought, candidates, choice }: Case): Placement {
    if (choice) return { kind: 'found', ...this.#scored(sought, choice.place) };
    return { kind: 'lost', candidates: candidates.slice(0, MOST_CANDIDATES).map((one) => this.#scored(sought, one)) };
  }

  /** The span of a place, with the white space at its edges that the anchor has, where it stands there, too. */
  #scored({ anchor: { exact } }: SoughtAnchor, place: Candidate): ScoredSpan {
    const span = this.#spanOf(place);
    const start = span.start - leadOf(exact);
    if (start >= 0 && this.#text.startsWith(exact, start)) {
      return { span: { start, end: start + exact.length }, score: scoreOf(place) };
    }
    return { span, score: OTHER_MARKS * scoreOf(place) };
  }
}

const NO_COPIES: ExactCopies = { candidates: [], isMany: false, hasAllWhole: true };

function newCase(sought: SoughtAnchor): Case {
  const { start, end, exact } = sought.anchor;
  return { sought, was: { start: start + leadOf(exact), end }, copies: NO_COPIES, candidates: [], choice: undefined };
}

function lose(one: Case): void {
  one.choice = undefined;
}

type PlacedCase = Case & { readonly choice: Choice };

const isPlaced = (one: Case): one is PlacedCase => one.choice !== undefined;

/** White space before the words. */
const leadOf = (exact: string): number => exact.length - exact.trimStart().length;
