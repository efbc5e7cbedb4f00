import * as vscode from 'vscode';

/** Language of source documents. */
export const LANGUAGE = 'source-document';

/** True for a document that is told to be closed, and opened again at once, because its language changes. */
export const isStillOpen = (document: vscode.TextDocument): boolean =>
  vscode.workspace.textDocuments.includes(document);
