import { failedTask } from '../tasks/analyzeTask';
import type { Task, TaskResult } from '../tasks/task';
import { type Thread, ThreadEndedError } from './thread';

/** A number of threads, each started when there is work that no other has time for. */
export class Pool {
  readonly #start: () => Thread;
  readonly #size: number;
  readonly #threads = new Set<Thread>();
  readonly #idle: Thread[] = [];
  /** Those who wait for a thread, in order. */
  readonly #waiting: ((thread: Thread | undefined) => void)[] = [];
  #isClosed = false;

  constructor(size: number, start: () => Thread) {
    this.#size = size;
    this.#start = start;
  }

  /**
   * The results in the order of the tasks; none once the pool is closed. Where the thread ends, as it does when memory
   * does not suffice, the tasks are tried again one by one, so that only the one that ended it fails.
   */
  async analyze(tasks: readonly Task[]): Promise<readonly TaskResult[]> {
    const thread = await this.#take();
    if (!thread) return [];
    try {
      const results = await thread.analyze(tasks);
      this.#give(thread);
      return results;
    } catch (error) {
      if (!(error instanceof ThreadEndedError)) throw error;
      this.#replace(thread);
      return await this.#analyzeAgain(tasks, error.message);
    }
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const answer of this.#waiting.splice(0)) answer(undefined);
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  async #analyzeAgain(tasks: readonly Task[], reason: string): Promise<readonly TaskResult[]> {
    if (this.#isClosed) return [];
    const [first, ...others] = tasks;
    if (first && others.length === 0) return [failedTask(first, reason)];
    const results: TaskResult[] = [];
    for (const task of tasks) results.push(...(await this.analyze([task])));
    return results;
  }

  #take(): Thread | undefined | Promise<Thread | undefined> {
    if (this.#isClosed) return undefined;
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#threads.size < this.#size) return this.#startOne();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(thread: Thread): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#idle.push(thread);
  }

  #replace(thread: Thread): void {
    this.#threads.delete(thread);
    if (!this.#isClosed) this.#waiting.shift()?.(this.#startOne());
  }

  #startOne(): Thread {
    const thread = this.#start();
    this.#threads.add(thread);
    return thread;
  }
}
