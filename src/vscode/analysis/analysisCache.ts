import * as vscode from 'vscode';
import type { Analysis, DocumentReader } from '../../core/index';
import type { LoadCore } from './coreLoader';
import { Disposable } from '../disposable';
import { isStillOpen } from './language';
import type { Membership } from './membership';
import type { AnalysisSource, Analyzed, ReviewChange } from './review';
import { RunningAnalysis } from './runningAnalysis';
import { runInSlices } from './slices';
import { type Reading, VisiblePart } from './visiblePart';

/** Reviews kept of documents that no editor shows. */
const MAX_HIDDEN = 8;
/** The longest document that is read in the editor, in UTF-16 units; longer ones are for the command line. */
export const MAX_LENGTH = 10_000_000;

/** One analysis a document version: work starts when a surface asks, and everyone reads the same result. */
export class AnalysisCache extends Disposable implements AnalysisSource<Analyzed> {
  readonly #membership: Membership;
  readonly #log: vscode.LogOutputChannel;
  readonly #load: LoadCore;
  /** Latest last. */
  readonly #reviews = new Map<string, Analyzed>();
  readonly #parts = new Map<string, Analyzed>();
  /** What is kept of the text of a document, so that an edit costs no more than it touches. */
  readonly #readers = new Map<string, DocumentReader>();
  readonly #running = new Map<string, RunningAnalysis>();
  /** How often all was forgotten: what was begun before is not wanted any more. */
  #readings = 0;
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
    this._register(
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (!isStillOpen(document)) this.#forget(document.uri.toString());
      }),
    );
  }

  isReviewed(document: vscode.TextDocument): boolean {
    return this.#membership.has(document);
  }

  peek(document: vscode.TextDocument): Analyzed | undefined {
    const review = this.#reviews.get(document.uri.toString());
    return review?.version === document.version && this.isReviewed(document) ? review : undefined;
  }

  peekPart(document: vscode.TextDocument): Analyzed | undefined {
    const part = this.#parts.get(document.uri.toString());
    return part?.version === document.version && this.isReviewed(document) ? part : undefined;
  }

  isTooLong(document: vscode.TextDocument): boolean {
    const last = document.lineAt(document.lineCount - 1).range.end;
    return document.offsetAt(last) > MAX_LENGTH;
  }

  async get(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Analyzed | undefined> {
    if (!this.isReviewed(document)) return undefined;
    const ready = this.peek(document);
    if (ready) return ready;
    const key = document.uri.toString();
    const running = this.#running.get(key);
    if (running?.version === document.version && running.isWanted) return running.join(token);
    const started = new RunningAnalysis(document.version, async (isWanted) => this.#analyze(document, isWanted));
    this.#running.set(key, started);
    const review = await started.join(token);
    if (this.#running.get(key) === started) this.#running.delete(key);
    return review;
  }

  /** Reads all documents anew: what the analysis knows of words changed. */
  forgetAll(): void {
    this.#readings++;
    this.#reviews.clear();
    this.#parts.clear();
    this.#readers.clear();
    this.#running.clear();
    for (const document of vscode.workspace.textDocuments)
      if (this.isReviewed(document)) this.#onDidChange.fire({ kind: 'membership', uri: document.uri });
  }

  async #analyze(document: vscode.TextDocument, isAskedFor: () => boolean): Promise<Analyzed | undefined> {
    const { version, uri } = document;
    const reading = this.#readings;
    const isWanted = (): boolean =>
      isAskedFor() &&
      this.#readings === reading &&
      document.version === version &&
      !document.isClosed &&
      !this.isDisposed;
    // Lets the editor draw, and a keystroke that follows at once cancel this, before the work starts.
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (!isWanted() || this.isTooLong(document)) return undefined;
    const core = await this.#load();
    if (!isWanted()) return undefined;
    const started = Date.now();
    const text = document.getText();
    const key = uri.toString();
    const reader = this.#readers.get(key) ?? new core.DocumentReader();
    this.#readers.set(key, reader);
    const analysis = await this.#read({ document, text, reader, isWanted });
    if (!analysis) return undefined;
    this.#log.debug('analyzed', {
      characters: text.length,
      milliseconds: Date.now() - started,
      quotations: analysis.quotations.length,
    });
    const review: Analyzed = { uri, version, text, analysis };
    this.#keep(review);
    return review;
  }

  async #read(reading: Reading): Promise<Analysis | undefined> {
    const { document, text, reader, isWanted } = reading;
    const { uri, version } = document;
    // What was read before has its marks, and little of it is left to read.
    if (this.#reviews.has(uri.toString())) return runInSlices(reader.read(text), isWanted);
    const visible = new VisiblePart(reading, ({ analysis }) => {
      this.#parts.set(uri.toString(), { uri, version, text, analysis });
      this.#onDidChange.fire({ kind: 'part', uri });
    });
    try {
      await visible.read();
      return await runInSlices(reader.read(text), isWanted);
    } finally {
      visible.dispose();
    }
  }

  #keep(review: Analyzed): void {
    const key = review.uri.toString();
    this.#parts.delete(key);
    this.#reviews.delete(key);
    this.#reviews.set(key, review);
    this.#forgetOldest();
    this.#onDidChange.fire({ kind: 'ready', uri: review.uri });
  }

  #forgetOldest(): void {
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    const hidden = [...this.#reviews.keys()].filter((key) => !shown.has(key));
    for (const key of hidden.slice(0, Math.max(0, hidden.length - MAX_HIDDEN))) this.#forget(key);
  }

  #forget(key: string): void {
    this.#reviews.delete(key);
    this.#parts.delete(key);
    this.#readers.delete(key);
  }
}
