import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, fileUri, marksOf, placeCaret, show } from './support/window';

const report = fileUri('workspace', 'seeds', 'report');

describe('commands in a source document', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await show('workspace', 'seeds', 'report');
    await marksOf(report);
  });
  afterEach(closeAll);

  it('copies the quotation at the caret with its attribution', async () => {
    await vscode.env.clipboard.writeText('before');
    placeCaret(editor, 'Nobody will be left');
    await vscode.commands.executeCommand('sourcemark.copyQuotation');
    const copied = await eventually('a new clipboard', async () => {
      const text = await vscode.env.clipboard.readText();
      return text === 'before' ? undefined : text;
    });
    assert.match(copied, /Nobody will be left on the island/);
    assert.match(copied, /Maren Solberg/);
  });

  it('exports the analysis as JSON in an editor', async () => {
    await vscode.commands.executeCommand('sourcemark.exportJson');
    const exported = await eventually('an editor with JSON', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.languageId === 'json' ? document : undefined;
    });
    const analysis = JSON.parse(exported.getText()) as { offsets: string; quotations: unknown[] };
    assert.equal(analysis.offsets, 'utf-16');
    assert.ok(analysis.quotations.length > 0);
  });

  it('shows the marks of one speaker only, and of all again', async () => {
    const count = (): number =>
      extension()
        .exports.marksOf(report)
        .flatMap((mark) => mark.ranges).length;
    const all = count();
    placeCaret(editor, 'Nobody will be left');
    await vscode.commands.executeCommand('sourcemark.showOnlySpeaker');
    await eventually('fewer marks', () => (count() < all && count() > 0) || undefined);
    await vscode.commands.executeCommand('sourcemark.showAllSpeakers');
    await eventually('all marks again', () => count() === all || undefined);
  });

  it('are all there', async () => {
    const commands = await vscode.commands.getCommands(true);
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const missing = contributes.commands.filter(({ command }) => !commands.includes(command));
    assert.deepEqual(missing, []);
  });
});
