import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openReview, REPORT, REVIEWER, run, select, showNew, sidecarOf } from './support/desk';
import { answer } from './support/lists';
import { eventually, extension, placeCaret } from './support/window';

const threadsOf = ({ document }: vscode.TextEditor): readonly vscode.CommentThread[] =>
  extension().exports.notesOf(document.uri);

const bodyOf = ({ body }: vscode.Comment): string => (typeof body === 'string' ? body : body.value);

async function note(editor: vscode.TextEditor, text: string): Promise<vscode.CommentThread> {
  const done = run('addNote');
  await answer(text);
  await done;
  return eventually('a thread', () => threadsOf(editor)[0]);
}

describe('notes', () => {
  openReview();

  it('stand beside what is selected, with their author, as plain words', async () => {
    const editor = await showNew('note', REPORT);
    select(editor, 'eleven weeks');
    const thread = await note(editor, 'Asked on Monday: [see](command:x)');
    assert.equal(editor.document.getText(thread.range), 'eleven weeks');
    assert.deepEqual(
      thread.comments.map(({ author }) => author.name),
      [REVIEWER],
    );
    assert.ok(thread.comments.every(({ body }) => typeof body !== 'string' && body.isTrusted !== true));
    assert.match(await sidecarOf('note'), /Asked on Monday/);
    await run('undoDecision');
    await eventually('no thread', () => threadsOf(editor).length === 0 || undefined);
    await run('redoDecision');
    await eventually('the thread', () => threadsOf(editor)[0]);
  });

  it('stand at the quotation at the caret where nothing is selected', async () => {
    const editor = await showNew('note-mark', REPORT);
    placeCaret(editor, 'repairs would');
    const thread = await note(editor, 'Who in the office?');
    assert.equal(editor.document.getText(thread.range), 'repairs would take eleven weeks');
  });

  it('are answered, settled and opened again, each undone on its own', async () => {
    const editor = await showNew('note-thread', REPORT);
    placeCaret(editor, 'repairs would');
    const thread = await note(editor, 'Who in the office?');
    await run('answerNote', { thread, text: 'The deputy, by telephone.' });
    await eventually('the answer', () => thread.comments.length === 2 || undefined);
    assert.match(thread.comments.map(bodyOf).join('\n'), /deputy/);
    await run('resolveNote', thread);
    await eventually('settled', () => thread.state === vscode.CommentThreadState.Resolved || undefined);
    await run('reopenNote', thread);
    await eventually('open', () => thread.state === vscode.CommentThreadState.Unresolved || undefined);
    await run('undoDecision');
    await eventually('settled again', () => thread.state === vscode.CommentThreadState.Resolved || undefined);
    await run('undoDecision');
    await eventually('open again', () => thread.state === vscode.CommentThreadState.Unresolved || undefined);
    await run('undoDecision');
    await eventually('no answer', () => thread.comments.length === 1 || undefined);
    assert.match(await sidecarOf('note-thread'), /"replying"/);
  });

  it('stay with their words when the document changes before them', async () => {
    const editor = await showNew('note-moves', REPORT);
    select(editor, 'eleven weeks');
    const thread = await note(editor, 'Checked.');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A new first line.\n');
    });
    await eventually(
      'the thread at its words',
      () => editor.document.getText(thread.range) === 'eleven weeks' || undefined,
    );
  });

  it('are not begun with nothing to say', async () => {
    const editor = await showNew('note-empty', REPORT);
    placeCaret(editor, 'repairs would');
    const done = run('addNote');
    await answer('  ');
    await done;
    assert.deepEqual(threadsOf(editor), []);
  });
});
