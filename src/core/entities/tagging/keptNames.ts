import type { BlockMemo } from '../../text/blockMemo';
import type { BlockReading } from '../../text/reading';
import type { Memory, ShownWords } from './memory';
import type { TaggedName } from './tagNames';
import { type NameWords, readNameWords } from './zones';

/** What the search for names keeps of a block: what the tables know of its words, and the names found in it. */
export interface KeptNames {
  readonly words: NameWords;
  names: readonly TaggedName[];
  /** All that was asked of the memory of the document to find them: words by hash, each with the answer. */
  asked: readonly number[] | undefined;
}

/** `readNameWords`, which depends on nothing but the block. */
export function nameWordsOf(reading: BlockReading, memo: BlockMemo<KeptNames> | undefined): NameWords {
  if (!memo) return readNameWords(reading);
  const known = memo.get(reading);
  if (known) return { ...known.words, reading };
  const words = readNameWords(reading);
  memo.set(reading, { words, names: [], asked: undefined });
  return words;
}

/** Finds the names of a block; takes those found before if the memory of the document answers what it answered then. */
export function namesOf(
  block: NameWords,
  known: KeptNames | undefined,
  { memory, find }: { readonly memory: AskedMemory; readonly find: (block: NameWords) => readonly TaggedName[] },
): readonly TaggedName[] {
  if (known?.asked && memory.answersAlike(known.asked)) return known.names;
  memory.begin();
  const names = find(block);
  if (known) Object.assign(known, { names, asked: memory.asked });
  return names;
}

/** The memory of a document, which notes what it is asked. */
export class AskedMemory implements Memory, ShownWords {
  readonly #words: ShownWords;
  #asked: number[] = [];

  constructor({ words }: Memory) {
    this.#words = words;
  }

  get words(): this {
    return this;
  }

  get asked(): readonly number[] {
    return this.#asked;
  }

  begin(): void {
    this.#asked = [];
  }

  get(hash: number): number | undefined {
    const answer = this.#words.get(hash);
    this.#asked.push(hash, answer ?? 0);
    return answer;
  }

  answersAlike(asked: readonly number[]): boolean {
    for (let i = 0; i < asked.length; i += 2) if ((this.#words.get(asked[i] ?? 0) ?? 0) !== asked[i + 1]) return false;
    return true;
  }
}
