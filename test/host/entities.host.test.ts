import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BOARD, decidedOf, entityOf, openReview, run, runAt, showNew, sidecarOf, speakerOf } from './support/desk';
import { accept, answer, choose, chooseNew, isAsking, leave, offered } from './support/lists';
import { eventually, placeCaret } from './support/window';

describe('deciding about people and other entities', () => {
  openReview();

  it('renames one; its quotations follow, the document stays as it is', async () => {
    const editor = await showNew('rename', BOARD);
    const id = (await entityOf(editor, 'Rolf Keller'))?.id;
    const done = run('renameEntity', { speaker: id });
    assert.equal((await answer('Rolf M. Keller'))?.value, 'Rolf Keller');
    await done;
    assert.equal(await speakerOf(editor, '“We have no money'), 'Rolf M. Keller');
    assert.equal(editor.document.getText(), BOARD);
    assert.match(await sidecarOf('rename'), /Rolf M\. Keller/);
    await run('undoDecision');
    assert.equal(await speakerOf(editor, '“We have no money'), 'Rolf Keller');
    await run('redoDecision');
    assert.equal(await speakerOf(editor, '“We have no money'), 'Rolf M. Keller');
  });

  it('renames the one at the caret', async () => {
    const editor = await showNew('rename-caret', BOARD);
    placeCaret(editor, 'Keller told');
    const done = run('renameEntity');
    await answer('R. Keller');
    await done;
    assert.equal(await speakerOf(editor, '“We have no money'), 'R. Keller');
  });

  it('merges two: the quotations of one are the other’s', async () => {
    const editor = await showNew('merge', BOARD);
    const done = run('mergeEntity', { speaker: (await entityOf(editor, 'Rolf Keller'))?.id });
    await choose('Ada Moss');
    assert.deepEqual(
      (await offered()).map(({ label, description, detail }) => [label, description ?? detail]),
      [
        ['“Rolf Keller” is “Ada Moss”', 'changes 3 marks'],
        ['Leave all as it is', undefined],
        ['“We have no money,”', 'Rolf Keller → Ada Moss'],
        ['“The chair knows that,”', 'Rolf Keller → Ada Moss'],
        ['that the loan would end in May', 'Rolf Keller → Ada Moss'],
      ],
    );
    await accept();
    await done;
    assert.equal(await speakerOf(editor, '“We have no money'), 'Ada Moss');
    assert.equal(await entityOf(editor, 'Rolf Keller'), undefined);
    await run('undoDecision');
    assert.equal(await speakerOf(editor, '“We have no money'), 'Rolf Keller');
  });

  it('splits mentions off: the quotations that they are the source of are another’s, with the pronouns behind', async () => {
    const editor = await showNew('split', BOARD);
    placeCaret(editor, 'Moss said.');
    const done = run('splitEntity');
    const mentions = await offered();
    assert.deepEqual(
      mentions.filter(({ picked }) => picked).map(({ label }) => label),
      ['“It is a good plan,” Moss said. She wanted to begin at once.'],
    );
    await accept();
    await chooseNew('Ina Moss');
    await choose('Ada Moss → Ina Moss');
    await done;
    assert.equal(await speakerOf(editor, '“It is a good plan'), 'Ina Moss');
    assert.equal(await speakerOf(editor, 'to begin at once'), 'Ina Moss');
    assert.equal(await speakerOf(editor, 'that the crane'), 'Ada Moss');
    await run('undoDecision');
    assert.equal(await speakerOf(editor, '“It is a good plan'), 'Ada Moss');
  });

  it('cuts an alias: who is called so is another', async () => {
    const editor = await showNew('alias', BOARD);
    const done = run('cutAlias', { speaker: (await entityOf(editor, 'Ada Moss'))?.id });
    await choose('the chair');
    await chooseNew('Orla Finch');
    await choose('“the chair” is “Orla Finch”, and not “Ada Moss”');
    await done;
    assert.equal(await speakerOf(editor, '“The board has decided'), 'Orla Finch');
    assert.equal(await speakerOf(editor, '“There is nothing'), 'Orla Finch');
    assert.equal(await speakerOf(editor, '“It is a good plan'), 'Ada Moss');
    await run('undoDecision');
    assert.equal(await speakerOf(editor, '“The board has decided'), 'Ada Moss');
  });

  it('rejects one that is none: its quotations have no speaker', async () => {
    const editor = await showNew('nobody-there', BOARD);
    const done = run('rejectEntity', { speaker: (await entityOf(editor, 'Rolf Keller'))?.id });
    await choose('“Rolf Keller” is nobody');
    await done;
    assert.equal(await entityOf(editor, 'Rolf Keller'), undefined);
    assert.equal(await speakerOf(editor, '“We have no money'), null);
    assert.equal((await decidedOf(editor)).entityDecisions.length, 1);
    await run('undoDecision');
    assert.equal(await speakerOf(editor, '“We have no money'), 'Rolf Keller');
  });

  it('decides nothing where the list of what changes is left, and the caret is where it was', async () => {
    const editor = await showNew('entity-left', BOARD);
    placeCaret(editor, 'opened the meeting');
    const caret = editor.selection;
    const reject = async (): Promise<unknown> =>
      run('rejectEntity', { speaker: (await entityOf(editor, 'Rolf Keller'))?.id });
    let done = reject();
    await offered();
    await eventually('a change in the editor', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      return !editor.selection.isEqual(caret);
    });
    await leave();
    await done;
    await eventually('the caret', () => editor.selection.isEqual(caret) || undefined);
    done = reject();
    await choose('Leave all as it is');
    await done;
    assert.equal(await speakerOf(editor, '“We have no money'), 'Rolf Keller');
    assert.deepEqual((await decidedOf(editor)).entityDecisions, []);
  });

  it('asks nothing where no quotation changes', async () => {
    const editor = await showNew('entity-quiet', BOARD);
    await run('rejectEntity', { speaker: (await entityOf(editor, 'Tarnholt'))?.id });
    assert.equal(isAsking(), false);
    assert.equal(await entityOf(editor, 'Tarnholt'), undefined);
  });

  it('keeps what was confirmed when its speaker gets another name', async () => {
    const editor = await showNew('confirm-rename', BOARD);
    await runAt(editor, 'We have no', 'confirm');
    const done = run('renameEntity', { speaker: (await entityOf(editor, 'Rolf Keller'))?.id });
    await answer('Rolf M. Keller');
    await done;
    const { marks, lost } = await decidedOf(editor);
    assert.deepEqual(lost, []);
    assert.equal(await speakerOf(editor, '“We have no money'), 'Rolf M. Keller');
    assert.equal(marks.filter(({ standing }) => standing === 'confirmed').length, 1);
    assert.equal(marks.filter(({ isDisputed }) => isDisputed).length, 0);
  });
});
