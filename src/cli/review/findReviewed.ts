import path from 'node:path';
import type { FolderEntry } from '../files/files';
import { reasonOf } from '../files/reasons';
import type { Run } from '../run';
import { findSidecar, SIDECARS } from './findSidecar';

/** A document with its decisions, if it has any. */
export interface Reviewed {
  /** As a person would name it from here. */
  readonly document: string;
  readonly sidecar: string | undefined;
}

/** Folders that hold no documents of the user, and much else. */
const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * The documents that are named, and of each folder those that have a sidecar, wherever that lies: in a folder of
 * sidecars within, or in one above. Links are not followed, so that no walk goes in a circle; what cannot be read is
 * told, and the rest is found.
 */
export async function findReviewed(run: Run, paths: readonly string[]): Promise<readonly Reviewed[]> {
  const found = new Map<string, Reviewed>();
  for (const named of paths)
    for (const reviewed of await new Search(run).find(named)) {
      const key = path.resolve(reviewed.document);
      if (!found.has(key)) found.set(key, reviewed);
    }
  return [...found.values()];
}

class Search {
  readonly #run: Run;
  /** Absolute paths of documents that have a sidecar. */
  readonly #documents = new Set<string>();

  constructor(run: Run) {
    this.#run = run;
  }

  async find(named: string): Promise<readonly Reviewed[]> {
    const absolute = path.resolve(named);
    const seen = await this.#try(named, async () => ({ kind: await this.#run.io.kindOf(absolute) }));
    if (!seen) return [];
    if (seen.kind === 'folder') return await this.#ofFolder(named, absolute);
    // That nothing is there is told by whoever reads it.
    return [await this.#reviewed(named, absolute)];
  }

  async #ofFolder(named: string, absolute: string): Promise<readonly Reviewed[]> {
    await this.#walk(absolute);
    for (let above = path.dirname(absolute), last = absolute; above !== last; last = above, above = path.dirname(above))
      await this.#listAbove(above, absolute);
    const reviewed: Reviewed[] = [];
    for (const document of [...this.#documents].sort())
      reviewed.push(await this.#reviewed(path.join(named, path.relative(absolute, document)), document));
    return reviewed;
  }

  async #reviewed(document: string, absolute: string): Promise<Reviewed> {
    return { document, sidecar: await this.#try(document, () => findSidecar(this.#run.io, absolute)) };
  }

  async #walk(root: string): Promise<void> {
    // A list of its own, not calls in calls: folders may lie in each other as deep as anybody likes.
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined && !this.#run.isStopped; folder = folders.pop())
      for (const { name, kind } of await this.#list(folder)) {
        if (kind !== 'folder' || SKIPPED.has(name)) continue;
        if (name === SIDECARS) await this.#collect(path.join(folder, name), folder);
        else folders.push(path.join(folder, name));
      }
  }

  /** The sidecars above a folder that are of documents in it. */
  async #listAbove(above: string, absolute: string): Promise<void> {
    const sidecars = path.join(above, SIDECARS, path.relative(above, absolute));
    const kind = await this.#try(sidecars, () => this.#run.io.kindOf(sidecars));
    if (kind === 'folder') await this.#collect(sidecars, absolute);
  }

  /** All sidecars in a folder of them; `of`: where the documents lie that they are of. */
  async #collect(sidecars: string, of: string): Promise<void> {
    const folders = [sidecars];
    for (let folder = folders.pop(); folder !== undefined && !this.#run.isStopped; folder = folders.pop())
      for (const { name, kind } of await this.#list(folder)) {
        const file = path.join(folder, name);
        if (kind === 'folder') folders.push(file);
        if (kind !== 'file' || !name.endsWith('.json')) continue;
        this.#documents.add(path.join(of, path.relative(sidecars, file).slice(0, -'.json'.length)));
      }
  }

  async #list(folder: string): Promise<readonly FolderEntry[]> {
    return (await this.#try(folder, () => this.#run.io.listFolder(folder))) ?? [];
  }

  /** What the system gives; undefined where it gives an error, which is told. */
  async #try<T>(name: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      await this.#run.failFile(name, reason);
      return undefined;
    }
  }
}
