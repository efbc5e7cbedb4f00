import type { Run } from '../run';
import { readInputs } from './inputs';
import { isBlankLine } from './readDocumentLine';
import { type ByteLine, splitLines } from './splitLines';
import { type Batch, MAX_BYTES, type Task } from './task';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * A document a line, those together that a piece of the input completes: what has arrived is handed on at once, so
 * that a slow input gets its answers, and a fast one is handed on in few batches.
 */
export function readLines(run: Run, files: readonly string[]): AsyncGenerator<Batch> {
  return readInputs(run, files, async function* ({ bytes }) {
    let number = 0;
    let read = 0;
    for await (const completed of splitLines(bytes, MAX_BYTES)) {
      read += completed.bytes;
      const tasks = completed.lines.flatMap((line) => taskOf(line, ++number));
      if (tasks.length === 0) continue;
      yield { tasks, bytes: read };
      read = 0;
    }
  });
}

function taskOf(line: ByteLine, number: number): readonly Task[] {
  if (line.kind === 'too-long') return [{ kind: 'long-line', number }];
  const bytes = number === 1 ? withoutByteOrderMark(line.bytes) : line.bytes;
  return isBlankLine(bytes) ? [] : [{ kind: 'line', number, bytes }];
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}
