import path from 'node:path';
import type { Files } from '../files/files';

/** Folder of the sidecars, at the root of a workspace. */
export const SIDECARS = '.sourcemark';

/** The sidecar of a document: under the nearest folder above it that has one; undefined where none has. */
export async function findSidecar(files: Files, document: string): Promise<string | undefined> {
  const absolute = path.resolve(document);
  for (let folder = path.dirname(absolute); ; folder = path.dirname(folder)) {
    const sidecar = `${path.join(folder, SIDECARS, path.relative(folder, absolute))}.json`;
    if ((await files.kindOf(sidecar)) === 'file') return sidecar;
    if (folder === path.dirname(folder)) return undefined;
  }
}
