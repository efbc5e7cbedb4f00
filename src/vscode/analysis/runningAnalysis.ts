import type * as vscode from 'vscode';
import type { Analyzed } from './review';

/** The analysis of one version of a document, under way: whoever asks meanwhile waits for the same work. */
export class RunningAnalysis {
  readonly version: number;
  readonly review: Promise<Analyzed | undefined>;
  readonly #waiting: vscode.CancellationToken[] = [];

  constructor(version: number, start: (isWanted: () => boolean) => Promise<Analyzed | undefined>) {
    this.version = version;
    this.review = start(() => this.isWanted);
  }

  /** Somebody still waits for it. */
  get isWanted(): boolean {
    return this.#waiting.some((token) => !token.isCancellationRequested);
  }

  async join(token: vscode.CancellationToken): Promise<Analyzed | undefined> {
    this.#waiting.push(token);
    const review = await this.review;
    return token.isCancellationRequested ? undefined : review;
  }
}
