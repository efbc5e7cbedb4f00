import type { Span } from '../../model';
import { isPair } from '../../text/characters';
import { type Anchor, CONTEXT, LEAST_CUT, MOST_ACCENTS } from './anchor';
import { mayCompose } from './composing';
import { Folding } from './folding';
import { PassageSearch } from './passageSearch';
import { Placing } from './placing';

/** A place with how like it is to the anchor: 1 = the same words in the same context. */
export interface ScoredSpan {
  readonly span: Span;
  readonly score: number;
}

/** Where the words of an anchor stand now; or that they are lost, with the places that come nearest, the best first. */
export type Placement =
  | { readonly kind: 'found'; readonly span: Span; readonly score: number }
  | { readonly kind: 'lost'; readonly candidates: readonly ScoredSpan[] };

/** The folded text with its index: made when the first anchor needs it. */
export interface TextIndex {
  readonly folding: Folding;
  readonly search: PassageSearch;
}

/** A document in which anchors are made, and found again after it changed. */
export class AnchoredText {
  readonly #text: string;
  #index: TextIndex | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The anchor of a span. Its context never cuts a surrogate pair in half, nor an accent from its letter. */
  make({ start, end }: Span): Anchor {
    const text = this.#text;
    let before = Math.max(0, start - CONTEXT);
    if (before > 0 && before < start && isPair(text, before - 1)) before++;
    for (let i = 0; i < MOST_ACCENTS && before > 0 && mayCompose(text.charCodeAt(before)); i++) before--;
    let after = Math.min(text.length, end + CONTEXT);
    if (after > end && isPair(text, after - 1)) after--;
    for (let i = 0; i < MOST_ACCENTS && after < text.length && mayCompose(text.charCodeAt(after)); i++) after++;
    const exact = text.slice(start, end);
    return { start, end, exact, prefix: text.slice(before, start), suffix: text.slice(end, after) };
  }

  /** Where each anchor stands in this text, in the same order. The rule is told in rule.ts. */
  place(anchors: readonly Anchor[]): readonly Placement[] {
    const withWords = anchors.filter(({ exact }) => exact !== '');
    if (withWords.every((anchor) => this.#isUnmoved(anchor))) return anchors.map(placeUnmoved);
    this.#index ??= indexText(this.#text);
    return new Placing(this.#text, this.#index, anchors).run();
  }

  /** Whether words and whole context stand where they stood; if all do, the text did not change as far as they know. */
  #isUnmoved({ start, end, exact, prefix, suffix }: Anchor): boolean {
    const text = this.#text;
    return (
      end - start === exact.length &&
      text.startsWith(exact, start) &&
      start >= prefix.length &&
      text.startsWith(prefix, start - prefix.length) &&
      text.startsWith(suffix, end) &&
      (prefix.length >= LEAST_CUT || prefix.length === start) &&
      (suffix.length >= LEAST_CUT || end + suffix.length === text.length)
    );
  }
}

const placeUnmoved = ({ start, end, exact }: Anchor): Placement =>
  exact === '' ? { kind: 'lost', candidates: [] } : { kind: 'found', span: { start, end }, score: 1 };

function indexText(text: string): TextIndex {
  const folding = Folding.ofDocument(text);
  return { folding, search: new PassageSearch(folding.units, folding.length) };
}
