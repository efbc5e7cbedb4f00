import * as vscode from 'vscode';
import type { DocumentReader, Part, Span } from '../../core/index';
import { Disposable } from '../disposable';
import { toSpan } from './positions';
import { runInSlices } from './slices';

/** One version of a document that is being read. */
export interface Reading {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly reader: DocumentReader;
  readonly isWanted: () => boolean;
}

/**
 * Reads what is visible of a long document before the rest of it, and what is scrolled to meanwhile. To be dropped when
 * the whole is read.
 */
export class VisiblePart extends Disposable {
  readonly #reading: Reading;
  readonly #onRead: (part: Part) => void;
  #part: Part | undefined;
  #running: Promise<void> | undefined;

  constructor(reading: Reading, onRead: (part: Part) => void) {
    super();
    this.#reading = reading;
    this.#onRead = onRead;
    this._register(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (textEditor.document === reading.document) void this.read();
      }),
    );
    this._register(vscode.window.onDidChangeVisibleTextEditors(() => void this.read()));
  }

  /** Never fails: what keeps the part from being read keeps the whole from it too, and is told there. */
  async read(): Promise<void> {
    this.#running ??= this.#readUntilCovered()
      .catch(() => undefined)
      .finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #readUntilCovered(): Promise<void> {
    const { text, reader, isWanted } = this.#reading;
    for (let stretches = this.#visible(); !this.#covers(stretches); stretches = this.#visible()) {
      const part = await runInSlices(reader.readPart(text, stretches), () => isWanted() && !this.isDisposed);
      if (!part || this.isDisposed) return;
      this.#part = part;
      this.#onRead(part);
    }
  }

  #visible(): readonly Span[] {
    const { document } = this.#reading;
    return vscode.window.visibleTextEditors
      .filter((editor) => editor.document === document)
      .flatMap(({ visibleRanges }) => visibleRanges.map((range) => toSpan(document, range)));
  }

  #covers(stretches: readonly Span[]): boolean {
    const read = this.#part?.stretches ?? [];
    return stretches.every(({ start, end }) =>
      [start, end].every((at) => read.some((one) => one.start <= at && at <= one.end)),
    );
  }
}
