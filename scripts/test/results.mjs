// What a layer of tests comes to: how many passed, how many failed, and all that there is to read of the failures.
import { readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number, output: string }} Outcome */

/** @returns {Outcome} */
export const onePassed = () => ({ passed: 1, failed: 0, skipped: 0, output: '' });

/** @returns {Outcome} */
export const oneFailed = (output) => ({ passed: 0, failed: 1, skipped: 0, output });

function describeFailure({ fullTitle, err }) {
  const stack = (err.stack ?? err.message ?? 'no message').trim();
  return `  ${fullTitle}\n${stack.replace(/^/gm, '    ')}\n`;
}

/**
 * Reads the result file of mocha's JSON reporter.
 * A run that wrote none, or that ended badly with all tests passed, has failed.
 * @returns {Outcome}
 */
export function readResults(file, status, output) {
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return oneFailed(`The tests ended with status ${status} and wrote no results.\n${output}`);
  } finally {
    rmSync(file, { force: true });
  }
  const { passes, pending } = results.stats;
  const failed = results.failures.length;
  if (passes + failed === 0) return oneFailed(`There were no tests.\n${output}`);
  if (failed === 0 && status !== 0) {
    return { ...oneFailed(`The tests passed, but ended with status ${status}.\n${output}`), passed: passes };
  }
  const report = failed === 0 ? '' : `${results.failures.map(describeFailure).join('\n')}\n${output}`;
  return { passed: passes, failed, skipped: pending, output: report };
}
