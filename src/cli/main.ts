import { parentPort } from 'node:worker_threads';
import { spareCompilation, spareMemory } from './compilation';
import { serveThread } from './pool/serveThread';
import { processIo } from './processIo';
import { runCli } from './runCli';

spareCompilation();
spareMemory();
// The same file is the program and each of its other threads, so that one file has all that they share.
if (parentPort) void serveThread(parentPort);
else
  // NOT process.exit: it would cut off what is still on its way to a pipe.
  void runCli(process.argv.slice(2), processIo()).then((status) => {
    process.exitCode = status;
  });
