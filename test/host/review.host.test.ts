import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, fileUri, marksOf, show, wordsIn } from './support/window';

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

describe('a file without an extension in a folder of seeds', () => {
  afterEach(closeAll);

  it('opens as a source document, also when it was closed', async () => {
    for (let i = 0; i < 2; i++) {
      // Not by the interface that holds on to documents for minutes.
      await vscode.commands.executeCommand('vscode.open', fileUri('workspace', 'seeds', 'bulletin'));
      const document = await eventually('the editor', () => vscode.window.activeTextEditor?.document);
      await eventually('the language', () => languageOf(document) === 'source-document' || undefined);
      await marksOf(document.uri);
      await closeAll();
      await eventually('the end of the document', () => document.isClosed || undefined);
    }
  }).timeout(60_000);

  it('keeps a language that is chosen by hand, and is no longer reviewed', async () => {
    const { document } = await show('workspace', 'seeds', 'report');
    await eventually('the language', () => languageOf(document) === 'source-document' || undefined);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await eventually('no marks', () => extension().exports.marksOf(document.uri).length === 0 || undefined);
    assert.equal(await extension().exports.analysisOf(document.uri), undefined);
    assert.equal(languageOf(document), 'plaintext');
  });
});

/** Asked anew each time: it changes. */
const languageOf = (document: vscode.TextDocument): string => document.languageId;
