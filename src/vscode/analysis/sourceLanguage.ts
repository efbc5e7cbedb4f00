import * as vscode from 'vscode';
import { runDetached } from '../log';
import type { Settings } from '../settings/settings';
import { LANGUAGE } from './membership';

/**
 * Opens plain text as a source document where it is one by its place: a file without an extension in a folder `seeds`,
 * and what the setting names. A contributed file name pattern cannot say "no full stop in the name", and would take
 * seeds/x.json away from JSON; so the language is set when plain text is opened there, once: a language chosen by hand
 * afterwards stays.
 */
export function openAsSource(settings: Settings, log: vscode.LogOutputChannel): vscode.Disposable {
  const seen = new Set<string>();
  const set = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || seen.has(key)) return;
    if (!isSeed(document.uri.path) && !settings.isIncluded(document)) return;
    seen.add(key);
    runDetached(
      log,
      Promise.resolve(vscode.languages.setTextDocumentLanguage(document, LANGUAGE)),
      'setting the language',
    );
  };
  const setAll = (): void => {
    vscode.workspace.textDocuments.forEach(set);
  };
  setAll();
  return vscode.Disposable.from(vscode.workspace.onDidOpenTextDocument(set), settings.onDidChange(setAll));
}

/** seeds/q7x2, but not seeds/x.json or seeds/.hidden */
export const isSeed = (path: string): boolean => /\/seeds\/[^/.]+$/u.test(path);
