import * as vscode from 'vscode';

/** Folder of the sidecars. */
export const SIDECARS = '.sourcemark';

/** Where the decisions about a document are kept. */
export interface SidecarPlace {
  readonly uri: vscode.Uri;
  /** What the document is called in it. */
  readonly document: string;
  /** False in the storage of the workspace: nobody else finds it there. */
  readonly isBesideDocument: boolean;
}

/**
 * The sidecar of a document: under `.sourcemark` in its workspace folder, or beside a file of no such folder. What has
 * no place of its own, as an untitled document, has its decisions in the storage of the workspace.
 */
export function placeOf({ uri }: Pick<vscode.TextDocument, 'uri'>, storage: vscode.Uri): SidecarPlace {
  const isWritable = uri.scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  if (!isWritable) return inStorage(uri, storage);
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  const path = uri.path.slice(folder.path.length).replace(/^\/+/u, '');
  return {
    uri: vscode.Uri.joinPath(folder, SIDECARS, `${path}.json`),
    document: nameOf(uri),
    isBesideDocument: true,
  };
}

function inStorage(uri: vscode.Uri, storage: vscode.Uri): SidecarPlace {
  // No two documents share a file, and no name is longer than file systems take.
  const names = encodeURIComponent(uri.toString()).match(/.{1,200}/g) ?? [];
  return {
    uri: vscode.Uri.joinPath(storage, 'decisions', `${names.join('/')}.json`),
    document: nameOf(uri),
    isBesideDocument: false,
  };
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
