import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { version } from '../../package.json';
import { addAgreement } from './agreementCommand';
import { addAnalyze } from './analyzeCommand';
import { DESCRIPTION, HELP } from './help';
import { type CliIo, OutputClosedError } from './io';
import { addMerge } from './mergeCommand';
import { type ExitStatus, Run } from './run';
import { addStatus } from './statusCommand';

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
    // With their arguments, too, there would be no room for what they do.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', HELP)
    .exitOverride()
    .showHelpAfterError('(sourcemark --help lists what there is)')
    .configureOutput(printed.asOutputOfCommander());
  addAnalyze(program, run);
  addAgreement(program, run);
  addMerge(program, run);
  addStatus(program, run);
  return program;
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
