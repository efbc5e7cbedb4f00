import { setImmediate } from 'node:timers/promises';
import { Analyst } from './pool/analyst';
import { OrderedQueue } from './pool/orderedQueue';
import type { Run } from './run';
import type { TaskSettings } from './tasks/analyzeTask';
import type { Batch, TaskResult } from './tasks/task';

/**
 * So much input a job may be on its way, read and not yet written: what keeps the other jobs busy while one has a long
 * document, and little enough that memory does not grow with the input.
 */
const BYTES_PER_JOB = 1024 * 1024;
/** What a part of the work takes at least, however small its documents. */
const LEAST_WEIGHT = 16 * 1024;

/** What came of a part. */
interface Done {
  readonly results: Iterable<TaskResult>;
  readonly bytes: number;
}

/** Analyzes all documents and writes the results in their order. Reading waits for a slow reader of the output. */
export async function analyzeAll(
  run: Run,
  batches: AsyncIterable<Batch>,
  { settings, jobs }: { readonly settings: TaskSettings; readonly jobs: number },
): Promise<void> {
  const analyst = new Analyst(settings, jobs, run.io.startThread);
  // With one job the next batch is read when the one before is written.
  const queue = new OrderedQueue<Done>(jobs === 1 ? 1 : jobs * BYTES_PER_JOB);
  run.stopped.addEventListener('abort', () => {
    queue.end();
    void analyst.close();
  });
  const reading = readAhead(run, batches, { analyst, queue });
  // Its failure is heard of below; until then it must not end the process as one that nobody handles.
  reading.catch(() => undefined);
  try {
    for await (const done of queue.take()) {
      await writeResults(run, done);
      if (run.isStopped) break;
    }
  } finally {
    // Whatever the reason: nobody may wait for input, or work, that is not wanted any more.
    run.stop();
    await Promise.all([reading, analyst.close()]);
  }
}

async function readAhead(
  run: Run,
  batches: AsyncIterable<Batch>,
  { analyst, queue }: { readonly analyst: Analyst; readonly queue: OrderedQueue<Done> },
): Promise<void> {
  try {
    for await (const batch of batches) {
      for (const { results, bytes } of analyst.begin(batch)) {
        const done = results.then((iterable) => ({ results: iterable, bytes }));
        await queue.add(done, Math.max(bytes, LEAST_WEIGHT));
      }
      if (run.isStopped) break;
    }
  } catch (error) {
    // Stopped while it waited for input, which ends with an error.
    if (!run.isStopped) throw error;
  } finally {
    queue.end();
  }
}

/** Writes whole documents: a run that is stopped leaves no half of one. */
async function writeResults(run: Run, { results, bytes }: Done): Promise<void> {
  for (const result of results) {
    // Documents may follow one another without a pause, in which no signal would be heard.
    await setImmediate();
    if (run.isStopped) return;
    if (result.kind === 'failed-file') await run.failFile(result.name, result.reason);
    else {
      if (result.kind === 'failed-line') run.failLine();
      for (const piece of result.pieces) await run.io.stdout.write(piece);
    }
    run.countDocument();
  }
  run.countBytes(bytes);
}
