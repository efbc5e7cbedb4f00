import type { StartThread, Thread } from '../../src/cli/pool/thread';
import { ThreadEndedError } from '../../src/cli/pool/thread';
import { analyzeTask, type TaskSettings } from '../../src/cli/tasks/analyzeTask';
import type { Task, TaskResult } from '../../src/cli/tasks/task';

/** Lets all that is ready to run do so. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A thread that is none: it does its tasks in the test, some time after it was asked. */
export class FakeThread implements Thread {
  readonly #settings: TaskSettings;
  readonly #work: ((tasks: readonly Task[]) => Promise<void>) | undefined;
  isEnded = false;
  #fail: (error: ThreadEndedError) => void = () => undefined;

  /** `work`: what happens while it does its tasks; where it rejects, the thread ends. */
  constructor(settings: TaskSettings, work?: (tasks: readonly Task[]) => Promise<void>) {
    this.#settings = settings;
    this.#work = work;
  }

  analyze(tasks: readonly Task[]): Promise<readonly TaskResult[]> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      void this.#do(tasks).then(resolve, reject);
    });
  }

  end(): Promise<void> {
    this.isEnded = true;
    this.#fail(new ThreadEndedError('ended by the test'));
    return Promise.resolve();
  }

  async #do(tasks: readonly Task[]): Promise<readonly TaskResult[]> {
    await turn();
    await this.#work?.(tasks);
    return tasks.map((task) => analyzeTask(task, this.#settings));
  }
}

export const startFakeThread: StartThread = (settings) => new FakeThread(settings);
