import * as vscode from 'vscode';
import type { Progress } from '../../core/index';

/** Something was decided about the document. */
export const isBegun = ({ confirmed, corrected, rejected, contested, lost }: Progress): boolean =>
  confirmed + corrected + rejected + contested + lost > 0;

/** How far a document is reviewed, in words: 12 to decide, 1 contested, 2 lost */
export function progressWords({ undecided, contested, lost }: Progress): string {
  const parts = [
    vscode.l10n.t('{0} to decide', undecided),
    ...(contested > 0 ? [vscode.l10n.t('{0} contested', contested)] : []),
    ...(lost > 0 ? [vscode.l10n.t('{0} lost', lost)] : []),
  ];
  return undecided + contested + lost === 0 ? vscode.l10n.t('everything is decided') : parts.join(', ');
}
