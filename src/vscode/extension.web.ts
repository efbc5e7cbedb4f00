import type * as vscode from 'vscode';
import { activateShared, type SourcemarkApi } from './activate';
import { WorkspaceFiles } from './review/files';

/** Entry of the web-worker extension host. */
export function activate(context: vscode.ExtensionContext): SourcemarkApi {
  return activateShared(context, { files: new WorkspaceFiles(), gitUserName: () => Promise.resolve(undefined) });
}
