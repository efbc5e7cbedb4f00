import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DocumentReview, ReviewedMark } from '../../../src/core/index';
import { eventually, extension, fileUri } from './window';

/** Decisions of these tests are by this reviewer. */
export const REVIEWER = 'Eve Ladd';

export const setReviewer = (name: string | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('sourcemark').update('review.reviewer', name, vscode.ConfigurationTarget.Global);

/** A document of the workspace that only one test uses: what is decided about it stays on the disk. */
export async function showNew(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = fileUri('workspace', 'seeds', name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await eventually(`marks in ${name}`, () => extension().exports.marksOf(uri).length > 0);
  return editor;
}

export async function decidedOf({ document }: vscode.TextEditor): Promise<DocumentReview> {
  return eventually('a review', () => extension().exports.decidedOf(document.uri));
}

/** The mark whose words begin so. */
export async function markOf(editor: vscode.TextEditor, words: string): Promise<ReviewedMark> {
  const { marks } = await decidedOf(editor);
  const text = editor.document.getText();
  const found = marks.find(({ quotation }) => text.startsWith(words, quotation.start));
  assert.ok(
    found,
    `no mark begins with ${words}: ${marks.map(({ quotation: q }) => text.slice(q.start, q.end)).join(' | ')}`,
  );
  return found;
}

/** The name of the speaker of a mark. */
export async function speakerOf(editor: vscode.TextEditor, words: string): Promise<string | null> {
  const { quotation } = await markOf(editor, words);
  const { analysis } = await decidedOf(editor);
  return analysis.entities.find(({ id }) => id === quotation.speaker)?.name ?? null;
}

export const run = (command: string, ...rest: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`sourcemark.${command}`, ...rest);

/** The sidecar of a document of `showNew`, once all is written. */
export async function sidecarOf(name: string): Promise<string> {
  await extension().exports.whenWritten();
  const bytes = await vscode.workspace.fs.readFile(sidecarUri(name));
  return new TextDecoder().decode(bytes);
}

export const sidecarUri = (name: string): vscode.Uri => fileUri('.sourcemark', 'workspace', 'seeds', `${name}.json`);

/** Goes down in the list that is open, and takes what is there. */
export async function choose(down: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let i = 0; i < down; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}
