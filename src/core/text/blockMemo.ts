import type { BlockReading } from './reading';
import type { Tokens } from './tokens';

/**
 * Keeps what a step made of blocks when their document was last read. What it was made of is kept with it: whoever takes
 * it looks whether that is the same now. It goes when the tokens of the block do.
 */
export interface BlockMemo<T> {
  get(reading: BlockReading): T | undefined;
  set(reading: BlockReading, made: T): void;
}

export function blockMemo<T>(): BlockMemo<T> {
  const kept = new WeakMap<Tokens, T>();
  return {
    get: ({ tokens }) => kept.get(tokens),
    set: ({ tokens }, made) => {
      kept.set(tokens, made);
    },
  };
}

/** Whether two lists have the same items, as `isSame` tells. */
export function areSame<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((item, i) => isSame(item, b[i] as T)); // As long as the other.
}
