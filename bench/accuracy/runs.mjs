// The figures of a run as a file, one a line in a fixed order, and those of the last run that was committed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Four decimals: what is written down, shown and compared is one number. */
export const round = (value) => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** Writes figures by id. */
export function writeRun(file, figures) {
  const lines = Object.entries(figures).map(([id, value]) => `  ${JSON.stringify(id)}: ${JSON.stringify(value)}`);
  writeFileSync(path.join(root, file), `{\n${lines.join(',\n')}\n}\n`);
}

/** What a JSON file of the last commit holds; of the folder, where there is no git; an empty object, where neither. */
export function committedRun(file) {
  try {
    const quiet = { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] };
    return JSON.parse(execFileSync('git', ['show', `HEAD:./${file}`], quiet).toString('utf8'));
  } catch {
    // Not committed yet, or not a clone: the file as it lies here is the last run that there is.
    const local = path.join(root, file);
    return existsSync(local) ? JSON.parse(readFileSync(local, 'utf8')) : {};
  }
}
