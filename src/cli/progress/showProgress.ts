import { OutputClosedError } from '../io';
import type { Run } from '../run';
import { describeProgress } from './describeProgress';

const REDRAW_EVERY = 100;
/** A run that is over before shows nothing. */
const FIRST_AFTER = 1;

/**
 * True where progress can be seen and disturbs nothing: at a terminal that obeys commands, and whose screen the results
 * do not need for themselves.
 */
export function canShowProgress({ io: { stdout, stderr, env } }: Run): boolean {
  return stderr.isTerminal && !stdout.isTerminal && env['TERM'] !== 'dumb';
}

/** Shows how far the run is, until the function that it gives is called. */
export function showProgress(run: Run, totalBytes: number | undefined): () => Promise<void> {
  const start = run.io.now();
  const endTimer = run.io.every(REDRAW_EVERY, () => {
    const seconds = (run.io.now() - start) / 1000;
    if (seconds < FIRST_AFTER) return;
    const { documents, bytes } = run;
    run.statusLine.show(describeProgress({ documents, bytes, totalBytes, seconds })).catch(ignoreClosed);
  });
  return async () => {
    endTimer();
    await run.statusLine.erase();
  };
}

/** Nobody looks any more: no reason to end the run. */
function ignoreClosed(error: unknown): void {
  if (!(error instanceof OutputClosedError)) throw error;
}
