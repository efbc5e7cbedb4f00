import { type CliIo, type Output, OutputClosedError } from '../../src/cli/io';
import { runCli } from '../../src/cli/runCli';

export interface World {
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: CliIo['env'];
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** The reader of standard output leaves after so many writes. */
  readonly readerLeavesAfter?: number;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Pieces of standard input that were asked for. */
  readonly piecesRead: number;
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Runs the command line in a world of plain objects. */
export async function runIn(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = new FakeOutput(world.isTerminal ?? false, world.columns, world.readerLeavesAfter);
  const stderr = new FakeOutput(false);
  let piecesRead = 0;
  const { stdin = '' } = world;
  async function* standardInput(): AsyncGenerator<Uint8Array> {
    for (const piece of Array.isArray(stdin) ? (stdin as readonly Uint8Array[]) : [stdin as string | Uint8Array]) {
      await Promise.resolve();
      piecesRead++;
      yield toBytes(piece);
    }
  }
  const io: CliIo = {
    stdin: { isTerminal: false, [Symbol.asyncIterator]: standardInput },
    stdout,
    stderr,
    env: world.env ?? {},
    readFile: (path) => fileOf(world.files ?? {}, path),
    readModels: () => Promise.reject(new Error('the tests have their models already')),
  };
  const status = await runCli(argv, io);
  return { status, stdout: stdout.text, stderr: stderr.text, piecesRead };
}

async function* fileOf(files: NonNullable<World['files']>, path: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  const content = files[path];
  if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
  yield toBytes(content);
}

class FakeOutput implements Output {
  readonly columns: number | undefined;
  text = '';
  #writesLeft: number;

  constructor(
    readonly isTerminal: boolean,
    columns?: number,
    readerLeavesAfter = Infinity,
  ) {
    this.columns = columns;
    this.#writesLeft = readerLeavesAfter;
  }

  async write(text: string): Promise<void> {
    await Promise.resolve();
    if (this.#writesLeft-- <= 0) throw new OutputClosedError();
    this.text += text;
  }
}
