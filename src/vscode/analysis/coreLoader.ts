import * as vscode from 'vscode';
import type * as core from '../../core/index';
import type { Files } from '../review/files';
import type { Settings } from '../settings/settings';

/** The analysis with all that belongs to it. */
export type Core = typeof core;

/** Brings the analysis into memory: nothing of it is read before the first document is analyzed. */
export type LoadCore = () => Promise<Core>;

export interface CoreLoaderDeps {
  /** Where the extension is installed: a folder or a web server. */
  readonly extensionUri: vscode.Uri;
  readonly files: Pick<Files, 'read'>;
  readonly settings: Pick<Settings, 'cues'>;
}

/** Brings the analysis and its models into memory. It knows the cues that were taught in this workspace. */
export function coreLoader(deps: CoreLoaderDeps): LoadCore {
  let loading: Promise<Core> | undefined;
  return async () => {
    loading ??= load(deps).catch((error: unknown) => {
      // A failure is not kept: the next document tries again.
      loading = undefined;
      throw error;
    });
    const loaded = await loading;
    loaded.teachVerbs(deps.settings.cues);
    return loaded;
  };
}

async function load({ extensionUri, files }: CoreLoaderDeps): Promise<Core> {
  const pack = vscode.Uri.joinPath(extensionUri, 'dist', 'models.bin');
  // Asked for first: the disk works while the code is read, which holds up all else.
  const reading = files.read(pack);
  const loaded = await import('../../core/index');
  await loaded.loadModels({
    readModels: async () => {
      const models = await reading;
      if (!models) throw vscode.FileSystemError.FileNotFound(pack);
      return models;
    },
  });
  return loaded;
}
