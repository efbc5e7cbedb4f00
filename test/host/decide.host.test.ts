import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decidedOf, markOf, REVIEWER, run, setReviewer, showNew, sidecarOf, speakerOf } from './support/desk';
import { closeAll, extension, placeCaret } from './support/window';

const REPORT = [
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

describe('deciding', () => {
  before(() => setReviewer(REVIEWER));
  after(async () => {
    await setReviewer(undefined);
    await closeAll();
  });

  it('confirms by one key and goes on to the most doubtful mark that is left', async () => {
    const editor = await showNew('confirm', REPORT);
    placeCaret(editor, 'Nobody will be');
    await run('confirm');
    assert.equal((await markOf(editor, '“Nobody')).standing, 'confirmed');
    const { marks } = await decidedOf(editor);
    const caret = editor.document.offsetAt(editor.selection.active);
    const open = marks.filter(({ standing }) => standing === 'undecided');
    const doubtful = open.toSorted((a, b) => a.quotation.confidence - b.quotation.confidence)[0];
    assert.equal(caret, doubtful?.quotation.start);
    assert.deepEqual(extension().exports.standingsOf(editor.document.uri).get('confirmed'), [4]);
    assert.match(await sidecarOf('confirm'), /Eve Ladd/);
  });

  it('rejects, undoes and redoes', async () => {
    const editor = await showNew('reject', REPORT);
    placeCaret(editor, 'The ship is');
    await run('reject');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    assert.equal(
      (await decidedOf(editor)).analysis.quotations.some(({ start }) =>
        editor.document.getText().startsWith('“The ship', start),
      ),
      false,
    );
    await run('undoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'undecided');
    await run('redoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    assert.equal(await speakerOf(editor, '“Nobody'), 'Maren Solberg');
  });

  it('keeps a note with its author, and settles it', async () => {
    const editor = await showNew('note', REPORT);
    const thread = await vscode.commands.executeCommand('sourcemark.answerNote', undefined);
    assert.equal(thread, undefined);
    assert.deepEqual(extension().exports.notesOf(editor.document.uri), []);
  });
});
