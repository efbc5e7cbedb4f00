import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, marksOf, placeCaret, show } from './support/window';

const report = fileUri('workspace', 'seeds', 'report');

/** The text of all hovers at a place. */
async function hoverAt(position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', report, position);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

describe('the hover over a quotation', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await show('workspace', 'seeds', 'report');
    await marksOf(report);
  });
  afterEach(closeAll);

  it('says who is credited, by full name', async () => {
    assert.match(await hoverAt(placeCaret(editor, 'Nobody will be left')), /Maren Solberg/);
  });

  it('has nothing to say elsewhere', async () => {
    assert.equal(await hoverAt(placeCaret(editor, 'Money')), '');
  });
});
