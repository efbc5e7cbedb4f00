import { analyze } from '../core/index';
import { decodeText } from './decodeText';
import type { Format } from './formats/format';
import { forEachInput } from './inputs';
import { MAX_BYTES, type Run } from './run';

export interface DocumentOptions {
  readonly format: Format;
  /** Encoding of files that do not name it themselves; undefined: UTF-8. */
  readonly encoding: string | undefined;
}

/** Analyzes each file as one document. */
export async function analyzeDocuments(
  run: Run,
  files: readonly string[],
  { format, encoding }: DocumentOptions,
): Promise<void> {
  await forEachInput(run, files, async ({ name, bytes }) => {
    const content = await readAll(bytes);
    if (!content) {
      await run.failFile(name, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
      return;
    }
    const decoded = decodeText(content, encoding);
    if (decoded.kind === 'failure') {
      await run.failFile(name, decoded.reason);
      return;
    }
    const { text } = decoded;
    for (const piece of format({ id: name, text, analysis: analyze(text) })) await run.io.stdout.write(piece);
  });
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > MAX_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
