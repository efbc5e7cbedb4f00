import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, fileUri, show } from './support/window';

// The first file of all by its name: these tests need a window that has shown no source document yet.
describe('activation', () => {
  after(closeAll);

  it('leaves JSON in a folder of source documents to JSON', async () => {
    const editor = await show('workspace', 'seeds', 'x.json');
    assert.equal(editor.document.languageId, 'json');
  });

  it('leaves plain text elsewhere to plain text', async () => {
    const editor = await show('workspace', 'notes', 'minutes.txt');
    assert.equal(editor.document.languageId, 'plaintext');
  });

  it('activates for a file without an extension in a folder of source documents', async function () {
    const started = performance.now();
    const editor = await show('workspace', 'seeds', 'report');
    assert.equal(editor.document.languageId, 'source-document');
    await extension().activate();
    assert.equal(extension().isActive, true);
    // For the reader of the results, not a limit: machines differ. It has the opening of the document in it.
    if (this.test) this.test.title += ` (shown and active in ${Math.round(performance.now() - started)} ms)`;
  });

  it('has analyzed nothing that was not shown as a source document', async () => {
    const { exports } = extension();
    assert.deepEqual(exports.marksOf(fileUri('workspace', 'seeds', 'x.json')), []);
    assert.equal(await exports.analysisOf(fileUri('workspace', 'notes', 'minutes.txt')), undefined);
    assert.equal(await exports.analysisOf(fileUri('samples', 'seeds', 'h4m9')), undefined);
  });

  it('knows the samples without an extension as source documents', async () => {
    const uri = fileUri('samples', 'seeds', 'h4m9').toString();
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    await eventually(
      'a source document',
      () =>
        vscode.workspace.textDocuments.some(
          (document) => document.uri.toString() === uri && document.languageId === 'source-document',
        ) || undefined,
    );
  });
});
