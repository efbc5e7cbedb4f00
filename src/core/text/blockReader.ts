import type { Block } from '../model';
import { type BlockReading, readBlock } from './reading';

/** Reads blocks: anew, or from what is kept of them. */
export interface BlockReader {
  read(text: string, block: Block): BlockReading;
}

export const freshReader: BlockReader = { read: readBlock };

/** Characters of the blocks that are kept. */
const MOST = 400_000;

/** Keeps what it read: a block whose words have not changed is not read again, wherever it stands. */
export class KeepingReader implements BlockReader {
  /** By the text of the block; the one used last is the last. */
  readonly #kept = new Map<string, BlockReading>();
  #length = 0;

  read(text: string, block: Block): BlockReading {
    const own = text.slice(block.start, block.end);
    const known = this.#kept.get(own);
    if (known) {
      this.#kept.delete(own);
      const reading = { ...known, block, text: own };
      this.#kept.set(own, reading);
      return reading;
    }
    const reading = readBlock(text, block);
    this.#kept.set(own, reading);
    this.#length += own.length;
    this.#forget();
    return reading;
  }

  #forget(): void {
    for (const text of this.#kept.keys()) {
      if (this.#length <= MOST) return;
      this.#kept.delete(text);
      this.#length -= text.length;
    }
  }
}
