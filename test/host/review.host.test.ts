import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, fileUri, marksOf, show, wordsIn } from './support/window';

describe('the command to review this document', () => {
  afterEach(closeAll);

  it('marks plain text', async () => {
    const editor = await show('workspace', 'notes', 'minutes.txt');
    await vscode.commands.executeCommand('sourcemark.review');
    const words = wordsIn(editor.document, await marksOf(fileUri('workspace', 'notes', 'minutes.txt')));
    assert.ok(
      words.some((text) => text.includes('We should buy a second ship')),
      words.join(' | '),
    );
  });

  it('marks a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ content: '“I never saw it,” said Orla Finch.\n' });
    assert.equal(document.uri.scheme, 'untitled');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('sourcemark.review');
    const words = wordsIn(document, await marksOf(document.uri));
    assert.ok(
      words.some((text) => text.includes('I never saw it')),
      words.join(' | '),
    );
  });

  it('does nothing to other documents', async () => {
    await show('workspace', 'notes', 'minutes.txt');
    await vscode.commands.executeCommand('sourcemark.review');
    await show('workspace', 'seeds', 'x.json');
    assert.equal(await extension().exports.analysisOf(fileUri('workspace', 'seeds', 'x.json')), undefined);
  });
});
