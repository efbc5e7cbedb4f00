import type { FileKind, Files, FolderEntry } from '../../src/cli/files/files';
import { type CliIo, type Interrupt, type Output, OutputClosedError } from '../../src/cli/io';
import { runCli } from '../../src/cli/runCli';
import { startFakeThread } from './fakeThread';

export interface World {
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Real files, in place of these. */
  readonly disk?: Files;
  readonly env?: CliIo['env'];
  readonly isTerminal?: boolean;
  readonly isErrorTerminal?: boolean;
  readonly columns?: number;
  readonly cores?: number;
  readonly startThread?: CliIo['startThread'];
  /** The reader of standard output leaves after so many writes. */
  readonly readerLeavesAfter?: number;
  /** What the reader of standard output does with each text before it takes the next. */
  readonly reader?: (text: string, world: FakeWorld) => Promise<void>;
}

/** What the test can do while the program runs. */
export interface FakeWorld {
  interrupt(interrupt: Interrupt): void;
  /** Lets so much time pass. */
  pass(milliseconds: number): void;
  /** Pieces of standard input that were asked for. */
  readonly piecesRead: number;
  readonly stderr: string;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Pieces of standard input that were asked for. */
  readonly piecesRead: number;
  readonly threadsStarted: number;
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Runs the command line in a world of plain objects. */
export async function runIn(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const io = new FakeIo(world);
  const status = await runCli(argv, io);
  const { piecesRead, threadsStarted } = io;
  return { status, stdout: io.stdout.text, stderr: io.stderr.text, piecesRead, threadsStarted };
}

class FakeIo implements CliIo {
  readonly #world: World;
  readonly #timers = new Set<() => void>();
  #listener: ((interrupt: Interrupt) => void) | undefined;
  #time = 0;
  readonly stdin: CliIo['stdin'];
  readonly stdout: FakeOutput;
  readonly stderr: FakeOutput;
  readonly env: CliIo['env'];
  readonly cores: number;
  piecesRead = 0;
  threadsStarted = 0;

  constructor(world: World) {
    this.#world = world;
    const { reader } = world;
    const read = reader && ((text: string) => reader(text, this.#asSeen()));
    this.stdout = new FakeOutput(world.isTerminal ?? false, world.columns, world.readerLeavesAfter, read);
    this.stderr = new FakeOutput(world.isErrorTerminal ?? false);
    this.env = world.env ?? {};
    this.cores = world.cores ?? 1;
    this.stdin = { isTerminal: false, size: () => undefined, read: () => this.#readInput() };
  }

  readonly startThread: CliIo['startThread'] = (settings) => {
    this.threadsStarted++;
    return (this.#world.startThread ?? startFakeThread)(settings);
  };

  async *readFile(path: string, stopped: AbortSignal): AsyncGenerator<Uint8Array> {
    if (this.#world.disk) {
      yield* this.#world.disk.readFile(path, stopped);
      return;
    }
    await Promise.resolve();
    const content = this.#world.files?.[path];
    if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    yield toBytes(content);
  }

  async replaceFile(path: string, text: string): Promise<void> {
    await this.#world.disk?.replaceFile(path, text);
  }

  async listFolder(path: string): Promise<readonly FolderEntry[]> {
    return (await this.#world.disk?.listFolder(path)) ?? [];
  }

  async kindOf(path: string): Promise<FileKind | undefined> {
    if (this.#world.disk) return await this.#world.disk.kindOf(path);
    return this.#world.files?.[path] === undefined ? undefined : 'file';
  }

  sizeOf(path: string): Promise<number | undefined> {
    const content = this.#world.files?.[path];
    return Promise.resolve(content === undefined ? 0 : toBytes(content).length);
  }

  readModels(): Promise<Uint8Array> {
    return Promise.reject(new Error('the tests have their models already'));
  }

  onInterrupt(listener: (interrupt: Interrupt) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = undefined;
    };
  }

  now(): number {
    return this.#time;
  }

  every(_milliseconds: number, callback: () => void): () => void {
    this.#timers.add(callback);
    return () => {
      this.#timers.delete(callback);
    };
  }

  async *#readInput(): AsyncGenerator<Uint8Array> {
    const { stdin = '' } = this.#world;
    for (const piece of Array.isArray(stdin) ? (stdin as readonly Uint8Array[]) : [stdin as string | Uint8Array]) {
      await Promise.resolve();
      this.piecesRead++;
      yield toBytes(piece);
    }
  }

  #asSeen(): FakeWorld {
    return {
      interrupt: (interrupt) => this.#listener?.(interrupt),
      pass: (milliseconds) => {
        this.#time += milliseconds;
        for (const callback of this.#timers) callback();
      },
      piecesRead: this.piecesRead,
      stderr: this.stderr.text,
    };
  }
}

class FakeOutput implements Output {
  readonly columns: number | undefined;
  text = '';
  #writesLeft: number;
  readonly #reader: ((text: string) => Promise<void>) | undefined;

  constructor(
    readonly isTerminal: boolean,
    columns?: number,
    readerLeavesAfter = Infinity,
    reader?: (text: string) => Promise<void>,
  ) {
    this.columns = columns;
    this.#writesLeft = readerLeavesAfter;
    this.#reader = reader;
  }

  async write(text: string): Promise<void> {
    await Promise.resolve();
    if (this.#writesLeft-- <= 0) throw new OutputClosedError();
    this.text += text;
    await this.#reader?.(text);
  }
}
