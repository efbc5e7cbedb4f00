import type { Span } from '../../model';
import type { Anchor } from './anchor';
export type Placement =
  | { readonly kind: 'found'; readonly span: Span; readonly score: number }
  | { readonly kind: 'lost'; readonly candidates: readonly { readonly span: Span; readonly score: number }[] };
export class AnchoredText {
  constructor(private readonly text: string) {}
  make({ start, end }: Span): Anchor {
    return {
      start,
      end,
      exact: this.text.slice(start, end),
      prefix: this.text.slice(Math.max(0, start - 32), start),
      suffix: this.text.slice(end, end + 32),
    };
  }
  place(anchors: readonly Anchor[]): readonly Placement[] {
    return anchors.map(({ exact, start }) => {
      const at = this.text.startsWith(exact, start) ? start : this.text.indexOf(exact);
      return at < 0
        ? { kind: 'lost', candidates: [] }
        : { kind: 'found', span: { start: at, end: at + exact.length }, score: 1 };
    });
  }
}
