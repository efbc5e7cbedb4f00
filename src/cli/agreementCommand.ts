import { Argument, type Command, Option } from 'commander';
import { type Decision, readSidecar } from '../core/index';
import { readText } from './files/readText';
import { AGREEMENT_DESCRIPTION, AGREEMENT_HELP } from './help';
import { comparePairs, formatPairs, type Pair } from './review/pairs';
import { findSidecar, SIDECARS } from './review/findSidecar';
import { describeFailure, MAX_SIDECAR_BYTES } from './review/sidecarFile';
import type { Run } from './run';
import { isKnownEncoding } from './tasks/decodeText';
import { MAX_BYTES } from './tasks/task';

interface AgreementOptions {
  readonly reviewers?: readonly string[];
  readonly format?: 'json' | 'text';
  readonly encoding?: string;
}

/** Adds `sourcemark agreement` to the program. */
export function addAgreement(program: Command, run: Run): void {
  program
    .command('agreement')
    .description(AGREEMENT_DESCRIPTION)
    .addArgument(new Argument('<DOCUMENT>', 'the document that was reviewed'))
    .addArgument(new Argument('[SIDECAR...]', 'decisions of reviewers (default: the sidecar of the document)'))
    .addOption(new Option('--reviewers <names...>', 'two reviewers (default: each two that there are)'))
    .addOption(new Option('--format <format>', 'how results are written').choices(['json', 'text']))
    .addOption(new Option('--encoding <name>', 'encoding of a document without a byte order mark (default: UTF-8)'))
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', AGREEMENT_HELP)
    .action(async (document: string, sidecars: readonly string[], options: AgreementOptions, command: Command) => {
      checkUse(options, command);
      const pairs = await compare(run, { document, sidecars, options });
      if (!pairs) return;
      const format = options.format ?? (run.io.stdout.isTerminal ? 'text' : 'json');
      await run.io.stdout.write(formatPairs(document, pairs, format));
    });
}

function checkUse({ reviewers, encoding }: AgreementOptions, command: Command): void {
  if (reviewers && new Set(reviewers).size !== 2) command.error('error: --reviewers takes two different names');
  if (encoding !== undefined && !isKnownEncoding(encoding)) command.error(`error: unknown encoding: ${encoding}`);
}

interface Asked {
  readonly document: string;
  readonly sidecars: readonly string[];
  readonly options: AgreementOptions;
}

/** Each two reviewers; undefined where that cannot be told, and was said. */
async function compare(run: Run, { document, sidecars, options }: Asked): Promise<readonly Pair[] | undefined> {
  const { encoding, reviewers } = options;
  const read = await readText(run, document, { limit: MAX_BYTES, ...(encoding !== undefined && { encoding }) });
  if (read.kind === 'failure') {
    await run.failFile(document, read.reason);
    return undefined;
  }
  const decisions = await readDecisions(
    run,
    read.text,
    sidecars.length > 0 ? sidecars : await ownSidecar(run, document),
  );
  if (!decisions) return undefined;
  const compared = comparePairs(read.text, decisions, reviewers);
  if (compared.kind === 'pairs') return compared.pairs;
  await run.failFile(document, compared.reason);
  return undefined;
}

async function ownSidecar(run: Run, document: string): Promise<readonly string[]> {
  const sidecar = await findSidecar(run.io, document);
  if (sidecar === undefined) await run.failFile(document, `has no sidecar in a folder ${SIDECARS} above it`);
  return sidecar === undefined ? [] : [sidecar];
}

/** The decisions of all sidecars; one that is in several counts once. Undefined where one cannot be read. */
async function readDecisions(
  run: Run,
  text: string,
  sidecars: readonly string[],
): Promise<readonly Decision[] | undefined> {
  const decisions = new Map<string, Decision>();
  for (const sidecar of sidecars) {
    const source = await readText(run, sidecar, { limit: MAX_SIDECAR_BYTES });
    const read = source.kind === 'text' ? readSidecar(source.text, text) : undefined;
    if (source.kind === 'failure') await run.failFile(sidecar, source.reason);
    else if (read?.ok === false) await run.failFile(sidecar, describeFailure(read.failure));
    else for (const decision of read?.sidecar.decisions ?? []) decisions.set(decision.id, decision);
  }
  return run.status === 0 ? [...decisions.values()] : undefined;
}
