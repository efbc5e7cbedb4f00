import type * as vscode from 'vscode';
import { type Act, type Decision, stepToRedo, stepToUndo, timeAfter, type Turn, turnStep } from '../../core/index';
import type { DecisionStore } from './decisionStore';
import type { Draft } from './drafts';
import type { Reviewer } from './reviewer';
import type { Teaching, Teachings } from './teachings';

/** Records what a reviewer decides, and takes it back. */
export class Recorder {
  readonly #store: DecisionStore;
  readonly #reviewer: Reviewer;

  readonly #teachings: Teachings;

  constructor(store: DecisionStore, reviewer: Reviewer, teachings: Teachings) {
    this.#store = store;
    this.#reviewer = reviewer;
    this.#teachings = teachings;
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

  /** Records that a verb was taught from a document, so that it is taken back in its turn. */
  async recordTeaching(document: vscode.TextDocument, verb: string): Promise<void> {
    const by = await this.#reviewer.nameFor(document);
    if (by === undefined) return;
    const at = timeAfter(await this.#acts(document), new Date());
    await this.#teachings.add({ verb, uri: document.uri.toString(), step: crypto.randomUUID(), by, at });
  }

  /** Takes back the last own act; undefined where there is nothing to take back. */
  async undo(document: vscode.TextDocument): Promise<Turned | undefined> {
    return this.#turn(document, { isUndone: true, next: stepToUndo });
  }

  /** Puts the act that was taken back last into force again. */
  async redo(document: vscode.TextDocument): Promise<Turned | undefined> {
    return this.#turn(document, { isUndone: false, next: stepToRedo });
  }

  async #turn(document: vscode.TextDocument, { isUndone, next }: Turning): Promise<Turned | undefined> {
    const by = await this.#reviewer.nameFor(document);
    if (by === undefined) return undefined;
    const acts = await this.#acts(document);
    const step = next(acts, by);
    if (step === undefined) return undefined;
    const turn = (known: readonly Act[]): Turn => ({ isUndone, by, at: timeAfter(known, new Date()) });
    const teaching = this.#teachings.of(document.uri).find((each) => each.step === step);
    if (teaching) {
      await this.#teachings.turn(teaching, turn(acts));
      return { decisions: [], teaching };
    }
    const before = await this.#store.load(document);
    this.#change(document, (decisions) => turnStep(decisions, step, turn(decisions)));
    return { decisions: before.filter((decision) => decision.step === step) };
  }

  /** All that is taken back by one pair of keys. */
  async #acts(document: vscode.TextDocument): Promise<readonly Act[]> {
    return [...(await this.#store.load(document)), ...this.#teachings.of(document.uri)];
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

/** What was taken back, or is in force again. */
export interface Turned {
  readonly decisions: readonly Decision[];
  readonly teaching?: Teaching;
}

interface Turning {
  readonly isUndone: boolean;
  readonly next: (acts: readonly Act[], by: string) => string | undefined;
}
