import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isatty } from 'node:tty';
import type { CliIo, Input, Output } from './io';
import { OutputClosedError } from './io';

/** The world of the command line as the process has it. */
export function processIo(): CliIo {
  return {
    stdin: standardInput,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    readFile: (file) => createReadStream(file),
    readModels: () => readFile(path.join(__dirname, 'models.bin')),
  };
}

/** Touches `process.stdin` only when it is read: to open it keeps the process alive. */
const standardInput: Input = {
  isTerminal: isatty(0),
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>, // no encoding is set
};

function outputOf(stream: NodeJS.WriteStream): Output {
  // Each failed write is reported to whoever waits for it; without a listener the same error would end the process.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(isClosed(error) ? new OutputClosedError() : error);
          else resolve();
        });
      }),
  };
}

/** Codes of a pipe without a reader: EPIPE on POSIX, EOF on Windows, the others after the first of these. */
const CLOSED = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

const isClosed = (error: NodeJS.ErrnoException): boolean => CLOSED.has(error.code ?? '');
