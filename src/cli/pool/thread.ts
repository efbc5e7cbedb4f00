import type { TaskSettings } from '../tasks/analyzeTask';
import type { Task, TaskResult } from '../tasks/task';

/** Another thread with this program, that does tasks, one batch at a time. */
export interface Thread {
  /** Rejects with a `ThreadEndedError` where the thread ends first. */
  analyze(tasks: readonly Task[]): Promise<readonly TaskResult[]>;
  /** Ends it at once, whatever it is doing. */
  end(): Promise<void>;
}

export type StartThread = (settings: TaskSettings) => Thread;

/** A thread is no more; the message says why, in words for the user. */
export class ThreadEndedError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ThreadEndedError';
  }
}
