import * as vscode from 'vscode';

/**
 * Waits until the window has answered. What the window has told before, of the caret or of a view, is known here then,
 * and what it was told has been done: both go in their order.
 */
export const roundTrip = (): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', 'sourcemark.hasAnswered', true);
