import type { Files } from './files/files';
import type { StartThread } from './pool/thread';

/** What the command line needs of the world around it: the process in the product, plain objects in the tests. */
export interface CliIo extends Files {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Cores of the processor that the program may use. */
  readonly cores: number;
  /** Starts another thread with this program; to be called after the models were read. */
  readonly startThread: StartThread;
  /** Bytes of a file, none of what cannot be read; undefined for what does not know, such as a pipe. */
  sizeOf(path: string): Promise<number | undefined>;
  /** The trained models, which lie beside the program. */
  readModels(): Promise<Uint8Array>;
  /** Tells of the first wish to end the program; the second one ends it. Gives a function that stops listening. */
  onInterrupt(listener: (interrupt: Interrupt) => void): () => void;
  /** Milliseconds, from any start. */
  now(): number;
  /** Calls again and again, until the function that it gives is called. */
  every(milliseconds: number, callback: () => void): () => void;
}

/** Ctrl-C, and what `kill` sends. */
export type Interrupt = 'SIGINT' | 'SIGTERM';

export interface Input {
  readonly isTerminal: boolean;
  /** Bytes in all, where a file stands behind it. */
  size(): number | undefined;
  /** The bytes, piece by piece; rejects when it is stopped. */
  read(stopped: AbortSignal): AsyncIterable<Uint8Array>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /**
   * Text is written as UTF-8. Resolves once it is handed on, so that whoever waits for it never holds more than one piece in memory.
   * Rejects with an `OutputClosedError` when nobody reads any more.
   */
  write(content: string | Uint8Array): Promise<void>;
}

/** The reader of an output has left, as `head` does when it has enough. Not a failure of ours. */
export class OutputClosedError extends Error {
  constructor() {
    super('the output is closed');
    this.name = 'OutputClosedError';
  }
}
