/** A line without its line end; `too-long` where it was dropped unread. */
export type ByteLine = { readonly kind: 'line'; readonly bytes: Uint8Array } | { readonly kind: 'too-long' };

/** The lines that a piece of the input completes. */
export interface CompletedLines {
  readonly lines: readonly ByteLine[];
  /** Length of the piece. */
  readonly bytes: number;
}

const LINE_FEED = 10;

/**
 * Splits a stream of bytes at line feeds, holding one piece and the line that it leaves open. In UTF-8 the byte of a
 * line feed is never part of another character, so the split is safe before decoding. A line over the limit is
 * skipped, not stored.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<CompletedLines> {
  const line = new PartialLine(maxBytes);
  for await (const piece of input) {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      line.add(piece.subarray(from, end));
      lines.push(line.take());
      from = end + 1;
    }
    line.add(piece.subarray(from));
    yield { lines, bytes: piece.length };
  }
  if (!line.isEmpty) yield { lines: [line.take()], bytes: 0 };
}

class PartialLine {
  readonly #maxBytes: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#length += piece.length;
    if (this.#length > this.#maxBytes) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  take(): ByteLine {
    const isTooLong = this.#length > this.#maxBytes;
    const [first = new Uint8Array()] = this.#pieces;
    const bytes = this.#pieces.length > 1 ? Buffer.concat(this.#pieces) : first;
    this.#pieces = [];
    this.#length = 0;
    return isTooLong ? { kind: 'too-long' } : { kind: 'line', bytes };
  }
}
