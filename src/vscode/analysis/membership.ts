import * as vscode from 'vscode';
import { Disposable } from '../disposable';
import type { Settings } from '../settings/settings';
import { LANGUAGE } from './language';
import type { SourceLanguage } from './sourceLanguage';

/** Which documents are under review: source documents, those of the setting, and those put under review by hand. */
export class Membership extends Disposable {
  readonly #settings: Settings;
  readonly #languages: SourceLanguage;
  readonly #chosen = new Map<string, boolean>();
  readonly #onDidChange = this._register(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.#onDidChange.event;

  constructor(settings: Settings, languages: SourceLanguage) {
    super();
    this.#settings = settings;
    this.#languages = languages;
    // A document that was closed, or has another language, is asked about anew.
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#chosen.delete(uri.toString())));
    this._register(
      settings.onDidChange(() => {
        for (const { uri } of vscode.workspace.textDocuments) this.#onDidChange.fire(uri);
      }),
    );
  }

  has(document: vscode.TextDocument): boolean {
    const chosen = this.#chosen.get(document.uri.toString());
    if (chosen !== undefined) return chosen;
    return (
      document.languageId === LANGUAGE || this.#languages.isBecoming(document) || this.#settings.isIncluded(document)
    );
  }

  /** Puts a document under review, or releases it, until it is closed. */
  choose(document: vscode.TextDocument, isReviewed: boolean): void {
    this.#chosen.set(document.uri.toString(), isReviewed);
    this.#onDidChange.fire(document.uri);
  }
}
