import * as vscode from 'vscode';

/** Asks the machine for the name that git knows of the user; undefined where it knows none, or there is no git. */
export type GitUserName = (folder: vscode.Uri | undefined) => Promise<string | undefined>;

const SETTING = 'review.reviewer';

/** Who decides: the name of the setting, else that of git, else the answer to a question that is asked once. */
export class Reviewer {
  readonly #gitUserName: GitUserName;
  /** By folder: another project may have another name. */
  readonly #known = new Map<string, string>();

  constructor(gitUserName: GitUserName) {
    this.#gitUserName = gitUserName;
  }

  /** The name for decisions about a document; undefined where the user gave none. */
  async nameFor({ uri }: vscode.TextDocument): Promise<string | undefined> {
    const configured = vscode.workspace.getConfiguration('sourcemark', uri).get<string>(SETTING)?.trim();
    if (configured) return configured;
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const key = folder?.toString() ?? '';
    const known = this.#known.get(key) ?? (await this.#gitUserName(folder))?.trim();
    if (known) {
      this.#known.set(key, known);
      return known;
    }
    return this.#ask();
  }

  async #ask(): Promise<string | undefined> {
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Who decides?'),
      prompt: vscode.l10n.t(
        'Your name stands with each of your decisions. It is asked once, and kept in the settings.',
      ),
      validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
      ignoreFocusOut: true,
    });
    const trimmed = name?.trim();
    if (!trimmed) return undefined;
    await vscode.workspace.getConfiguration('sourcemark').update(SETTING, trimmed, vscode.ConfigurationTarget.Global);
    return trimmed;
  }
}
