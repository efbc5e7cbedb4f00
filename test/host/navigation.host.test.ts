import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretIsTold, closeAll, eventually, extension, fileUri, marksOf, placeCaret, show } from './support/window';

const report = fileUri('workspace', 'seeds', 'report');

describe('going through a source document', () => {
  let editor: vscode.TextEditor;
  const caret = (): number => editor.document.offsetAt(editor.selection.active);
  beforeEach(async () => {
    editor = await show('workspace', 'seeds', 'report');
    await marksOf(report);
    // NOT by the API: VS Code puts the caret where it was when the document was closed, and may tell so afterwards.
    await vscode.commands.executeCommand('cursorTop');
    await eventually('the caret at the top', () => caret() === 0 || undefined);
  });
  afterEach(closeAll);

  async function move(command: string): Promise<number> {
    const before = caret();
    await vscode.commands.executeCommand(command);
    return eventually(`${command} moves the caret`, () => (caret() === before ? undefined : caret()));
  }

  it('steps to the next quotation, and from there to the one before', async () => {
    const analysis = await extension().exports.analysisOf(report);
    const starts = analysis?.quotations.map(({ start }) => start).sort((a, b) => a - b) ?? [];
    const first = await move('sourcemark.nextQuotation');
    const second = await move('sourcemark.nextQuotation');
    assert.ok(second > first);
    assert.ok(starts.includes(first), `${first} is no start of a quotation: ${starts.join(', ')}`);
    assert.equal(await move('sourcemark.previousQuotation'), first);
  });

  it('makes a step for each of several quick keys', async () => {
    const analysis = await extension().exports.analysisOf(report);
    const said = analysis?.quotations.filter(({ kind }) => kind !== 'term') ?? [];
    // Where one holds another, both may begin at the same place; the caret is at the top already.
    const starts = [...new Set(said.map(({ start }) => start))].filter((start) => start > 0).sort((a, b) => a - b);
    const [first = 0] = starts;
    const isTold = caretIsTold(editor, first);
    const next = (): Thenable<unknown> => vscode.commands.executeCommand('sourcemark.nextQuotation');
    const steps = [next(), next()];
    await isTold;
    await Promise.all([...steps, next()]);
    assert.equal(caret(), starts[2]);
  });

  it('steps to the next mention of the entity at the caret, and back', async () => {
    const start = placeCaret(editor, 'Maren Solberg, the mayor');
    const next = await move('sourcemark.nextMention');
    assert.ok(next > editor.document.offsetAt(start));
    const back = await move('sourcemark.previousMention');
    assert.ok(back < next);
  });

  it('goes from a quotation to its source', async () => {
    placeCaret(editor, 'Nobody will be left');
    await move('sourcemark.goToSource');
    const word = editor.document.getText(editor.document.getWordRangeAtPosition(editor.selection.start));
    assert.equal(word, 'Solberg');
  });
});
