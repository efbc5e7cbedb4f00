import * as vscode from 'vscode';
import type { Decision } from '../../core/index';
import type { LoadCore } from '../analysis/coreLoader';
import { isStillOpen } from '../analysis/language';
import { Disposable } from '../disposable';
import { runDetached } from '../log';
import { DecisionFile } from './decisionFile';
import type { Files } from './files';
import { placeOf, type SidecarPlace, SIDECARS } from './sidecarPlace';
import type { Trouble } from './trouble';

export interface DecisionStoreDeps {
  readonly files: Files;
  readonly load: LoadCore;
  readonly log: vscode.LogOutputChannel;
  readonly storage: vscode.Uri;
  readonly backup: vscode.Memento;
  readonly onTrouble: (trouble: Trouble, place: SidecarPlace) => void;
}

/** How often the sidecars of documents on screen are looked at, in milliseconds. */
const LOOK = 2000;

/** The decisions about all open documents. */
export class DecisionStore extends Disposable {
  readonly #deps: DecisionStoreDeps;
  readonly #files = new Map<string, DecisionFile>();
  #isLooking = false;
  readonly #onDidChange = this._register(new vscode.EventEmitter<vscode.Uri>());
  /** The decisions about a document changed. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(deps: DecisionStoreDeps) {
    super();
    this.#deps = deps;
    // Another program may have changed a sidecar: git, a second window, a colleague over the network.
    const watcher = this._register(vscode.workspace.createFileSystemWatcher(`**/${SIDECARS}/**`));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete])
      this._register(
        event(() => {
          this.#refreshAll();
        }),
      );
    this._register(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.#refreshAll();
      }),
    );
    this._register(
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#refreshAll();
      }),
    );
    this._register(
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (!isStillOpen(document)) this.#forget(document);
      }),
    );
    this._register(
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.#adopt(document);
      }),
    );
  }

  /** The decisions about a document, where they are read already. */
  peek(uri: vscode.Uri): readonly Decision[] | undefined {
    const file = this.#files.get(uri.toString());
    return file?.isLoaded === true ? file.decisions : undefined;
  }

  /** The decisions about a document, read first where needed. */
  async load(document: vscode.TextDocument): Promise<readonly Decision[]> {
    const file = this.#fileOf(document);
    if (!file.isLoaded) await file.refresh();
    return file.decisions;
  }

  /** Changes the decisions about a document: at once, and on the disk when the promise is fulfilled. */
  async change(
    document: vscode.TextDocument,
    to: (decisions: readonly Decision[]) => readonly Decision[],
  ): Promise<void> {
    return this.#fileOf(document).change(to);
  }

  #fileOf(document: vscode.TextDocument): DecisionFile {
    const key = document.uri.toString();
    const known = this.#files.get(key);
    if (known) return known;
    this.#startLooking();
    const { files, load, backup, onTrouble, storage } = this.#deps;
    const file = new DecisionFile(placeOf(document, storage), () => textNow(document), {
      files,
      load,
      backup,
      onTrouble,
      onChange: () => {
        if (this.#files.get(key) === file && file.isLoaded) this.#onDidChange.fire(document.uri);
      },
    });
    this.#files.set(key, file);
    return file;
  }

  /**
   * Not every folder tells of changes: one on another machine, one outside the workspace, one that VS Code does not watch
   * yet, or no longer.
   */
  #startLooking(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      await Promise.allSettled(this.#shown().map((file) => file.refreshIfWritten()));
      if (!this.isDisposed) timer = setTimeout(next, LOOK);
    };
    const next = (): void => {
      runDetached(this.#deps.log, look(), 'looking for decisions of others');
    };
    timer = setTimeout(next, LOOK);
    this._register({
      dispose: () => {
        clearTimeout(timer);
      },
    });
  }

  #shown(): readonly DecisionFile[] {
    const keys = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    return [...keys].flatMap((key) => this.#files.get(key) ?? []);
  }

  #refreshAll(): void {
    for (const file of this.#files.values())
      runDetached(this.#deps.log, file.refresh(), 'reading the decisions about a document');
  }

  /** What could not be written stays, for the next time the disk lets it. */
  #forget({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    const file = this.#files.get(key);
    if (!file || (uri.scheme !== 'untitled' && file.isUnsaved)) return;
    this.#files.delete(key);
    // An untitled document that is closed is thrown away: one that is saved was adopted before. The next one may have
    // its name, and has nothing of its decisions.
    if (uri.scheme === 'untitled' && file.decisions.length > 0)
      runDetached(
        this.#deps.log,
        file.change(() => []),
        'dropping the decisions about an untitled document',
      );
  }

  /** An untitled document was saved: it has a place now, and its decisions go there. */
  #adopt(document: vscode.TextDocument): void {
    if (document.uri.scheme === 'untitled') return;
    const text = document.getText();
    for (const [key, file] of this.#files) {
      const uri = vscode.Uri.parse(key);
      if (uri.scheme !== 'untitled' || file.decisions.length === 0 || file.text !== text) continue;
      this.#files.delete(key);
      const { decisions } = file;
      const known = new Set(this.#fileOf(document).decisions.map(({ id }) => id));
      const move = async (): Promise<void> => {
        await this.change(document, (own) => [...own, ...decisions.filter(({ id }) => !known.has(id))]);
        await file.change(() => []);
      };
      runDetached(this.#deps.log, move(), 'moving decisions to the sidecar of a saved document');
    }
  }
}

/** The text of a document, which may have been closed and opened again since. */
const textNow = (document: vscode.TextDocument): string =>
  (document.isClosed ? openDocument(document.uri) : document)?.getText() ?? document.getText();

const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
