import { type MessagePort, workerData } from 'node:worker_threads';
import { loadModels } from '../../core/index';
import { analyzeTask } from '../tasks/analyzeTask';
import type { TaskResult } from '../tasks/task';
import type { Answer, Question, ThreadData } from './nodeThread';

type Bytes = Uint8Array<ArrayBuffer>;

/** Length at which a piece of output is encoded. */
const PIECE = 65_536;

/** Answers each question with results, until the thread is ended. An error ends it, and is reported so. */
export async function serveThread(port: MessagePort): Promise<void> {
  const { settings, models } = workerData as ThreadData; // as `NodeThread` gives it
  await loadModels({ readModels: () => Promise.resolve(models) });
  port.on('message', ({ tasks }: Question) => {
    const answer: Answer = tasks.map((task) => encoded(analyzeTask(task, settings)));
    port.postMessage(answer, answer.flatMap(memoryOf));
  });
}

/** Ready to be written, so that the main thread has nothing more to do with it. */
function encoded(result: TaskResult<string>): TaskResult<Bytes> {
  return result.kind === 'failed-file' ? result : { kind: result.kind, pieces: [...encodePieces(result.pieces)] };
}

const memoryOf = (result: TaskResult<Bytes>): readonly ArrayBuffer[] =>
  result.kind === 'failed-file' ? [] : Array.from(result.pieces, ({ buffer }) => buffer);

const encoder = new TextEncoder();

/** Pieces of a good size, whatever the size of the texts. */
function* encodePieces(texts: Iterable<string>): Generator<Bytes> {
  let text = '';
  for (const next of texts) {
    text += next;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text) yield encoder.encode(text);
}
