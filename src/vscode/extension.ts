import type * as vscode from 'vscode';
import { activateShared, type SourcemarkApi } from './activate';
import { WorkspaceFiles } from './review/files';
import { NodeFiles } from './review/nodeFiles';
import { gitUserName } from './review/nodeGit';

/** Entry of the desktop extension host. */
export function activate(context: vscode.ExtensionContext): SourcemarkApi {
  return activateShared(context, { files: new NodeFiles(new WorkspaceFiles()), gitUserName });
}
