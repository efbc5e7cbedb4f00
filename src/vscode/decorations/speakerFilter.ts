import * as vscode from 'vscode';
import { Disposable } from '../disposable';

export interface FilteredSpeaker {
  readonly uri: string;
  /** Id of an entity. */
  readonly speaker: string;
}

/** The one speaker whose quotations are shown, while only one is. */
export class SpeakerFilter extends Disposable {
  readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#onDidChange.event;
  #current: FilteredSpeaker | undefined;

  get current(): FilteredSpeaker | undefined {
    return this.#current;
  }

  set(speaker: FilteredSpeaker | undefined): void {
    this.#current = speaker;
    this.#onDidChange.fire();
  }
}
