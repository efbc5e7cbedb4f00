import { bytesFor, numbersFor } from '../../text/room';
import type { TokenRange } from '../../text/sentences';
import { type Draft, startOf } from './draft';

/**
 * The drafts of a block, found by what they cover: each question costs the logarithm of the length of the block.
 * A binary indexed tree after Fenwick (1994) keeps, for each token, how far the drafts reach that begin before it.
 */
export class DraftIndex {
  readonly #drafts: Draft[] = [];
  /** Those of them that others hold whole. */
  readonly #replaced = new Set<Draft>();
  readonly #byCue = new Map<number, Draft[]>();
  /** By token; made for the first draft, since most blocks have none. */
  #starts = new Uint8Array();
  #ends = new Uint8Array();
  #reach = new Int32Array();
  #reaching: (Draft | undefined)[] = [];
  readonly #tokens: number;

  constructor(tokens: number) {
    this.#tokens = tokens;
  }

  inOrder(): readonly Draft[] {
    const left = this.#replaced.size > 0 ? this.#drafts.filter((draft) => !this.#replaced.has(draft)) : this.#drafts;
    return left.sort((a, b) => startOf(a) - startOf(b));
  }

  add(draft: Draft): void {
    if (this.#reach.length === 0) this.#makeRoom();
    this.#drafts.push(draft);
    const first = draft.parts[0];
    if (first) this.#starts[first.from] = 1;
    if (draft.cue) {
      const same = this.#byCue.get(draft.cue.from);
      if (same) same.push(draft);
      else this.#byCue.set(draft.cue.from, [draft]);
    }
    for (const part of draft.parts) this.#addPart(part, draft);
  }

  /** Takes a draft out that another one, added at once, holds whole. */
  replace(old: Draft): void {
    this.#replaced.add(old);
    const same = this.#byCue.get(old.cue?.from ?? -1);
    if (same) same.splice(same.indexOf(old), 1);
  }

  /** The draft with a part that holds the range. */
  covering({ from, to }: TokenRange): Draft | undefined {
    const at = this.#farthest(from);
    return at.reach >= to ? at.draft : undefined;
  }

  overlaps(parts: readonly TokenRange[]): boolean {
    return parts.some(({ from, to }) => this.#farthest(to - 1).reach > from);
  }

  startsAt(token: number): boolean {
    return this.#starts[token] === 1;
  }

  ofCue(token: number): readonly Draft[] {
    return this.#byCue.get(token) ?? [];
  }

  /** True where a part ends in `(from, to]`. */
  endsIn(from: number, to: number): boolean {
    for (let i = from + 1; i <= to; i++) if (this.#ends[i]) return true;
    return false;
  }

  #makeRoom(): void {
    this.#starts = bytesFor(this.#tokens + 2);
    this.#ends = bytesFor(this.#tokens + 2);
    this.#reach = numbersFor(this.#tokens + 2);
    this.#reaching = new Array<Draft | undefined>(this.#tokens + 2);
  }

  #addPart({ from, to }: TokenRange, draft: Draft): void {
    this.#ends[to] = 1;
    for (let i = from + 1; i < this.#reach.length; i += i & -i) {
      if ((this.#reach[i] ?? 0) >= to) continue;
      this.#reach[i] = to;
      this.#reaching[i] = draft;
    }
  }

  /** Of the parts that begin at or before a token, the one that reaches farthest. */
  #farthest(token: number): { readonly reach: number; readonly draft: Draft | undefined } {
    let reach = 0;
    let draft: Draft | undefined;
    if (this.#reach.length === 0) return { reach, draft };
    for (let i = token + 1; i > 0; i -= i & -i) {
      if ((this.#reach[i] ?? 0) <= reach) continue;
      reach = this.#reach[i] ?? 0;
      draft = this.#reaching[i];
    }
    return { reach, draft };
  }
}
