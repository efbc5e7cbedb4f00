import { Worker } from 'node:worker_threads';
import type { TaskSettings } from '../tasks/analyzeTask';
import type { Task, TaskResult } from '../tasks/task';
import { type Thread, ThreadEndedError } from './thread';

/**
 * Room for what lives only as long as one document: half of what Node would take. Several threads stay small, and are
 * not slower for it. What lives longer is not limited: a long document may need it.
 */
const YOUNG_MEGABYTES = 24;

/** What a thread is started with. */
export interface ThreadData {
  readonly settings: TaskSettings;
  /** The trained models, in memory that all threads share. */
  readonly models: Uint8Array;
}

/** What a thread is asked. */
export interface Question {
  readonly tasks: readonly Task[];
  /** Memory of earlier answers that are written, given back. */
  readonly written: readonly ArrayBuffer[];
}

/** What it answers: results whose bytes are handed over, not copied. */
export type Answer = readonly TaskResult<Uint8Array<ArrayBuffer>>[];

interface Waiting {
  readonly resolve: (results: readonly TaskResult[]) => void;
  readonly reject: (error: ThreadEndedError) => void;
}

/** A worker thread of Node that runs `serveThread`. */
export class NodeThread implements Thread {
  readonly #worker: Worker;
  #waiting: Waiting | undefined;
  #ended: ThreadEndedError | undefined;
  #written: ArrayBuffer[] = [];

  /** `program`: the file of this program, which finds out by itself that it is started as a thread. */
  constructor(program: string, data: ThreadData) {
    this.#worker = new Worker(program, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.#worker.on('message', (results: Answer) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      waiting?.resolve(results.map((result) => this.#takenBack(result)));
    });
    this.#worker.on('error', (error) => {
      this.#end(reasonOf(error));
    });
    this.#worker.on('exit', () => {
      this.#end('the thread that analyzed it was ended');
    });
  }

  analyze(tasks: readonly Task[]): Promise<readonly TaskResult[]> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended);
        return;
      }
      this.#waiting = { resolve, reject };
      const question: Question = { tasks, written: this.#written };
      // The tasks are copied, not transferred: should the thread end, they are still here.
      this.#worker.postMessage(question, question.written);
      this.#written = [];
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /**
   * The result, with its memory given back once it is written. The thread makes much garbage and is rid of it soon; this
   * one makes little, and would collect the bytes of its results only after many megabytes.
   */
  #takenBack(result: Answer[number]): TaskResult {
    return result.kind === 'failed-file' ? result : { kind: result.kind, pieces: this.#piecesOf(result.pieces) };
  }

  *#piecesOf(pieces: Iterable<Uint8Array<ArrayBuffer>>): Generator<Uint8Array> {
    for (const piece of pieces) {
      yield piece;
      this.#written.push(piece.buffer);
    }
  }

  /** The first reason counts: an error comes before the exit that it causes. */
  #end(reason: string): void {
    this.#ended ??= new ThreadEndedError(reason);
    this.#waiting?.reject(this.#ended);
    this.#waiting = undefined;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'its analysis needs more memory than there is' : `its analysis ended: ${error.message}`;
}
