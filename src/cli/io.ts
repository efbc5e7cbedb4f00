/** What the command line needs of the world around it: the process in the product, plain objects in the tests. */
export interface CliIo {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file, piece by piece; reading rejects with the system's error. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /** The trained models, which lie beside the program. */
  readModels(): Promise<Uint8Array>;
}

export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTerminal: boolean;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /**
   * Resolves once the text is handed on, so that whoever waits for it never holds more than one piece in memory.
   * Rejects with an `OutputClosedError` when nobody reads any more.
   */
  write(text: string): Promise<void>;
}

/** The reader of an output has left, as `head` does when it has enough. Not a failure of ours. */
export class OutputClosedError extends Error {
  constructor() {
    super('the output is closed');
    this.name = 'OutputClosedError';
  }
}
