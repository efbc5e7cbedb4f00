import * as vscode from 'vscode';
import { MAX_LENGTH } from '../analysis/analysisCache';

/** What is said of a document that is too long for the editor. */
export const tooLong = (): string =>
  vscode.l10n.t(
    'Documents of more than {0} million characters are not read in the editor. The command line reads them: sourcemark analyze FILE',
    MAX_LENGTH / 1_000_000,
  );
