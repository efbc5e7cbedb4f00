import * as vscode from 'vscode';

/** What the extension warned of since `watchWarnings`, in order. */
export const warnings: string[] = [];

/** Keeps warnings off the screen, where nobody would answer them, and collects them. Gives what ends it. */
export function watchWarnings(): () => void {
  const { window } = vscode;
  const { showWarningMessage } = window;
  warnings.length = 0;
  Object.assign(window, {
    showWarningMessage: (message: string) => {
      warnings.push(message);
      return Promise.resolve(undefined);
    },
  });
  return () => {
    Object.assign(window, { showWarningMessage });
  };
}
