import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { analyzeAll } from './analyzeAll';
import type { OutputSettings } from './formats/settings';
import { ANALYZE_DESCRIPTION, ANALYZE_HELP } from './help';
import { canShowProgress, showProgress } from './progress/showProgress';
import { prepare } from './prepare';
import type { Run } from './run';
import { isKnownEncoding } from './tasks/decodeText';
import { sizeOfInputs, STANDARD_INPUT } from './tasks/inputs';
import { readDocuments } from './tasks/readDocuments';
import { readLines } from './tasks/readLines';
import { hasColors } from './terminal/colors';

interface AnalyzeOptions {
  readonly input: 'text' | 'ndjson';
  readonly format?: OutputSettings['format'];
  readonly encoding?: string;
  readonly jobs?: number;
  readonly progress: boolean;
}

/** Adds `sourcemark analyze` to the program. */
export function addAnalyze(program: Command, run: Run): void {
  program
    .command('analyze')
    .description(ANALYZE_DESCRIPTION)
    .addArgument(new Argument('[FILE...]', `documents; ${STANDARD_INPUT} or none: standard input`))
    .addOption(new Option('--input <kind>', 'what is read').choices(['text', 'ndjson']).default('text'))
    .addOption(new Option('--format <format>', 'how results are written').choices(['json', 'ndjson', 'text']))
    .addOption(new Option('--encoding <name>', 'encoding of files without a byte order mark (default: UTF-8)'))
    .addOption(new Option('--jobs <number>', 'documents at a time (default: one a core)').argParser(parseJobs))
    .addOption(new Option('--no-progress', 'do not show at the terminal how far it is'))
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', ANALYZE_HELP)
    .action(async (files: readonly string[], options: AnalyzeOptions, command: Command) => {
      checkUse(files, options, command);
      if (await prepare(run)) await analyzeInputs(run, files, options);
    });
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('It is a whole number, 1 or more.');
  return jobs;
}

/** Ends the run where options contradict one another, before anything is read. */
function checkUse(files: readonly string[], { input, format, encoding }: AnalyzeOptions, command: Command): void {
  const fail = (message: string): never => command.error(`error: ${message}`);
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) fail('standard input (-) can be read only once');
  if (input === 'ndjson' && format === 'text') fail('--input ndjson writes one JSON object a line, not text');
  if (input === 'ndjson' && encoding !== undefined) fail('--encoding is for text; NDJSON is always UTF-8');
  if (encoding !== undefined && !isKnownEncoding(encoding)) fail(`unknown encoding: ${encoding}`);
}

async function analyzeInputs(run: Run, files: readonly string[], options: AnalyzeOptions): Promise<void> {
  const { input, encoding } = options;
  const batches = input === 'ndjson' ? readLines(run, files) : readDocuments(run, files);
  const stopListening = run.io.onInterrupt((interrupt) => {
    run.interrupt(interrupt);
  });
  const isShown = options.progress && canShowProgress(run);
  const endProgress = isShown ? showProgress(run, await sizeOfInputs(run, files)) : undefined;
  try {
    await analyzeAll(run, batches, {
      settings: { output: outputOf(run, options), encoding },
      jobs: jobsOf(run, files, options),
    });
  } finally {
    await endProgress?.();
    stopListening();
  }
}

function outputOf({ io: { stdout, env } }: Run, { format }: AnalyzeOptions): OutputSettings {
  return {
    format: format ?? (stdout.isTerminal ? 'text' : 'json'),
    hasColors: hasColors(stdout, env),
    columns: stdout.columns,
  };
}

/** No more than there are documents, as far as that is known. */
function jobsOf({ io }: Run, files: readonly string[], { input, jobs = io.cores }: AnalyzeOptions): number {
  return input === 'ndjson' ? jobs : Math.min(jobs, Math.max(files.length, 1));
}
