import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type * as vscode from 'vscode';
import type { Files } from './files';

/** Files of this machine: what is written is on the disk, and not on its way there, before it takes the old one's place. */
export class NodeFiles implements Files {
  readonly #others: Files;

  /** `others` reads and writes what is not of this machine. */
  constructor(others: Files) {
    this.#others = others;
  }

  async read(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    if (uri.scheme !== 'file') return this.#others.read(uri);
    try {
      return await readFile(uri.fsPath);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async write(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    if (uri.scheme !== 'file') return this.#others.write(uri, content);
    const folder = path.dirname(uri.fsPath);
    await mkdir(folder, { recursive: true });
    const whole = `${uri.fsPath}.${process.pid}.new`;
    try {
      await writeToDisk(whole, content);
      await rename(whole, uri.fsPath);
    } catch (error) {
      await rm(whole, { force: true });
      throw error;
    }
    await syncFolder(folder);
  }

  async stamp(uri: vscode.Uri): Promise<string | undefined> {
    if (uri.scheme !== 'file') return this.#others.stamp(uri);
    // What is wrong with a file is told when it is read.
    const { mtimeNs, size, ino } = (await stat(uri.fsPath, { bigint: true }).catch(() => undefined)) ?? {};
    return mtimeNs === undefined ? undefined : `${mtimeNs} ${size} ${ino}`;
  }
}

async function writeToDisk(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name of a file is in its folder, which is written on its own. Windows cannot open one, and needs not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } catch {
    // Some file systems do not sync folders; the file itself is written.
  } finally {
    await handle?.close();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
