import * as vscode from 'vscode';
import type * as core from '../../core/index';
import type { Settings } from '../settings/settings';

/** The analysis with all that belongs to it. */
export type Core = typeof core;

/** Brings the analysis into memory: nothing of it is read before the first document is analyzed. */
export type LoadCore = () => Promise<Core>;

/**
 * Brings the analysis and its models into memory, from where the extension is installed: a folder or a web server. It
 * knows the cues that were taught in this workspace.
 */
export function coreLoader(extensionUri: vscode.Uri, settings: Pick<Settings, 'cues'>): LoadCore {
  const pack = vscode.Uri.joinPath(extensionUri, 'dist', 'models.bin');
  return async () => {
    const loaded = await import('../../core/index');
    await loaded.loadModels({ readModels: async () => vscode.workspace.fs.readFile(pack) });
    loaded.teachVerbs(settings.cues);
    return loaded;
  };
}
