import * as vscode from 'vscode';
import { toOffset } from '../analysis/positions';
import type { Reviews } from '../analysis/review';
import { COMMANDS } from '../commands/commandIds';
import type { ContextKey, ContextKeys } from '../contextKeys';
import { Disposable } from '../disposable';
import { runDetached } from '../log';
import { OnlyLatest } from '../onlyLatest';
import { roundTrip } from '../roundTrip';
import { tooLong } from '../words/tooLong';
import { filterRows, pathTo, type Row, type RowSource } from './row';
import type { TreeSelection } from './treeSelection';

/** What makes one of the trees. */
export interface TreeDefinition {
  readonly view: string;
  readonly rows: (source: RowSource) => readonly Row[];
  readonly isOpenAtFirst: (row: Row) => boolean;
  readonly nothingFound: string;
  readonly filterKey: ContextKey;
}

export interface TreeDeps {
  readonly reviews: Reviews;
  readonly keys: ContextKeys;
  readonly log: vscode.LogOutputChannel;
  readonly selection: TreeSelection;
}

/** A tree on the document of the active editor. Rows are made when the view asks for them, and kept for one review. */
export class DocumentTree extends Disposable implements vscode.TreeDataProvider<Row> {
  readonly #definition: TreeDefinition;
  readonly #deps: TreeDeps;
  readonly #view: vscode.TreeView<Row>;
  readonly #onDidChange = this._register(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#onDidChange.event;
  #rows: readonly Row[] | undefined;
  /** Made when first asked for. */
  #parents: ReadonlyMap<string, Row> | undefined;
  #filter = '';
  /** NOT a call for each move of the caret: a slow one may end last, and what is selected is told only at its end. */
  readonly #revealing = new OnlyLatest(() => this.#revealRowAtCaret());

  constructor(definition: TreeDefinition, deps: TreeDeps) {
    super();
    this.#definition = definition;
    this.#deps = deps;
    this.#view = this._register(
      vscode.window.createTreeView(definition.view, { treeDataProvider: this, showCollapseAll: true }),
    );
    deps.selection.add(definition.view, () => this.#view.selection[0]);
    this._register(
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#refresh();
      }),
    );
    this._register(
      deps.reviews.onDidChange(({ kind, uri }) => {
        // While typing the last rows stay: the next analysis is a moment away.
        if ((kind === 'membership' || kind === 'ready') && isActive(uri)) this.#refresh();
      }),
    );
    this._register(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#revealCaret();
      }),
    );
    this._register(
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#revealCaret();
      }),
    );
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only the rows with these words; with none, all. */
  setFilter(words: string): void {
    this.#filter = words;
    this.#deps.keys.set(this.#definition.filterKey, words !== '');
    this.#refresh();
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return row ? [...row.children] : [...(await this.#top())];
  }

  getParent(row: Row): Row | undefined {
    this.#parents ??= parentsOf(this.#rows ?? []);
    return this.#parents.get(row.id);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const isOpen = this.#filter !== '' || this.#definition.isOpenAtFirst(row);
    const item = new vscode.TreeItem(row.label, row.children.length === 0 ? None : isOpen ? Expanded : Collapsed);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.contextValue = row.kind;
    item.iconPath = new vscode.ThemeIcon(row.icon, row.color ? new vscode.ThemeColor(row.color) : undefined);
    item.accessibilityInformation = { label: [row.label, row.description].filter(Boolean).join(', ') };
    if (row.span)
      item.command = {
        command: COMMANDS.openSpan,
        title: vscode.l10n.t('Go to place'),
        arguments: [{ uri: row.uri, start: row.span.start, end: row.span.end }],
      };
    return item;
  }

  #refresh(): void {
    this.#rows = undefined;
    this.#onDidChange.fire(undefined);
  }

  async #top(): Promise<readonly Row[]> {
    if (this.#rows) return this.#rows;
    const document = vscode.window.activeTextEditor?.document;
    const source = new vscode.CancellationTokenSource();
    const review = document && (await this.#deps.reviews.get(document, source.token));
    source.dispose();
    if (!document || !review || this.isDisposed)
      return this.#keep([], document && this.#isTooLong(document) ? tooLong() : '');
    const all = this.#definition.rows({
      uri: document.uri.toString(),
      text: review.text,
      analysis: review.analysis,
      found: review.found,
      decided: review.decided,
      lineOf: (offset) => document.positionAt(offset).line + 1,
      l10n: vscode.l10n,
    });
    const rows = filterRows(all, this.#filter);
    const { nothingFound } = this.#definition;
    if (rows.length > 0) return this.#keep(rows, '');
    return this.#keep(rows, all.length > 0 ? vscode.l10n.t('Nothing matches “{0}”.', this.#filter) : nothingFound);
  }

  #isTooLong(document: vscode.TextDocument): boolean {
    return this.#deps.reviews.isReviewed(document) && this.#deps.reviews.isTooLong(document);
  }

  #keep(rows: readonly Row[], message: string): readonly Row[] {
    this.#rows = rows;
    this.#parents = undefined;
    this.#view.message = message;
    this.#view.description = this.#filter === '' ? '' : `“${this.#filter}”`;
    return rows;
  }

  #revealCaret(): void {
    if (this.#view.visible) runDetached(this.#deps.log, this.#revealing.run(), 'revealing a row');
  }

  /** Selects the row at the caret, where the view is seen; the focus stays in the text. */
  async #revealRowAtCaret(): Promise<void> {
    // To reveal a row of a view that was left meanwhile brings that view back, in the place of the one that is wanted.
    await roundTrip();
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.#view.visible || !this.#rows) return;
    const offset = toOffset(editor.document, editor.selection.start);
    const uri = editor.document.uri.toString();
    const path = pathTo(
      this.#rows,
      ({ span, uri: of }) => of === uri && span !== undefined && span.start <= offset && offset <= span.end,
    );
    const row = path.at(-1);
    if (row && !this.#view.selection.some(({ id }) => id === row.id))
      await this.#view.reveal(row, { select: true, focus: false });
  }
}

const isActive = (uri: vscode.Uri): boolean =>
  vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();

function parentsOf(rows: readonly Row[]): Map<string, Row> {
  const parents = new Map<string, Row>();
  const visit = (row: Row): void => {
    for (const child of row.children) {
      parents.set(child.id, row);
      visit(child);
    }
  };
  rows.forEach(visit);
  return parents;
}
