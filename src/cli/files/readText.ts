import type { Run } from '../run';
import { type DecodedText, decodeText } from '../tasks/decodeText';
import { readAll } from './readAll';
import { reasonOf } from './reasons';

/** Reads a file as text, or tells in words why that cannot be done. */
export async function readText(
  { io, stopped }: Run,
  path: string,
  { limit, encoding }: { readonly limit: number; readonly encoding?: string },
): Promise<DecodedText> {
  try {
    const bytes = await readAll(io.readFile(path, stopped), limit);
    if (!bytes) return { kind: 'failure', reason: `is larger than ${limit / 1024 / 1024} MiB` };
    return decodeText(bytes, encoding);
  } catch (error) {
    // Whoever stopped it says so.
    if (stopped.aborted) return { kind: 'failure', reason: 'was not read to its end' };
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { kind: 'failure', reason };
  }
}
