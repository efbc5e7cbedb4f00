import type { l10n } from 'vscode';

/** Says a sentence in the language of the user: `vscode.l10n`, or a stand-in where VS Code is not. */
export type Localizer = Pick<typeof l10n, 't'>;
