import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { extension } from './window';
import { sidecarUri } from './desk';

/** What these tests read and change of an annotation. */
export interface Annotation {
  id: string;
  creator: { name: string };
  created: string;
  body: object;
  sourcemark: { subject: string; verdict: string; over?: readonly string[] };
}

interface Page {
  sourcemark: { version: string };
  items: readonly Annotation[];
}

/** The annotations of a sidecar on the disk. */
export async function annotationsOf(name: string): Promise<readonly Annotation[]> {
  await extension().exports.whenWritten();
  return (JSON.parse(await readFile(sidecarUri(name).fsPath, 'utf8')) as Page).items;
}

/** Changes a sidecar as another program does: by the disk, and unknown to VS Code. */
export async function changeOnDisk(
  name: string,
  change: (items: readonly Annotation[]) => readonly Annotation[],
): Promise<void> {
  const file = sidecarUri(name).fsPath;
  const page = JSON.parse(await readFile(file, 'utf8')) as Page;
  await writeFile(file, JSON.stringify({ ...page, items: change(page.items) }, undefined, 2));
}

/** Writes any text in the place of a sidecar. */
export async function putOnDisk(name: string, content: string): Promise<void> {
  const file = sidecarUri(name).fsPath;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

export const readFromDisk = (name: string): Promise<string> => readFile(sidecarUri(name).fsPath, 'utf8');

/** The same mark rejected a moment later by another reviewer, who did not know of the decision. */
export const rejectedBy = (by: string, { sourcemark, ...annotation }: Annotation): Annotation => ({
  ...annotation,
  created: new Date(Date.parse(annotation.created) + 1).toISOString(),
  id: `urn:uuid:${crypto.randomUUID()}`,
  creator: { ...annotation.creator, name: by },
  body: { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: 'reject' },
  sourcemark: { ...sourcemark, verdict: 'reject' },
});
