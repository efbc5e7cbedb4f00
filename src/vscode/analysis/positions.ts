import * as vscode from 'vscode';
import type { Span } from '../../core/index';

/** The one place where offsets of the analysis become positions of the editor, and back. */
export const toRange = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const toOffset = (document: vscode.TextDocument, position: vscode.Position): number =>
  document.offsetAt(position);

export const toSpan = (document: vscode.TextDocument, { start, end }: vscode.Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});
