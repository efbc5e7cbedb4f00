import { Argument, type Command, Option } from 'commander';
import { mergeSidecars } from '../core/index';
import { readText } from './files/readText';
import { reasonOf } from './files/reasons';
import { MERGE_DESCRIPTION, MERGE_HELP } from './help';
import { describeFailure, MAX_SIDECAR_BYTES } from './review/sidecarFile';
import type { Run } from './run';

interface MergeOptions {
  readonly path?: string;
}

/** Adds `sourcemark merge` to the program. */
export function addMerge(program: Command, run: Run): void {
  program
    .command('merge')
    .description(MERGE_DESCRIPTION)
    .addArgument(new Argument('<BASE>', 'the sidecar that both come from; may be empty'))
    .addArgument(new Argument('<OURS>', 'one of the two, which gets the result'))
    .addArgument(new Argument('<THEIRS>', 'the other one'))
    .addOption(new Option('--path <path>', 'what to call it in messages'))
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', MERGE_HELP)
    .action(async (base: string, ours: string, theirs: string, { path }: MergeOptions) => {
      await merge(run, { base, ours, theirs }, path);
    });
}

interface Sides {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

const WHOSE: Readonly<Record<keyof Sides, string>> = { base: 'the base', ours: 'our side', theirs: 'their side' };

/** Merges into the file of our side; where that cannot be done, it stays as it is. */
async function merge(run: Run, files: Sides, path: string | undefined): Promise<void> {
  const trouble = await tryMerge(run, files);
  if (!trouble) return;
  const { side, reason } = trouble;
  await run.failFile(path === undefined ? files[side] : `${path} (${WHOSE[side]})`, reason);
}

interface Trouble {
  readonly side: keyof Sides;
  readonly reason: string;
}

async function tryMerge(run: Run, files: Sides): Promise<Trouble | undefined> {
  const texts: Record<keyof Sides, string> = { base: '', ours: '', theirs: '' };
  for (const side of ['base', 'ours', 'theirs'] as const) {
    const read = await readText(run, files[side], { limit: MAX_SIDECAR_BYTES });
    if (read.kind === 'failure') return { side, reason: read.reason };
    texts[side] = read.text;
  }
  const merged = mergeSidecars(texts.base, texts.ours, texts.theirs);
  if (!merged.ok) return { side: merged.side, reason: describeFailure(merged.failure) };
  try {
    if (merged.text !== texts.ours) await run.io.replaceFile(files.ours, merged.text);
    return undefined;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { side: 'ours', reason };
  }
}
