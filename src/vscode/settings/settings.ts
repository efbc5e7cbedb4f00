import * as vscode from 'vscode';
import type { QuotationKind } from '../../core/index';
import { Disposable } from '../disposable';

const SECTION = 'sourcemark';

/** The settings of the extension, read in one place. */
export class Settings extends Disposable {
  readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#onDidChange.event;
  /** As they were read last: VS Code takes longer for an answer than a mark takes to be painted, and each mark asks. */
  readonly #known = new Map<string, unknown>();

  constructor() {
    super();
    this._register(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(SECTION)) return;
        this.#known.clear();
        this.#onDidChange.fire();
      }),
    );
  }

  /** True where a glob of the setting names the document: it is reviewed without being asked for. */
  isIncluded(document: vscode.TextDocument): boolean {
    const globs = this.#read<readonly string[]>('include', []);
    return globs.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
  }

  get areMarksShown(): boolean {
    return this.#read('marks.enabled', true);
  }

  get areSourcesShown(): boolean {
    return this.#read('marks.sources', true);
  }

  get areCuesShown(): boolean {
    return this.#read('marks.cues', true);
  }

  get areAttitudesShown(): boolean {
    return this.#read('marks.attitudes', true);
  }

  isKindShown(kind: QuotationKind): boolean {
    return this.#read<Partial<Record<QuotationKind, boolean>>>('marks.kinds', {})[kind] ?? true;
  }

  /** Verbs, in their base form, that report speech in this workspace. */
  get cues(): readonly string[] {
    const cues = this.#read<unknown>('cues', []);
    return Array.isArray(cues) ? cues.filter((cue) => typeof cue === 'string') : [];
  }

  /** Kept with the workspace; where no folder is open, with the user. */
  async setCues(cues: readonly string[]): Promise<void> {
    const { Global, Workspace } = vscode.ConfigurationTarget;
    const target = vscode.workspace.workspaceFolders ? Workspace : Global;
    await vscode.workspace.getConfiguration(SECTION).update('cues', cues.length > 0 ? cues : undefined, target);
  }

  get isHoverShown(): boolean {
    return this.#read('hover.enabled', true);
  }

  async showMarks(isShown: boolean): Promise<void> {
    await vscode.workspace
      .getConfiguration(SECTION)
      .update('marks.enabled', isShown, vscode.ConfigurationTarget.Global);
  }

  #read<T>(key: string, fallback: T): T {
    if (!this.#known.has(key)) this.#known.set(key, vscode.workspace.getConfiguration(SECTION).get(key));
    return (this.#known.get(key) as T | undefined) ?? fallback; // What package.json says of the key.
  }
}
