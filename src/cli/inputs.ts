import { OutputClosedError } from './io';
import type { Run } from './run';

/** The name that stands for standard input among files. */
export const STANDARD_INPUT = '-';

/** A named stream of bytes. */
export interface NamedInput {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Reads each file in turn. One that cannot be read is reported, and the next one is read. */
export async function forEachInput(
  run: Run,
  names: readonly string[],
  read: (input: NamedInput) => Promise<void>,
): Promise<void> {
  for (const name of names.length > 0 ? names : [STANDARD_INPUT]) {
    try {
      await read({ name, bytes: await open(run, name) });
    } catch (error) {
      const reason = reasonOf(error);
      if (error instanceof OutputClosedError || reason === undefined) throw error;
      await run.failFile(name, reason);
    }
  }
}

async function open(run: Run, name: string): Promise<AsyncIterable<Uint8Array>> {
  const { io } = run;
  if (name !== STANDARD_INPUT) return io.readFile(name);
  if (io.stdin.isTerminal) await run.note('reading from the terminal; end with Ctrl+D (Ctrl+Z on Windows)');
  return io.stdin;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a directory; name the files in it'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EMFILE', 'too many files are open'],
]);

/** In words what the system says of a file; undefined for an error that does not come from the system. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return REASONS.get(error.code) ?? error.message;
}
