import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { markOf, openReview, REPORT, run, runAt, showNew, sidecarOf } from './support/desk';
import { choose, offered } from './support/lists';
import { changeOnDisk, rejectedBy } from './support/sidecarFile';
import { eventually, placeCaret } from './support/window';

/** Eve Ladd confirmed a mark; Max Hollis, in another window, rejected it. */
async function showContested(name: string, kind?: string): Promise<vscode.TextEditor> {
  const editor = await showNew(name, REPORT);
  if (kind === undefined) await runAt(editor, 'The ship is', 'confirm');
  else {
    placeCaret(editor, 'The ship is');
    const done = run('correctKind');
    await choose(kind);
    await done;
  }
  await sidecarOf(name);
  await changeOnDisk(name, (items) => [...items, ...items.map((each) => rejectedBy('Max Hollis', each))]);
  await eventually(
    'a contested mark',
    async () => (await markOf(editor, '“The ship')).standing === 'contested' || undefined,
  );
  return editor;
}

describe('a mark that two reviewers see differently', () => {
  openReview();

  it('is the next to decide, and is settled by the choice of a decision; one undo opens it again', async () => {
    const editor = await showContested('contested');
    placeCaret(editor, 'was less certain');
    await run('nextUndecided');
    assert.equal(
      editor.document.offsetAt(editor.selection.active),
      (await markOf(editor, '“The ship')).quotation.start,
    );
    const done = run('confirm');
    const rows = await offered();
    assert.deepEqual(
      rows.map(({ label, description }) => [label, description]),
      [
        ['Confirmed: Henrik Dahl, direct quotation', 'Eve Ladd'],
        ['Rejected: no quotation', 'Max Hollis'],
      ],
    );
    await choose('Rejected');
    await done;
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    await run('undoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'contested');
    await run('redoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
  });

  it('is settled by what the analysis says, where nobody confirmed that', async () => {
    const editor = await showContested('contested-analysis', 'Mixed quotation');
    placeCaret(editor, 'The ship is');
    const done = run('confirm');
    await choose('what the analysis says');
    await done;
    assert.equal((await markOf(editor, '“The ship')).standing, 'confirmed');
  });

  it('leaves the decision of another where one’s own is undone', async () => {
    const editor = await showContested('contested-undo');
    await run('undoDecision');
    const mark = await markOf(editor, '“The ship');
    assert.equal(mark.standing, 'rejected');
    assert.deepEqual(
      mark.heads.map(({ by }) => by),
      ['Max Hollis'],
    );
  });
});
