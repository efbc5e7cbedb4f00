import type { Block } from '../model';
import { copyOf } from './copyOf';
import { type BlockReading, readBlock } from './reading';

/** Reads blocks: anew, or from what is kept of them. */
export interface BlockReader {
  read(text: string, block: Block): BlockReading;
}

export const freshReader: BlockReader = { read: readBlock };

/** Characters of the blocks that are kept. */
const MOST = 400_000;

/**
 * Keeps what it read: a block whose words have not changed is not read again, wherever it stands. What is alike has the
 * same `tokens`, and what is set otherwise (a heading is no paragraph, a label ends elsewhere) has others.
 */
export class KeepingReader implements BlockReader {
  /** By the text of the block; the one used last is the last. */
  readonly #kept = new Map<string, BlockReading>();
  #length = 0;

  read(text: string, block: Block): BlockReading {
    const own = text.slice(block.start, block.end);
    const known = this.#kept.get(own);
    if (known) this.#drop(known);
    // The text that is kept is a copy, as is its key: a slice would keep the whole passage as it was at this edit.
    const reading = known && isSetAlike(known.block, block) ? { ...known, block } : readCopy(own, block);
    this.#kept.set(reading.text, reading);
    this.#length += reading.text.length;
    this.#forget();
    return reading;
  }

  #drop({ text }: BlockReading): void {
    this.#kept.delete(text);
    this.#length -= text.length;
  }

  #forget(): void {
    for (const reading of this.#kept.values()) {
      if (this.#length <= MOST) return;
      this.#drop(reading);
    }
  }
}

function readCopy(slice: string, block: Block): BlockReading {
  const text = copyOf(slice);
  const { tokens, sentences, tags } = readBlock(text, { ...block, start: 0, end: text.length });
  return { block, text, tokens, sentences, tags };
}

const isSetAlike = (a: Block, b: Block): boolean =>
  a.kind === b.kind &&
  a.label?.end === (b.label && b.label.end - b.start + a.start) &&
  a.label?.start === (b.label && b.label.start - b.start + a.start) &&
  a.bodyStart === (b.bodyStart === undefined ? undefined : b.bodyStart - b.start + a.start);
