import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, fileUri, marksOf, show, wordsIn } from './support/window';

const report = fileUri('workspace', 'seeds', 'report');
/** A window that shares the machine with others scrolls late. */
const PATIENCE = 40_000;
const promise = '“Nobody will be left on the island,”';

describe('a source document with more marks than are painted at once', () => {
  afterEach(closeAll);

  it('has them painted around what is visible, also where it is scrolled to', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `“Buoy ${i} is in its place,” Maren Solberg said.\n\n`);
    const content = lines.join('');
    const document = await vscode.workspace.openTextDocument({ language: 'source-document', content });
    const editor = await vscode.window.showTextDocument(document);
    const isMarked = async (buoy: string): Promise<boolean> =>
      wordsIn(document, await marksOf(document.uri)).some((words) => words.includes(buoy));
    await extension().activate();
    await eventually('the first quotation marked', async () => (await isMarked('Buoy 0 ')) || undefined, PATIENCE);
    assert.ok(!(await isMarked('Buoy 1499 ')));
    const end = document.lineAt(document.lineCount - 1).range;
    editor.revealRange(end);
    await eventually('the last quotation marked', async () => (await isMarked('Buoy 1499 ')) || undefined, PATIENCE);
    assert.ok((await marksOf(document.uri)).length <= 3000);
  });
});

describe('a long source document that is read for the first time', () => {
  afterEach(closeAll);

  const buoys = 24_000;

  it('has the visible part marked before the rest is read, and then what it is scrolled to', async () => {
    const lines = Array.from(
      { length: buoys },
      (_, i) => `Buoy ${i} was passed on the way.\n\n“Buoy ${i} is in its place,” Maren Solberg said that day.\n\n`,
    );
    const content = `${lines.join('')}“All is well,” Rasmus Dahl said.\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'source-document', content });
    const end = document.lineAt(document.lineCount - 1).range;
    await vscode.window.showTextDocument(document, { selection: end });
    let isRead = false;
    const whole = extension()
      .exports.analysisOf(document.uri)
      .then(() => (isRead = true));
    const isMarked = async (words: string): Promise<boolean> =>
      wordsIn(document, await marksOf(document.uri)).some((marked) => marked.includes(words));
    await eventually('marks at the end', async () => (await isMarked('All is well')) || undefined, PATIENCE);
    assert.ok(!isRead, 'all was read before the end was marked');
    const editor = await vscode.window.showTextDocument(document);
    editor.revealRange(new vscode.Range(0, 0, 0, 0));
    await eventually('marks at the start', async () => (await isMarked('Buoy 0 is')) || undefined, PATIENCE);
    assert.ok(!isRead, 'all was read before the start was marked');
    await whole;
    const styles = (): readonly string[] =>
      extension()
        .exports.marksOf(document.uri)
        .map(({ style }) => style);
    await eventually('a speaker with a hue', () => styles().includes('source.1') || undefined);
  });
});

describe('a source document that is too long for the editor', () => {
  afterEach(closeAll);

  it('is left to the command line: no marks, and no analysis', async () => {
    const content = '“The harbour is open,” Maren Solberg said.\n\n'.repeat(250_000);
    const document = await vscode.workspace.openTextDocument({ language: 'source-document', content });
    await vscode.window.showTextDocument(document);
    assert.equal(await extension().exports.analysisOf(document.uri), undefined);
    assert.deepEqual(extension().exports.marksOf(document.uri), []);
  }).timeout(60_000);
});

describe('a source document', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await show('workspace', 'seeds', 'report');
  });
  afterEach(closeAll);

  it('is analyzed: quotations with their speakers', async () => {
    const analysis = await extension().exports.analysisOf(report);
    assert.ok(analysis);
    const quotation = analysis.quotations.find(({ start }) => editor.document.getText().startsWith(promise, start));
    assert.ok(quotation, 'the quotation was not found');
    const speaker = analysis.entities.find(({ id }) => id === quotation.speaker);
    assert.equal(speaker?.name, 'Maren Solberg');
  });

  it('has its quotations marked', async () => {
    const words = wordsIn(editor.document, await marksOf(report));
    assert.ok(
      words.some((text) => text.includes('Nobody will be left on the island')),
      words.join(' | '),
    );
  });

  it('keeps marks on their words while text is typed before them', async () => {
    const before = await marksOf(report);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Morning edition.\n');
    });
    const lineOf = (ranges: readonly vscode.Range[]): number | undefined =>
      ranges.find((range) => editor.document.getText(range).includes('Nobody will be left on the island'))?.start.line;
    // Not at some later time: a mark on the wrong words for a moment is what a reader sees.
    assert.ok(before.length > 0);
    const line = await eventually('the mark on its words again', () => {
      const ranges = extension()
        .exports.marksOf(report)
        .flatMap((mark) => mark.ranges);
      return lineOf(ranges);
    });
    assert.equal(line, 3);
  });

  it('has a new quotation marked soon after it was typed', async () => {
    await marksOf(report);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, '\n“We will wait for spring,” Dahl said.\n');
    });
    await eventually('a mark on the new quotation', async () => {
      const words = wordsIn(editor.document, await marksOf(report));
      return words.some((text) => text.includes('We will wait for spring')) || undefined;
    });
  });

  it('loses its marks when they are toggled, and gets them back', async () => {
    await marksOf(report);
    await vscode.commands.executeCommand('sourcemark.toggleMarks');
    await eventually('no marks', () => {
      const ranges = extension()
        .exports.marksOf(report)
        .flatMap((mark) => mark.ranges);
      return ranges.length === 0 || undefined;
    });
    await vscode.commands.executeCommand('sourcemark.toggleMarks');
    assert.ok((await marksOf(report)).length > 0);
  });
});
