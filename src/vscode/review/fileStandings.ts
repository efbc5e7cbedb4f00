import * as vscode from 'vscode';
import { isReviewed, type Progress, progressOf } from '../../core/index';
import type { Reviews } from '../analysis/review';
import { Disposable } from '../disposable';
import { isBegun, progressWords } from '../words/progress';

/** Badges have two characters at most. */
const MOST = 99;

/** Shows in the explorer how far documents are reviewed: those that were opened and have decisions. */
export class FileStandings extends Disposable implements vscode.FileDecorationProvider {
  readonly #progress = new Map<string, Progress>();
  #isProvider = false;
  readonly #onDidChange = this._register(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChangeFileDecorations = this.#onDidChange.event;

  constructor(reviews: Reviews) {
    super();
    this._register(
      reviews.onDidChange(({ kind, uri }) => {
        if (kind !== 'ready') return;
        const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
        const review = document && reviews.peek(document);
        if (review) this.#keep(uri, progressOf(review.decided));
      }),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const progress = this.#progress.get(uri.toString());
    if (!progress) return undefined;
    if (isReviewed(progress)) return new vscode.FileDecoration('✓', vscode.l10n.t('Reviewed'));
    const open = progress.undecided + progress.contested + progress.lost;
    return new vscode.FileDecoration(open > MOST ? '∞' : `${open}`, progressWords(progress));
  }

  #keep(uri: vscode.Uri, progress: Progress): void {
    const key = uri.toString();
    const before = this.#progress.get(key);
    // A document that nobody began to review has nothing to show.
    if (isBegun(progress)) {
      this.#progress.set(key, progress);
      this.#provide();
    } else this.#progress.delete(key);
    if (JSON.stringify(before) !== JSON.stringify(this.#progress.get(key))) this.#onDidChange.fire(uri);
  }

  /** NOT before there is something to show: VS Code asks each provider about every file that it lists. */
  #provide(): void {
    if (this.#isProvider) return;
    this.#isProvider = true;
    this._register(vscode.window.registerFileDecorationProvider(this));
  }
}
