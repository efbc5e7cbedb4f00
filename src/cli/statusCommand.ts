import { setImmediate } from 'node:timers/promises';
import { Argument, type Command, Option } from 'commander';
import { isReviewed } from '../core/index';
import { STATUS_DESCRIPTION, STATUS_HELP } from './help';
import { prepare } from './prepare';
import { findReviewed } from './review/findReviewed';
import { type Measured, statusAsJson, statusAsText } from './review/formatStatus';
import { measureReview } from './review/measureReview';
import type { Run } from './run';
import { isKnownEncoding } from './tasks/decodeText';
import { hasColors, makeColors } from './terminal/colors';

interface StatusOptions {
  readonly check?: true;
  readonly format?: 'json' | 'text';
  readonly encoding?: string;
}

/** Adds `sourcemark status` to the program. */
export function addStatus(program: Command, run: Run): void {
  program
    .command('status')
    .description(STATUS_DESCRIPTION)
    .addArgument(new Argument('[PATH...]', 'documents, or folders with them (default: this folder)'))
    .addOption(new Option('--check', 'end with status 2 if a document is not reviewed'))
    .addOption(new Option('--format <format>', 'how results are written').choices(['json', 'text']))
    .addOption(new Option('--encoding <name>', 'encoding of documents without a byte order mark (default: UTF-8)'))
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', STATUS_HELP)
    .action(async (paths: readonly string[], options: StatusOptions, command: Command) => {
      const { encoding } = options;
      if (encoding !== undefined && !isKnownEncoding(encoding)) command.error(`error: unknown encoding: ${encoding}`);
      if (await prepare(run)) await tellStatus(run, paths.length > 0 ? paths : ['.'], options);
    });
}

async function tellStatus(run: Run, paths: readonly string[], options: StatusOptions): Promise<void> {
  const { stdout, env } = run.io;
  const stopListening = run.io.onInterrupt((interrupt) => {
    run.interrupt(interrupt);
  });
  try {
    const documents = await measureAll(run, paths, options.encoding);
    if (run.isStopped) return;
    const isText = (options.format ?? (stdout.isTerminal ? 'text' : 'json')) === 'text';
    // What could not be read was told: that nothing was found would be wrong.
    if (isText && documents.length === 0 && run.status !== 0) return;
    await stdout.write(isText ? statusAsText(documents, makeColors(hasColors(stdout, env))) : statusAsJson(documents));
    if (options.check && documents.some(({ progress }) => !isReviewed(progress))) run.failCheck();
  } finally {
    stopListening();
  }
}

async function measureAll(
  run: Run,
  paths: readonly string[],
  encoding: string | undefined,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const reviewed of await findReviewed(run, paths)) {
    // Between two documents a signal can be heard.
    await setImmediate();
    if (run.isStopped) break;
    const progress = await measureReview(run, reviewed, encoding);
    if (progress) measured.push({ document: reviewed.document, progress });
  }
  return measured;
}
