import * as vscode from 'vscode';
import type { analyze } from '../../core/index';
import { Disposable } from '../disposable';
import type { Membership } from './membership';
import type { Review, ReviewChange, Reviews } from './review';

/** Brings the analysis into memory: nothing of it is read before the first document is analyzed. */
export type LoadCore = () => Promise<{ readonly analyze: typeof analyze }>;

/** Reviews kept of documents that no editor shows. */
const MAX_HIDDEN = 8;

/** One analysis a document version: work starts when a surface asks, and everyone reads the same result. */
export class AnalysisCache extends Disposable implements Reviews {
  readonly #membership: Membership;
  readonly #log: vscode.LogOutputChannel;
  readonly #load: LoadCore;
  /** Latest last. */
  readonly #reviews = new Map<string, Review>();
  readonly #onDidChange = this._register(new vscode.EventEmitter<ReviewChange>());
  readonly onDidChange = this.#onDidChange.event;

  constructor(membership: Membership, log: vscode.LogOutputChannel, load: LoadCore) {
    super();
    this.#membership = membership;
    this.#log = log;
    this.#load = load;
    this._register(
      membership.onDidChange((uri) => {
        this.#onDidChange.fire({ kind: 'membership', uri });
      }),
    );
    this._register(
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        this.#onDidChange.fire({ kind: 'membership', uri });
      }),
    );
    this._register(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.isReviewed(document))
          this.#onDidChange.fire({ kind: 'stale', uri: document.uri });
      }),
    );
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#reviews.delete(uri.toString())));
  }

  isReviewed(document: vscode.TextDocument): boolean {
    return this.#membership.has(document);
  }

  peek(document: vscode.TextDocument): Review | undefined {
    const review = this.#reviews.get(document.uri.toString());
    return review?.version === document.version && this.isReviewed(document) ? review : undefined;
  }

  async get(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Review | undefined> {
    if (!this.isReviewed(document)) return undefined;
    const ready = this.peek(document);
    if (ready) return ready;
    const { version } = document;
    // Lets the editor draw, and a keystroke that follows at once cancel this, before the work starts.
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    const core = await this.#load();
    if (token.isCancellationRequested || document.version !== version || document.isClosed || this.isDisposed)
      return undefined;
    return this.peek(document) ?? this.#analyze(document, core);
  }

  #analyze(document: vscode.TextDocument, core: Awaited<ReturnType<LoadCore>>): Review {
    const started = Date.now();
    const text = document.getText();
    const review: Review = { uri: document.uri, version: document.version, analysis: core.analyze(text) };
    this.#log.debug('analyzed', {
      characters: text.length,
      milliseconds: Date.now() - started,
      quotations: review.analysis.quotations.length,
    });
    const key = document.uri.toString();
    this.#reviews.delete(key);
    this.#reviews.set(key, review);
    this.#forgetOldest();
    this.#onDidChange.fire({ kind: 'ready', uri: document.uri });
    return review;
  }

  #forgetOldest(): void {
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    const hidden = [...this.#reviews.keys()].filter((key) => !shown.has(key));
    for (const key of hidden.slice(0, Math.max(0, hidden.length - MAX_HIDDEN))) this.#reviews.delete(key);
  }
}
