import * as vscode from 'vscode';

/** The log of the extension: event names and numbers, never the text of a document. */
export const createLog = (): vscode.LogOutputChannel => vscode.window.createOutputChannel('Sourcemark', { log: true });

/** Runs work that nobody waits for, and logs its failure with what it was doing. */
export function runDetached(log: vscode.LogOutputChannel, work: Promise<unknown>, doing: string): void {
  work.catch((error: unknown) => {
    log.error(doing, error instanceof Error ? error : String(error));
  });
}
