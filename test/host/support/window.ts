import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Analysis, DocumentReview, Standing } from '../../../src/core/index';

/** What the extension gives to other extensions, and to these tests. */
export interface Sourcemark {
  analysisOf(uri: vscode.Uri): Promise<Analysis | undefined>;
  decidedOf(uri: vscode.Uri): Promise<DocumentReview | undefined>;
  marksOf(uri: vscode.Uri): readonly { readonly style: string; readonly ranges: readonly vscode.Range[] }[];
  standingsOf(uri: vscode.Uri): ReadonlyMap<Standing, readonly number[]>;
  notesOf(uri: vscode.Uri): readonly vscode.CommentThread[];
  whenWritten(): Promise<void>;
}

export const EXTENSION = 'sourcemark.sourcemark';

/** The extension as VS Code knows it; not activated by asking. */
export function extension(): vscode.Extension<Sourcemark> {
  const found = vscode.extensions.getExtension<Sourcemark>(EXTENSION);
  assert.ok(found, `${EXTENSION} is not installed`);
  return found;
}

/** A file of the workspace: the documents of these tests, and `samples/`. */
export function fileUri(...segments: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...segments);
}

/** Opens a file in the editor. */
export async function show(...segments: string[]): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(...segments)));
}

/** Closes all editors and takes back what was typed. */
export async function closeAll(): Promise<void> {
  const dirty = vscode.workspace.textDocuments.filter((document) => document.isDirty);
  for (const document of dirty) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again until the answer is there; what it was last is part of the failure. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
  milliseconds = 60_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`It did not happen within ${milliseconds / 1000} s: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** All marked ranges of a document, in text order, once there are any. */
export async function marksOf(uri: vscode.Uri): Promise<readonly vscode.Range[]> {
  const exports = await extension().activate();
  return eventually(`marks in ${uri.path}`, () => {
    const ranges = exports.marksOf(uri).flatMap((mark) => mark.ranges);
    return ranges.length > 0 ? ranges.sort((a, b) => a.start.compareTo(b.start)) : undefined;
  });
}

/** The words that a document has in its marks. */
export function wordsIn(document: vscode.TextDocument, ranges: readonly vscode.Range[]): readonly string[] {
  return ranges.map((range) => document.getText(range));
}

/** Resolves when the window tells that the caret stands at an offset. */
export function caretIsTold({ document }: vscode.TextEditor, offset: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [told] }) => {
      if (textEditor.document !== document || !told || document.offsetAt(told.active) !== offset) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Puts the caret at the first place of `text`, or inside it. */
export function placeCaret(editor: vscode.TextEditor, text: string, inside = 1): vscode.Position {
  const offset = editor.document.getText().indexOf(text);
  assert.notEqual(offset, -1, `the document has no ${text}`);
  const position = editor.document.positionAt(offset + inside);
  editor.selection = new vscode.Selection(position, position);
  return position;
}
