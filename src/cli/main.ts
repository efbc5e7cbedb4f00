import { spareCompilation } from './compilation';
import { processIo } from './processIo';
import { runCli } from './runCli';

spareCompilation();
// NOT process.exit: it would cut off what is still on its way to a pipe.
void runCli(process.argv.slice(2), processIo()).then((status) => {
  process.exitCode = status;
});
