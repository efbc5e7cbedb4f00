import * as vscode from 'vscode';
import type { SidecarPlace } from './sidecarPlace';
import type { Trouble } from './trouble';

/** Tells the reviewer that the decisions are safe but not in the sidecar, and why. */
export async function tellTrouble(trouble: Trouble, { uri }: SidecarPlace): Promise<void> {
  const open = vscode.l10n.t('Open Sidecar');
  const chosen = await vscode.window.showWarningMessage(
    sentenceOf(trouble, vscode.workspace.asRelativePath(uri)),
    ...(trouble.code === 'refused' ? [open] : []),
  );
  if (chosen === open) await vscode.window.showTextDocument(uri);
}

function sentenceOf(trouble: Trouble, file: string): string {
  switch (trouble.code) {
    case 'unreadable':
      return vscode.l10n.t(
        '{0} cannot be read: {1}. What you decide is kept in this window until it can.',
        file,
        trouble.reason,
      );
    case 'unwritable':
      return vscode.l10n.t(
        '{0} cannot be written: {1}. What you decide is kept in this window, also over a restart, until it can.',
        file,
        trouble.reason,
      );
    case 'refused':
      return trouble.failure.code === 'sidecar.newer-version'
        ? vscode.l10n.t(
            '{0} was written by a newer Sourcemark. It stays as it is; what you decide is kept in this window.',
            file,
          )
        : vscode.l10n.t(
            '{0} is no sidecar that can be read ({1}). It stays as it is; what you decide is kept in this window until it is repaired.',
            file,
            trouble.failure.code,
          );
  }
}
