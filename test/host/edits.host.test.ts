import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import {
  creditAt,
  decidedOf,
  markOf,
  openReview,
  REPORT,
  run,
  runAt,
  select,
  showNew,
  sidecarOf,
  speakerOf,
} from './support/desk';
import { choose, offered } from './support/lists';
import { closeAll, eventually, extension, fileUri, placeCaret } from './support/window';

const insertAtStart = (editor: vscode.TextEditor, words: string): Thenable<boolean> =>
  editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), words);
  });

async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  select(editor, words);
  await editor.edit((edit) => {
    edit.replace(editor.selection, by);
  });
}

/** The words that decisions in force are about, as the document has them now. */
async function decidedWords(editor: vscode.TextEditor): Promise<readonly string[]> {
  const { marks } = await decidedOf(editor);
  const text = editor.document.getText();
  return marks
    .filter(({ standing }) => standing !== 'undecided')
    .map(({ quotation: { start, end } }) => text.slice(start, end));
}

describe('deciding while typing goes on', () => {
  openReview();

  it('records nothing at words that have moved', async () => {
    const editor = await showNew('typing', REPORT);
    const mark = '“The ship is forty years old,” Dahl said. “One hard frost could end it.”';
    for (let i = 0; i < 12; i++) {
      placeCaret(editor, 'The ship is');
      // Typed before, behind or while the command asks for the review.
      const deciding = run(i % 2 === 0 ? 'confirm' : 'reject');
      if (i % 3 > 0) await Promise.resolve();
      await insertAtStart(editor, `${'x'.repeat(i)} `);
      await deciding;
      assert.ok((await decidedWords(editor)).every((words) => words === mark));
    }
    const { lost, marks } = await decidedOf(editor);
    assert.deepEqual(lost, []);
    const exact = marks.flatMap(({ history }) =>
      history.flatMap(({ anchors }) => anchors.map((anchor) => anchor.exact)),
    );
    assert.ok(
      exact.every((words) => words === '“The ship is forty years old,”' || words === '“One hard frost could end it.”'),
      exact.join('\n'),
    );
  });

  it('takes nothing from a list that was opened for another text', async () => {
    const editor = await showNew('typing-list', REPORT);
    placeCaret(editor, 'The ship is');
    const done = run('correctSpeaker');
    await offered();
    await insertAtStart(editor, 'Something new. ');
    await choose('Maren Solberg');
    await done;
    const words = await decidedWords(editor);
    assert.ok(words.length === 0 || words[0]?.startsWith('“The ship is') === true, words.join('\n'));
  });
});

describe('decisions in a document that changes', () => {
  openReview();

  it('stand at their words when these move', async () => {
    const editor = await showNew('moves', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    await creditAt(editor, 'Nobody will be', 'Orla Finch');
    await insertAtStart(editor, 'A first line that is new.\n\n“This too,” Nora Berg said.\n\n');
    await replace(editor, 'at the quay', 'at the old quay');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    assert.equal(await speakerOf(editor, '“Nobody'), 'Orla Finch');
    assert.equal((await markOf(editor, '“This too')).standing, 'undecided');
    assert.deepEqual((await decidedOf(editor)).lost, []);
  });

  it('stand where their words are changed a little', async () => {
    const editor = await showNew('typo', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    await replace(editor, 'forty years old', 'fourty years old');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    await replace(editor, 'fourty years old', 'forty years old');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
  });

  it('are lost with their words, and there again with them', async () => {
    const editor = await showNew('lost', REPORT);
    const paragraph = REPORT.split('\n').find((line) => line.startsWith('Henrik Dahl')) ?? '';
    await runAt(editor, 'The ship is', 'reject');
    await replace(editor, paragraph, 'Nothing else was said on that day.');
    assert.equal((await decidedOf(editor)).lost.length, 1);
    await replace(editor, 'Nothing else was said on that day.', paragraph);
    assert.equal((await decidedOf(editor)).lost.length, 0);
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
  });

  it('are repaired at the words that are selected', async () => {
    const editor = await showNew('repair', REPORT);
    await runAt(editor, 'repairs would', 'confirm');
    await replace(editor, 'repairs would take eleven weeks', 'nobody knows how long it lasts');
    assert.equal((await decidedOf(editor)).lost.length, 1);
    select(editor, 'nobody knows how long it lasts');
    const done = run('repairLost');
    await choose('what is selected');
    await done;
    const { lost } = await decidedOf(editor);
    assert.deepEqual(lost, []);
    assert.equal((await markOf(editor, 'nobody knows')).standing, 'confirmed');
    await run('undoDecision');
    assert.equal((await decidedOf(editor)).lost.length, 1);
  });

  it('are repaired by the row of a passage that may be meant; the other part stays where it is', async () => {
    const editor = await showNew('candidate', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    await replace(editor, 'forty years old', 'ninety years old');
    const { lost } = await decidedOf(editor);
    const [first] = lost;
    if (!first) assert.fail('the decision was not lost');
    const candidates = first.placements.flatMap((placement) => (placement.kind === 'lost' ? placement.candidates : []));
    const span = candidates[0]?.span;
    assert.ok(span, 'there is no candidate');
    assert.equal(editor.document.getText().slice(span.start, span.end), '“The ship is ninety years old,”');
    await run('repairLost', { decision: first.decision.id, span });
    assert.deepEqual((await decidedOf(editor)).lost, []);
    const mark = await markOf(editor, '“The ship');
    assert.equal(mark.standing, 'rejected');
    assert.deepEqual(
      mark.heads[0]?.anchors.map(({ exact }) => exact),
      ['“The ship is ninety years old,”', '“One hard frost could end it.”'],
    );
  });

  it('are repaired by the choice of a passage', async () => {
    const editor = await showNew('candidate-list', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    await replace(editor, 'forty years old', 'ninety years old');
    const [first] = (await decidedOf(editor)).lost;
    const done = run('repairLost', { decision: first?.decision.id });
    const [place] = await offered();
    assert.match(place?.detail ?? '', /line 7 · \d+ % alike/);
    await choose('ninety years old');
    await done;
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
  });

  it('stand when another program writes the document anew', async () => {
    const editor = await showNew('rewritten', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    await runAt(editor, 'repairs would', 'confirm');
    await sidecarOf('rewritten');
    const lines = REPORT.split('\n');
    const text = ['Another title', '', ...lines.slice(1).filter((line) => !line.startsWith('According'))].join('\n');
    await writeFile(fileUri('workspace', 'seeds', 'rewritten').fsPath, text);
    await eventually('the new text', () => editor.document.getText() === text || undefined);
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    assert.equal((await decidedOf(editor)).lost.length, 1);
  }).timeout(60_000);

  it('are there when the document is closed and opened again', async () => {
    await runAt(await showNew('again', REPORT), 'The ship is', 'reject');
    await sidecarOf('again');
    await closeAll();
    await writeFile(fileUri('workspace', 'seeds', 'again').fsPath, `New.\n\n${REPORT}`);
    await vscode.commands.executeCommand('vscode.open', fileUri('workspace', 'seeds', 'again'));
    const editor = await eventually('the editor', () => vscode.window.activeTextEditor);
    await eventually('the new text', () => editor.document.getText().startsWith('New.') || undefined);
    await eventually('marks', () => extension().exports.marksOf(editor.document.uri).length > 0 || undefined);
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    assert.equal((await decidedOf(editor)).lost.length, 0);
  }).timeout(60_000);

  it('keeps decisions on passages that stand twice while something else is edited', async () => {
    const passage = '“There is nothing to add,” Moss said.';
    const text = ['Ada Moss met the board.', ...Array<string>(4).fill(passage), 'The board went home.', ''].join(
      '\n\n',
    );
    const editor = await showNew('twins', text);
    for (const { quotation } of (await decidedOf(editor)).marks) {
      const at = editor.document.positionAt(quotation.start);
      editor.selection = new vscode.Selection(at, at);
      await run('confirm');
    }
    assert.equal((await decidedWords(editor)).length, 4);
    await insertAtStart(editor, 'On Monday. ');
    await replace(editor, 'went home', 'stayed for dinner');
    const { lost, marks } = await decidedOf(editor);
    assert.deepEqual(lost, []);
    assert.deepEqual(
      marks.map(({ standing }) => standing),
      Array(4).fill('confirmed'),
    );
  });
});
