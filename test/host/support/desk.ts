import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DocumentReview, Entity, ReviewedMark } from '../../../src/core/index';
import { chooseNew, watchLists } from './lists';
import { closeAll, eventually, extension, fileUri, placeCaret } from './window';

/** Decisions of these tests are by this reviewer. */
export const REVIEWER = 'Eve Ladd';

export const setReviewer = (name: string | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('sourcemark').update('review.reviewer', name, vscode.ConfigurationTarget.Global);

/** A report with quotations of each kind. */
export const REPORT = [
  'Ferry line will stay open, mayor says',
  '',
  'Maren Solberg, the mayor of Tarnholt, said on Monday that the ferry line would stay open through the winter.',
  '',
  '“Nobody will be left on the island,” Solberg told reporters at the quay. “That is a promise.”',
  '',
  'Henrik Dahl, who leads the Tarnholt Shipping Company, was less certain. “The ship is forty years old,” Dahl said. “One hard frost could end it.”',
  '',
  'According to the harbour office, repairs would take eleven weeks.',
  '',
].join('\n');

/** A report in which one person has a name and a role, and another may be taken for her. */
export const BOARD = [
  'Harbour board meets',
  '',
  'Ada Moss, the chair of the harbour board, opened the meeting on Tuesday in Tarnholt.',
  '',
  '“The board has decided,” the chair said. “We build.”',
  '',
  '“There is nothing to add,” the chair said later.',
  '',
  'Rolf Keller, the treasurer, disagreed. “We have no money,” Keller said.',
  '',
  '“The chair knows that,” Keller told reporters. He added that the loan would end in May.',
  '',
  '“It is a good plan,” Moss said. She wanted to begin at once.',
  '',
  'Ms Moss said that the crane would come first.',
  '',
].join('\n');

/** For tests that decide: a reviewer with a name, and lists that are seen. */
export function openReview(): void {
  let unwatch: (() => void) | undefined;
  before(async () => {
    await setReviewer(REVIEWER);
    unwatch = watchLists();
  });
  after(async () => {
    unwatch?.();
    await setReviewer(undefined);
    await closeAll();
  });
}

/** A document of the workspace that only one test uses: what is decided about it stays on the disk. */
export async function showNew(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = fileUri('workspace', 'seeds', name);
  await extension().activate();
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

/** Selects words of the document. */
export function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  assert.notEqual(start, -1, `the document has no ${words}`);
  const at = (offset: number): vscode.Position => editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at(start), at(start + words.length));
}

/** The words of each part of a mark. */
export const partsOf = ({ document }: vscode.TextEditor, { quotation }: ReviewedMark): readonly string[] =>
  quotation.parts.map(([start, end]) => document.getText().slice(start, end));

/** Puts the caret into words and runs a command of the extension there. */
export async function runAt(editor: vscode.TextEditor, words: string, command: string): Promise<void> {
  placeCaret(editor, words);
  await run(command);
}

/** The entity with a name. */
export async function entityOf(editor: vscode.TextEditor, name: string): Promise<Entity | undefined> {
  const { analysis } = await decidedOf(editor);
  return analysis.entities.find((entity) => entity.name === name);
}

/** Credits the mark at some words to a name that is typed. */
export async function creditAt(editor: vscode.TextEditor, words: string, name: string): Promise<void> {
  placeCaret(editor, words);
  const done = run('correctSpeaker');
  await chooseNew(name);
  await done;
}
