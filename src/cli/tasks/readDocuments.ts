import { readAll } from '../files/readAll';
import type { Run } from '../run';
import { readInputs } from './inputs';
import { type Batch, MAX_BYTES, type Task } from './task';

/** From this size on a batch is handed on: large enough that messages between threads do not count. */
const BATCH_BYTES = 64 * 1024;

/** Each file as one document, small ones together. */
export async function* readDocuments(run: Run, files: readonly string[]): AsyncGenerator<Batch> {
  let tasks: Task[] = [];
  let bytes = 0;
  for await (const document of readEach(run, files)) {
    tasks.push(...document.tasks);
    bytes += document.bytes;
    if (bytes < BATCH_BYTES) continue;
    yield { tasks, bytes };
    tasks = [];
    bytes = 0;
  }
  if (tasks.length > 0) yield { tasks, bytes };
}

function readEach(run: Run, files: readonly string[]): AsyncGenerator<Batch> {
  return readInputs(run, files, async function* ({ name, bytes }) {
    const content = await readAll(bytes, MAX_BYTES);
    if (content) yield { tasks: [{ kind: 'file', name, bytes: content }], bytes: content.length };
    else yield failure(name, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
  });
}

const failure = (name: string, reason: string): Batch => ({ tasks: [{ kind: 'unreadable', name, reason }], bytes: 0 });
