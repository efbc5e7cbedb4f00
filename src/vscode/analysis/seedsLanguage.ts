import * as vscode from 'vscode';
import { runDetached } from '../log';
import { LANGUAGE } from './membership';

/**
 * Opens files without an extension in a folder `seeds` as source documents. A contributed file name pattern cannot say
 * "no full stop in the name", and would take seeds/x.json away from JSON; so the language is set when a plain text is
 * opened there, once: a language chosen by hand afterwards stays.
 */
export function openSeedsAsSource(log: vscode.LogOutputChannel): vscode.Disposable {
  const set = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'plaintext' || !isSeed(document.uri.path) || seen.has(document.uri.toString())) return;
    seen.add(document.uri.toString());
    runDetached(
      log,
      Promise.resolve(vscode.languages.setTextDocumentLanguage(document, LANGUAGE)),
      'setting the language',
    );
  };
  const seen = new Set<string>();
  for (const document of vscode.workspace.textDocuments) set(document);
  return vscode.workspace.onDidOpenTextDocument(set);
}

/** seeds/q7x2, but not seeds/x.json or seeds/.hidden */
export const isSeed = (path: string): boolean => /\/seeds\/[^/.]+$/u.test(path);
