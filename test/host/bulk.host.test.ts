import assert from 'node:assert/strict';
import { BOARD, decidedOf, entityOf, openReview, run, runAt, showNew } from './support/desk';
import { accept, leave, offered } from './support/lists';
import { placeCaret } from './support/window';
import type * as vscode from 'vscode';

async function countOf(editor: vscode.TextEditor, standing: string): Promise<number> {
  return (await decidedOf(editor)).marks.filter((mark) => mark.standing === standing).length;
}

describe('confirming many quotations', () => {
  openReview();

  it('confirms all of a speaker after all were shown, as one step', async () => {
    const editor = await showNew('bulk', BOARD);
    placeCaret(editor, 'We have no');
    const done = run('confirmSpeaker');
    const rows = await offered();
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['“We have no money,”', '“The chair knows that,”', 'that the loan would end in May'],
    );
    assert.ok(rows.every(({ detail }) => detail?.startsWith('Rolf Keller · ')));
    await accept();
    await done;
    assert.equal(await countOf(editor, 'confirmed'), 3);
    await run('undoDecision');
    assert.equal(await countOf(editor, 'confirmed'), 0);
    await run('redoDecision');
    assert.equal(await countOf(editor, 'confirmed'), 3);
  });

  it('leaves out what is decided already, and changes nothing where the list is left', async () => {
    const editor = await showNew('bulk-left', BOARD);
    await runAt(editor, 'We have no', 'reject');
    const before = editor.selection;
    const done = run('confirmSpeaker', { speaker: (await entityOf(editor, 'Rolf Keller'))?.id });
    assert.equal((await offered()).length, 2);
    await leave();
    await done;
    assert.equal(await countOf(editor, 'confirmed'), 0);
    assert.ok(editor.selection.isEqual(before));
  });

  it('confirms all that are very likely', async () => {
    const editor = await showNew('bulk-likely', BOARD);
    const done = run('confirmLikely');
    const rows = await offered();
    assert.ok(rows.length > 0 && rows.every(({ detail }) => detail?.includes('very likely')));
    await accept();
    await done;
    assert.equal(await countOf(editor, 'confirmed'), rows.length);
    assert.ok((await countOf(editor, 'undecided')) > 0);
  });
});
