import * as vscode from 'vscode';

/** How files are read and written: sidecars, and the models. */
export interface Files {
  /** Undefined where there is no file. Rejects where it cannot be read. */
  read(uri: vscode.Uri): Promise<Uint8Array | undefined>;
  /** Writes all of a file or nothing of it; what was there stays until all is written. Makes the folders above it. */
  write(uri: vscode.Uri, content: Uint8Array): Promise<void>;
  /** Another one after each write by anybody; undefined where there is no file, or where asking costs more than a moment. */
  stamp(uri: vscode.Uri): Promise<string | undefined>;
}

/** Files of any kind of folder, as VS Code reads and writes them. */
export class WorkspaceFiles implements Files {
  async read(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async write(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    const whole = uri.with({ path: `${uri.path}.new` });
    await vscode.workspace.fs.writeFile(whole, content);
    await vscode.workspace.fs.rename(whole, uri, { overwrite: true });
  }

  /** NOT asked: the folder may be far away. */
  stamp(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

const isMissing = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
