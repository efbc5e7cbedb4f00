import type { CliIo } from './io';
import { visibleText } from './terminal/visibleText';

/** 0 done, 1 error in use or an unreadable file, 2 some lines of the input failed. */
export type ExitStatus = 0 | 1 | 2;

/** Largest file or line that is read, in bytes: what is larger does not fit in a string once decoded. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** One run of the program: its world, and how it went so far. */
export class Run {
  readonly io: CliIo;
  #status: ExitStatus = 0;

  constructor(io: CliIo) {
    this.io = io;
  }

  get status(): ExitStatus {
    return this.#status;
  }

  /** A line failed; an unreadable file, where there was one too, weighs more. */
  failLine(): void {
    if (this.#status === 0) this.#status = 2;
  }

  /** Says on standard error what went wrong; the run goes on. */
  async failFile(name: string, reason: string): Promise<void> {
    await this.failStart(`${name}: ${reason}`);
  }

  /** Nothing can be read at all. */
  async failStart(reason: string): Promise<void> {
    this.#status = 1;
    await this.note(reason);
  }

  /** A line for the person, apart from the results. The names of files may hold anything, so it is made visible. */
  async note(message: string): Promise<void> {
    await this.io.stderr.write(`sourcemark: ${visibleText(message)}\n`);
  }
}
