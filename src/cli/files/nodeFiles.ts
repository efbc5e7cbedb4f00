import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileKind, Files } from './files';

/** The files of the system. */
export const nodeFiles: Files = {
  readFile: (file, signal) => createReadStream(file, { signal }),
  replaceFile,
  listFolder: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  kindOf: async (file) => {
    try {
      return kindOf(await stat(file));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
};

/**
 * Writes beside the file, so that the new one only has to be renamed, which is never half done; what is written is on the
 * disk before it takes the name. A link stays, and what it leads to is replaced.
 */
async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileKind {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
