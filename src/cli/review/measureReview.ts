import { analyze, type Decision, type Progress, progressOf, readSidecar, reviewDocument } from '../../core/index';
import { readText } from '../files/readText';
import type { Run } from '../run';
import { MAX_BYTES } from '../tasks/task';
import type { Reviewed } from './findReviewed';
import { describeFailure, MAX_SIDECAR_BYTES } from './sidecarFile';

/** How far the review of a document is; undefined where that cannot be told, and was said. */
export async function measureReview(
  run: Run,
  { document, sidecar }: Reviewed,
  encoding: string | undefined,
): Promise<Progress | undefined> {
  const read = await readText(run, document, { limit: MAX_BYTES, ...(encoding !== undefined && { encoding }) });
  if (read.kind === 'failure') {
    await run.failFile(document, read.reason);
    return undefined;
  }
  const decisions = await decisionsIn(run, sidecar, read.text);
  if (!decisions || run.isStopped) return undefined;
  try {
    return progressOf(reviewDocument(read.text, analyze(read.text), decisions));
  } catch (error) {
    // What the engine could not take: one document must not end a run over many.
    await run.failFile(document, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function decisionsIn(
  run: Run,
  sidecar: string | undefined,
  text: string,
): Promise<readonly Decision[] | undefined> {
  if (sidecar === undefined) return [];
  const source = await readText(run, sidecar, { limit: MAX_SIDECAR_BYTES });
  if (source.kind === 'failure') {
    await run.failFile(sidecar, source.reason);
    return undefined;
  }
  const read = readSidecar(source.text, text);
  if (read.ok) return read.sidecar.decisions;
  await run.failFile(sidecar, describeFailure(read.failure));
  return undefined;
}
