import type { CliIo, Interrupt } from './io';
import { StatusLine } from './terminal/statusLine';
import { visibleText } from './terminal/visibleText';

/** 0 done, 1 error in use or an unreadable file, 2 some lines of the input failed, or a document is not reviewed; 130 and 143 for an interrupt. */
export type ExitStatus = 0 | 1 | 2 | 130 | 143;

const STATUS_OF_INTERRUPT = { SIGINT: 130, SIGTERM: 143 } as const satisfies Record<Interrupt, ExitStatus>;

/** One run of the program: its world, and how it went so far. */
export class Run {
  readonly io: CliIo;
  /** The line at the foot of the terminal that tells how far it is. */
  readonly statusLine: StatusLine;
  readonly #stop = new AbortController();
  #status: ExitStatus = 0;
  #documents = 0;
  #bytes = 0;

  constructor(io: CliIo) {
    this.io = io;
    this.statusLine = new StatusLine(io.stderr);
  }

  get status(): ExitStatus {
    return this.#status;
  }

  /** Documents whose results are written, failures among them. */
  get documents(): number {
    return this.#documents;
  }

  /** Bytes of the input that these took. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Aborted when nothing more is to be read and analyzed: what waits or works for the run ends then. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  get isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** The user, or the system, wants the program to end. */
  interrupt(interrupt: Interrupt): void {
    this.#status = STATUS_OF_INTERRUPT[interrupt];
    this.stop();
  }

  countDocument(): void {
    this.#documents++;
  }

  countBytes(bytes: number): void {
    this.#bytes += bytes;
  }

  /** A line failed; an unreadable file, where there was one too, weighs more. */
  failLine(): void {
    if (this.#status === 0) this.#status = 2;
  }

  /** A document that was to be reviewed is not; an unreadable file weighs more. */
  failCheck(): void {
    if (this.#status === 0) this.#status = 2;
  }

  /** Says on standard error what went wrong; the run goes on. */
  async failFile(name: string, reason: string): Promise<void> {
    await this.failStart(`${name}: ${reason}`);
  }

  /** Nothing can be read at all. */
  async failStart(reason: string): Promise<void> {
    if (this.#status < 130) this.#status = 1;
    await this.note(reason);
  }

  /** A line for the person, apart from the results. The names of files may hold anything, so it is made visible. */
  async note(message: string): Promise<void> {
    await this.statusLine.erase();
    await this.io.stderr.write(`sourcemark: ${visibleText(message)}\n`);
  }
}
