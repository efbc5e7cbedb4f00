import * as vscode from 'vscode';
import { Disposable } from '../disposable';
import { runDetached } from '../log';
import type { Settings } from '../settings/settings';
import { isStillOpen, LANGUAGE } from './language';

const isPlain = ({ languageId }: vscode.TextDocument): boolean => languageId === 'plaintext';

/**
 * Opens plain text as a source document where it is one by its place: a file without an extension in a folder `seeds`,
 * and what the setting names. A contributed file name pattern cannot say "no full stop in the name", and would take
 * seeds/x.json away from JSON; so the language is set when plain text is opened there, once: a language chosen by hand
 * afterwards stays.
 */
export class SourceLanguage extends Disposable {
  readonly #settings: Settings;
  readonly #log: vscode.LogOutputChannel;
  /** Documents whose language was asked to be set, and of these those that do not have it yet. */
  readonly #seen = new Set<string>();
  readonly #becoming = new Set<string>();

  constructor(settings: Settings, log: vscode.LogOutputChannel) {
    super();
    this.#settings = settings;
    this.#log = log;
    this._register(
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#becoming.delete(document.uri.toString());
        if (!isStillOpen(document)) this.#seen.delete(document.uri.toString());
      }),
    );
    this._register(
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#set(document);
      }),
    );
    this._register(
      settings.onDidChange(() => {
        this.#setAll();
      }),
    );
    this.#setAll();
  }

  /** True while the editor has yet to make a document a source document: it is read meanwhile. */
  isBecoming(document: vscode.TextDocument): boolean {
    return isPlain(document) && this.#becoming.has(document.uri.toString());
  }

  #setAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#set(document);
  }

  #set(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!isPlain(document) || this.#seen.has(key)) return;
    if (!isSeed(document.uri.path) && !this.#settings.isIncluded(document)) return;
    this.#seen.add(key);
    this.#becoming.add(key);
    const setting = vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    runDetached(this.#log, Promise.resolve(setting), 'setting the language');
  }
}

/** seeds/q7x2, but not seeds/x.json or seeds/.hidden */
export const isSeed = (path: string): boolean => /\/seeds\/[^/.]+$/u.test(path);
