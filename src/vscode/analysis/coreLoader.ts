import * as vscode from 'vscode';
import type * as core from '../../core/index';

/** The analysis with all that belongs to it. */
export type Core = typeof core;

/** Brings the analysis into memory: nothing of it is read before the first document is analyzed. */
export type LoadCore = () => Promise<Core>;

/** Brings the analysis and its models into memory, from where the extension is installed: a folder or a web server. */
export function coreLoader(extensionUri: vscode.Uri): LoadCore {
  const pack = vscode.Uri.joinPath(extensionUri, 'dist', 'models.bin');
  return async () => {
    const loaded = await import('../../core/index');
    await loaded.loadModels({ readModels: async () => vscode.workspace.fs.readFile(pack) });
    return loaded;
  };
}
