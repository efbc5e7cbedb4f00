import { analyze } from '../core/index';
import { formatNdjson } from './formats/json';
import { forEachInput } from './inputs';
import { isBlankLine, type LineFailure, lineFailure, readDocumentLine } from './readDocumentLine';
import { MAX_BYTES, type Run } from './run';
import { type ByteLine, splitLines } from './splitLines';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Analyzes a document a line, in order. The next line is read when the result of this one has been handed on, so
 * that memory holds one document however fast the input is and however slow the reader of the output.
 */
export async function analyzeLines(run: Run, files: readonly string[]): Promise<void> {
  await forEachInput(run, files, async ({ bytes }) => {
    let number = 0;
    for await (const line of splitLines(bytes, MAX_BYTES)) {
      number++;
      const content = number === 1 ? withoutByteOrderMark(line) : line;
      if (content.kind === 'line' && isBlankLine(content.bytes)) continue;
      await analyzeLine(run, content, number);
    }
  });
}

async function analyzeLine(run: Run, line: ByteLine, number: number): Promise<void> {
  const failure = line.kind === 'line' ? await writeResult(run, line.bytes) : TOO_LONG;
  if (!failure) return;
  const { id, code, message } = failure;
  run.failLine();
  await run.io.stdout.write(`${JSON.stringify({ id, error: { code, message, line: number } })}\n`);
}

const TOO_LONG = lineFailure(null, 'line.too-long', `the line is longer than ${MAX_BYTES / 1024 / 1024} MiB`);

async function writeResult(run: Run, bytes: Uint8Array): Promise<LineFailure | undefined> {
  const document = readDocumentLine(bytes);
  if (document.kind === 'failure') return document;
  const { id, text } = document;
  let analysis;
  try {
    analysis = analyze(text);
  } catch (error) {
    // One document that the engine cannot take must not end a run over thousands.
    return lineFailure(id, 'analysis.failed', error instanceof Error ? error.message : String(error));
  }
  for (const piece of formatNdjson({ id, text, analysis })) await run.io.stdout.write(piece);
  return undefined;
}

function withoutByteOrderMark(line: ByteLine): ByteLine {
  if (line.kind !== 'line' || !BYTE_ORDER_MARK.every((byte, i) => line.bytes[i] === byte)) return line;
  return { kind: 'line', bytes: line.bytes.subarray(BYTE_ORDER_MARK.length) };
}
