import { type TaskSettings, analyzeTask } from '../tasks/analyzeTask';
import { partsOf } from '../tasks/partsOf';
import type { Batch, TaskResult } from '../tasks/task';
import { Pool } from './pool';
import type { StartThread } from './thread';

/** So little input in all is analyzed before a thread would have started. */
const SMALL_RUN = 64 * 1024;
/** What is larger would keep this thread from hearing Ctrl-C for longer than half a second. */
const LONGEST_HERE = 256 * 1024;

/** Work that is begun. */
export interface Begun {
  /** In the order of the tasks. */
  readonly results: Promise<Iterable<TaskResult>>;
  /** Bytes of the input that it takes. */
  readonly bytes: number;
}

/** Does tasks: in this thread where they are few and small, otherwise in a pool of others. */
export class Analyst {
  readonly #settings: TaskSettings;
  readonly #jobs: number;
  readonly #pool: Pool;
  #bytesSoFar = 0;
  #isHere = true;

  constructor(settings: TaskSettings, jobs: number, startThread: StartThread) {
    this.#settings = settings;
    this.#jobs = jobs;
    this.#pool = new Pool(jobs, () => startThread(settings));
  }

  /** Begins a batch, in one or more parts in order. What is done in this thread is done as its results are taken. */
  begin(batch: Batch): readonly Begun[] {
    const { tasks, bytes } = batch;
    this.#bytesSoFar += bytes;
    this.#isHere &&= this.#jobs === 1 ? bytes <= LONGEST_HERE : this.#bytesSoFar < SMALL_RUN;
    if (this.#isHere) return [{ results: Promise.resolve(this.#analyzeHere(tasks)), bytes }];
    return partsOf(batch).map((part) => ({ results: this.#pool.analyze(part.tasks), bytes: part.bytes }));
  }

  /** Ends what is being done in other threads. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  *#analyzeHere(tasks: Batch['tasks']): Generator<TaskResult> {
    for (const task of tasks) yield analyzeTask(task, this.#settings);
  }
}
