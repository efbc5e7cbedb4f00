import type * as vscode from 'vscode';
import type { Edit } from '../../core/index';

/** From so many edits on, as of a replacement throughout a document, words are looked for instead of followed. */
const MOST = 200;

/** The edits of a document since one of its versions. */
export class WatchedEdits {
  #version: number;
  #edits: Edit[] = [];
  #isComplete = true;

  constructor(version: number) {
    this.#version = version;
  }

  add({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }): Edit => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      length: text.length,
    }));
    // Those of one event all count in the text before it: from the last to the first, each leaves the others in place.
    this.#edits.push(...edits.sort((a, b) => b.start - a.start));
    if (document.version !== this.#version + 1 || this.#edits.length > MOST) this.#isComplete = false;
    if (!this.#isComplete) this.#edits = [];
    this.#version = document.version;
  }

  /** What leads to a version; undefined where that is not known. */
  upTo(version: number): readonly Edit[] | undefined {
    return this.#isComplete && this.#version === version ? this.#edits : undefined;
  }
}
