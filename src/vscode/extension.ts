import type * as vscode from 'vscode';
import { activateShared, type SourcemarkApi } from './activate';

/** Entry of the desktop extension host. */
export function activate(context: vscode.ExtensionContext): SourcemarkApi {
  return activateShared(context);
}
