import * as vscode from 'vscode';
import { Disposable } from '../disposable';
import { runDetached } from '../log';
import type { Reviews } from './review';

/** How long after the last keystroke a document is analyzed again, in milliseconds. */
const TYPING_DELAY = 300;

/** Asks for the analysis of what is shown: at once when an editor appears, a moment after typing ends. */
export class Scheduler extends Disposable {
  readonly #reviews: Reviews;
  readonly #log: vscode.LogOutputChannel;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #running = new Map<string, vscode.CancellationTokenSource>();

  constructor(reviews: Reviews, log: vscode.LogOutputChannel) {
    super();
    this.#reviews = reviews;
    this.#log = log;
    this._register(
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        this.#cancelHidden(editors);
        for (const { document } of editors) this.#start(document);
      }),
    );
    this._register(
      reviews.onDidChange(({ kind, uri }) => {
        const document = shownDocument(uri);
        if (!document) return;
        if (kind === 'membership') this.#start(document);
        else if (kind === 'stale') this.#later(document);
      }),
    );
    this._register({
      dispose: () => {
        this.#cancelAll();
      },
    });
    for (const { document } of vscode.window.visibleTextEditors) this.#start(document);
  }

  #later(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#running.get(key)?.cancel();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.#start(document);
      }, TYPING_DELAY),
    );
  }

  #start(document: vscode.TextDocument): void {
    if (!this.#reviews.isReviewed(document) || this.#reviews.peek(document)) return;
    const key = document.uri.toString();
    this.#running.get(key)?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.#running.set(key, source);
    runDetached(
      this.#log,
      this.#reviews.get(document, source.token).finally(() => {
        if (this.#running.get(key) === source) this.#running.delete(key);
        source.dispose();
      }),
      'analyzing a document',
    );
  }

  /** Nothing is analyzed that nobody sees. */
  #cancelHidden(editors: readonly vscode.TextEditor[]): void {
    const shown = new Set(editors.map(({ document }) => document.uri.toString()));
    for (const [key, source] of this.#running) if (!shown.has(key)) source.cancel();
  }

  #cancelAll(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const source of this.#running.values()) source.cancel();
  }
}

const shownDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.document;
