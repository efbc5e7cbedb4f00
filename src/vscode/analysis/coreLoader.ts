import * as vscode from 'vscode';
import type { LoadCore } from './analysisCache';

/** Brings the analysis and its models into memory, from where the extension is installed: a folder or a web server. */
export function coreLoader(extensionUri: vscode.Uri): LoadCore {
  const pack = vscode.Uri.joinPath(extensionUri, 'dist', 'models.bin');
  return async () => {
    const core = await import('../../core/index');
    await core.loadModels({ readModels: async () => vscode.workspace.fs.readFile(pack) });
    return core;
  };
}
