import * as vscode from 'vscode';
import { toRange } from '../analysis/positions';

/** A place in a document, as links and tree rows give it. */
export interface SpanOfDocument {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** Opens a document at a span and selects it. */
export async function openSpan({ uri, start, end }: SpanOfDocument): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, { selection: toRange(document, { start, end }), preview: false });
}
