import { reasonOf } from '../files/reasons';
import type { Run } from '../run';
import type { Batch } from './task';

/** The name that stands for standard input among files. */
export const STANDARD_INPUT = '-';

/** A named stream of bytes. */
export interface NamedInput {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Reads each file in turn. One that cannot be read becomes a failure in its place, and the next one is read. */
export async function* readInputs(
  run: Run,
  files: readonly string[],
  read: (input: NamedInput) => AsyncIterable<Batch>,
): AsyncGenerator<Batch> {
  for (const name of namesOf(files)) {
    try {
      yield* read({ name, bytes: await open(run, name) });
    } catch (error) {
      const reason = reasonOf(error);
      if (run.isStopped || reason === undefined) throw error;
      yield { tasks: [{ kind: 'unreadable', name, reason }], bytes: 0 };
    }
  }
}

/** Bytes of all inputs together; undefined where one of them, such as a pipe, does not know. */
export async function sizeOfInputs({ io }: Run, files: readonly string[]): Promise<number | undefined> {
  let sum = 0;
  for (const name of namesOf(files)) {
    const size = await (name === STANDARD_INPUT ? io.stdin.size() : io.sizeOf(name));
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}

const namesOf = (files: readonly string[]): readonly string[] => (files.length > 0 ? files : [STANDARD_INPUT]);

async function open(run: Run, name: string): Promise<AsyncIterable<Uint8Array>> {
  const { io, stopped } = run;
  if (name !== STANDARD_INPUT) return io.readFile(name, stopped);
  if (io.stdin.isTerminal) await run.note('reading from the terminal; end with Ctrl+D (Ctrl+Z on Windows)');
  return io.stdin.read(stopped);
}
