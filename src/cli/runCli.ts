import { Argument, Command, CommanderError, Option, type OutputConfiguration } from 'commander';
import { version } from '../../package.json';
import { loadModels, ModelsError } from '../core/index';
import { analyzeDocuments } from './analyzeDocuments';
import { analyzeLines } from './analyzeLines';
import { isKnownEncoding } from './decodeText';
import type { Format } from './formats/format';
import { formatJson, formatNdjson } from './formats/json';
import { textFormat } from './formats/text';
import { ANALYZE_DESCRIPTION, ANALYZE_HELP, DESCRIPTION, HELP } from './help';
import { STANDARD_INPUT } from './inputs';
import { type CliIo, OutputClosedError } from './io';
import { type ExitStatus, Run } from './run';
import { hasColors, makeColors } from './terminal/colors';

interface AnalyzeOptions {
  readonly input: 'text' | 'ndjson';
  readonly format?: 'json' | 'ndjson' | 'text';
  readonly encoding?: string;
}

/** Runs the command line with its arguments (without those of Node) and gives the exit status. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitStatus> {
  const run = new Run(io);
  const printed = new Printed(io);
  try {
    return await runCommand(argv, run, printed);
  } catch (error) {
    if (error instanceof OutputClosedError) return run.status;
    throw error;
  }
}

async function runCommand(argv: readonly string[], run: Run, printed: Printed): Promise<ExitStatus> {
  try {
    await makeProgram(run, printed).parseAsync(argv, { from: 'user' });
    return run.status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await printed.flush();
    return error.exitCode === 0 ? 0 : 1;
  }
}

function makeProgram(run: Run, printed: Printed): Command {
  const program = new Command('sourcemark')
    .description(DESCRIPTION)
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', HELP)
    .exitOverride()
    .showHelpAfterError('(sourcemark --help lists what there is)')
    .configureOutput(printed.asOutputOfCommander());
  program
    .command('analyze')
    .description(ANALYZE_DESCRIPTION)
    .addArgument(new Argument('[FILE...]', `documents; ${STANDARD_INPUT} or none: standard input`))
    .addOption(new Option('--input <kind>', 'what is read').choices(['text', 'ndjson']).default('text'))
    .addOption(new Option('--format <format>', 'how results are written').choices(['json', 'ndjson', 'text']))
    .addOption(new Option('--encoding <name>', 'encoding of files without a byte order mark (default: UTF-8)'))
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', ANALYZE_HELP)
    .action(async (files: readonly string[], options: AnalyzeOptions, command: Command) => {
      checkUse(files, options, command);
      if (!(await prepare(run))) return;
      if (options.input === 'ndjson') await analyzeLines(run, files);
      else await analyzeDocuments(run, files, { format: chooseFormat(run.io, options), encoding: options.encoding });
    });
  return program;
}

/** Ends the run where options contradict one another, before anything is read. */
function checkUse(files: readonly string[], { input, format, encoding }: AnalyzeOptions, command: Command): void {
  const fail = (message: string): never => command.error(`error: ${message}`);
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) fail('standard input (-) can be read only once');
  if (input === 'ndjson' && format === 'text') fail('--input ndjson writes one JSON object a line, not text');
  if (input === 'ndjson' && encoding !== undefined) fail('--encoding is for text; NDJSON is always UTF-8');
  if (encoding !== undefined && !isKnownEncoding(encoding)) fail(`unknown encoding: ${encoding}`);
}

/** Brings the models into memory; says so, and ends the run, where the program was installed without them. */
async function prepare(run: Run): Promise<boolean> {
  try {
    await loadModels(run.io);
    return true;
  } catch (error) {
    if (!(error instanceof ModelsError)) throw error;
    await run.failStart(`${error.message}; build or install sourcemark again`);
    return false;
  }
}

function chooseFormat({ stdout, env }: CliIo, { format }: AnalyzeOptions): Format {
  switch (format ?? (stdout.isTerminal ? 'text' : 'json')) {
    case 'json':
      return formatJson;
    case 'ndjson':
      return formatNdjson;
    case 'text':
      return textFormat({ colors: makeColors(hasColors(stdout, env)), columns: stdout.columns });
  }
}

/** Help and messages of the parser, which writes without waiting: kept until they can be waited for. */
class Printed {
  readonly #io: CliIo;
  readonly #pieces: { readonly to: 'stdout' | 'stderr'; readonly text: string }[] = [];

  constructor(io: CliIo) {
    this.#io = io;
  }

  asOutputOfCommander(): OutputConfiguration {
    const { stdout, stderr } = this.#io;
    return {
      writeOut: (text) => {
        this.#pieces.push({ to: 'stdout', text });
      },
      writeErr: (text) => {
        this.#pieces.push({ to: 'stderr', text });
      },
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    };
  }

  async flush(): Promise<void> {
    for (const { to, text } of this.#pieces.splice(0)) await this.#io[to].write(text);
  }
}
