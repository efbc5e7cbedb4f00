import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decidedOf, markOf, openReview, run, runAt, showNew, speakerOf } from './support/desk';
import { answer, choose, offered } from './support/lists';
import { eventually, placeCaret } from './support/window';

const TEXT = [
  'Ada Moss, the chair of the board, met the crews on Monday.',
  '',
  'Moss harrumphed that the road would stay closed until the end of May.',
  '',
  '“We build,” Moss said.',
  '',
].join('\n');

const cues = (): unknown => vscode.workspace.getConfiguration('sourcemark').get('cues');

/** The words of the marks of an editor. */
async function words(editor: vscode.TextEditor): Promise<readonly string[]> {
  const { marks } = await decidedOf(editor);
  return marks.map(({ quotation: { start, end } }) => editor.document.getText().slice(start, end));
}

describe('teaching a verb', () => {
  openReview();
  after(() =>
    vscode.workspace.getConfiguration('sourcemark').update('cues', undefined, vscode.ConfigurationTarget.Workspace),
  );

  it('reads the document with it, lists what changes, and forgets it again where that is chosen', async () => {
    const editor = await showNew('teach', TEXT);
    const before = await words(editor);
    placeCaret(editor, 'harrumphed');
    const done = run('teachCue');
    const asked = await answer('harrumph');
    assert.equal(asked?.value, 'harrumph');
    const rows = await offered();
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Keep “harrumph” as a cue', 'Forget it again', 'that the road would stay closed until the end of May'],
    );
    assert.equal(rows[2]?.detail, 'no mark → Ada Moss, indirect quotation');
    await choose('Forget it again');
    await done;
    assert.deepEqual(cues(), []);
    assert.deepEqual(await words(editor), before);
  });

  it('keeps it for the workspace, marks what it reports, and is undone and redone in its turn', async () => {
    const editor = await showNew('teach-kept', TEXT);
    placeCaret(editor, 'harrumphed');
    const done = run('teachCue');
    await answer('harrumph');
    await choose('Keep');
    await done;
    assert.deepEqual(cues(), ['harrumph']);
    await eventually('the mark', async () => (await words(editor)).some((each) => each.includes('road would stay')));
    assert.equal(await speakerOf(editor, 'that the road'), 'Ada Moss');

    await runAt(editor, 'We build', 'confirm');
    await run('undoDecision');
    assert.deepEqual(cues(), ['harrumph'], 'what was decided last is undone first');
    await run('undoDecision');
    assert.deepEqual(cues(), []);
    await eventually('no mark', async () => !(await words(editor)).some((each) => each.includes('road would stay')));
    await run('redoDecision');
    assert.deepEqual(cues(), ['harrumph']);
    await eventually('the mark', async () => (await words(editor)).some((each) => each.includes('road would stay')));
    await run('redoDecision');
    assert.equal((await markOf(editor, '“We build')).standing, 'confirmed');
  });
});
