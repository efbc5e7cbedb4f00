import { execFile } from 'node:child_process';
import type { GitUserName } from './reviewer';

/** The name that git puts on commits in a folder. */
export const gitUserName: GitUserName = (folder) =>
  new Promise((resolve) => {
    const options = { timeout: 5000, ...(folder?.scheme === 'file' && { cwd: folder.fsPath }) };
    execFile('git', ['config', '--get', 'user.name'], options, (error, stdout) => {
      // No git, or no name: the reviewer is asked.
      resolve(error ? undefined : stdout.trim() || undefined);
    });
  });
