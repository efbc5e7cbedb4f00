import type * as vscode from 'vscode';
import { type Decision, stepToRedo, stepToUndo, timeAfter, turnStep } from '../../core/index';
import type { DecisionStore } from './decisionStore';
import type { Draft } from './drafts';
import type { Reviewer } from './reviewer';

/** Records what a reviewer decides, and takes it back. */
export class Recorder {
  readonly #store: DecisionStore;
  readonly #reviewer: Reviewer;

  constructor(store: DecisionStore, reviewer: Reviewer) {
    this.#store = store;
    this.#reviewer = reviewer;
  }

  /** Records what one act decides. False where the reviewer gave no name. */
  async record(document: vscode.TextDocument, drafts: readonly Draft[]): Promise<boolean> {
    const by = await this.#reviewer.nameFor(document);
    if (by === undefined || drafts.length === 0) return false;
    const step = crypto.randomUUID();
    await this.#store.load(document);
    this.#change(document, (decisions) => {
      const at = timeAfter(decisions, new Date());
      const made = drafts.map((draft, i): Decision => ({
        ...draft,
        id: i === 0 ? step : crypto.randomUUID(),
        step,
        by,
        at,
      }));
      return [...decisions, ...made];
    });
    return true;
  }

  /** Takes back the last own act; gives its decisions, none where there is nothing to take back. */
  async undo(document: vscode.TextDocument): Promise<readonly Decision[]> {
    return this.#turn(document, { isUndone: true, next: stepToUndo });
  }

  /** Puts the act that was taken back last into force again. */
  async redo(document: vscode.TextDocument): Promise<readonly Decision[]> {
    return this.#turn(document, { isUndone: false, next: stepToRedo });
  }

  async #turn(document: vscode.TextDocument, { isUndone, next }: Turning): Promise<readonly Decision[]> {
    const by = await this.#reviewer.nameFor(document);
    if (by === undefined) return [];
    const before = await this.#store.load(document);
    const step = next(before, by);
    if (step === undefined) return [];
    this.#change(document, (decisions) =>
      turnStep(decisions, step, { isUndone, by, at: timeAfter(decisions, new Date()) }),
    );
    return before.filter((decision) => decision.step === step);
  }

  /** What is decided counts at once; that it is written nobody waits for: trouble with that is told on its own. */
  #change(document: vscode.TextDocument, to: (decisions: readonly Decision[]) => readonly Decision[]): void {
    this.#written = Promise.allSettled([this.#written, this.#store.change(document, to)]);
  }

  #written: Promise<unknown> = Promise.resolve();

  /** Resolves when all that was decided so far is on the disk, or cannot be. */
  async whenWritten(): Promise<void> {
    await this.#written;
  }
}

interface Turning {
  readonly isUndone: boolean;
  readonly next: (decisions: readonly Decision[], by: string) => string | undefined;
}
