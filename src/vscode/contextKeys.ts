import * as vscode from 'vscode';
import { runDetached } from './log';

export type ContextKey =
  | 'sourcemark.isReviewed'
  | 'sourcemark.hasSpeakerFilter'
  | 'sourcemark.speakers.isFiltered'
  | 'sourcemark.entities.isFiltered'
  | 'sourcemark.topics.isFiltered'
  | 'sourcemark.decisions.isFiltered';

/** Sets context keys, only when they change. */
export class ContextKeys {
  readonly #log: vscode.LogOutputChannel;
  readonly #values = new Map<ContextKey, boolean>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  set(key: ContextKey, value: boolean): void {
    if (this.#values.get(key) === value) return;
    this.#values.set(key, value);
    runDetached(this.#log, Promise.resolve(vscode.commands.executeCommand('setContext', key, value)), `setting ${key}`);
  }
}
