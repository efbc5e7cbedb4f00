import { type Stats, fstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { addAbortSignal } from 'node:stream';
import { isatty } from 'node:tty';
import { nodeFiles } from './files/nodeFiles';
import type { CliIo, Input, Interrupt, Output } from './io';
import { OutputClosedError } from './io';
import { NodeThread } from './pool/nodeThread';

/** The world of the command line as the process has it. */
export function processIo(): CliIo {
  let models: Uint8Array = new Uint8Array();
  return {
    stdin: standardInput,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cores: availableParallelism(),
    startThread: (settings) => new NodeThread(__filename, { settings, models }),
    ...nodeFiles,
    sizeOf: (file) => stat(file).then(sizeOf, () => 0),
    readModels: async () => (models = inSharedMemory(await readFile(path.join(__dirname, 'models.bin')))),
    onInterrupt,
    now: () => performance.now(),
    every: (milliseconds, callback) => {
      const timer = setInterval(callback, milliseconds);
      return () => {
        clearInterval(timer);
      };
    },
  };
}

/** Touches `process.stdin` only when it is read: to open it keeps the process alive. */
const standardInput: Input = {
  isTerminal: isatty(0),
  size: sizeOfStandardInput,
  read: (stopped) => addAbortSignal(stopped, process.stdin) as AsyncIterable<Uint8Array>, // no encoding is set
};

function sizeOf(stats: Stats): number | undefined {
  if (stats.isDirectory()) return 0;
  return stats.isFile() ? stats.size : undefined;
}

function sizeOfStandardInput(): number | undefined {
  try {
    return sizeOf(fstatSync(0));
  } catch {
    // It is closed: reading will tell.
    return undefined;
  }
}

/** A copy that all threads can read. */
function inSharedMemory(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** The first signal is ours; the next one finds nobody and ends the process at once, however busy it is. */
function onInterrupt(listener: (interrupt: Interrupt) => void): () => void {
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((interrupt) => {
    const hear = (): void => {
      stopListening();
      listener(interrupt);
    };
    process.on(interrupt, hear);
    return { interrupt, hear };
  });
  const stopListening = (): void => {
    for (const { interrupt, hear } of listeners) process.off(interrupt, hear);
  };
  return stopListening;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // Each failed write is reported to whoever waits for it; without a listener the same error would end the process.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY,
    get columns() {
      // Some terminals tell 0 for not knowing.
      return stream.isTTY && stream.columns > 0 ? stream.columns : undefined;
    },
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => {
          if (error) reject(isClosed(error) ? new OutputClosedError() : error);
          else resolve();
        });
      }),
  };
}

/** Codes of a pipe without a reader: EPIPE on POSIX, EOF on Windows, the others after the first of these. */
const CLOSED = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

const isClosed = (error: NodeJS.ErrnoException): boolean => CLOSED.has(error.code ?? '');
