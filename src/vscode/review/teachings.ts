import type * as vscode from 'vscode';
import type { Act, Turn } from '../../core/index';
import { isObject } from '../commands/isObject';
import type { Settings } from '../settings/settings';

/** A verb that was taught from a document. */
export interface Teaching extends Act {
  readonly verb: string;
  /** The document, as an address. */
  readonly uri: string;
}

const KEY = 'teachings';
/** Older ones are not taken back by a key any more. */
const MOST = 100;

/**
 * The verbs that were taught, kept in the workspace so that the keys that undo and redo decisions turn them, too, in
 * their turn. That a verb is a cue is kept in the settings.
 */
export class Teachings {
  readonly #kept: vscode.Memento;
  readonly #settings: Settings;

  constructor(kept: vscode.Memento, settings: Settings) {
    this.#kept = kept;
    this.#settings = settings;
  }

  /** Those of a document, but for verbs that the settings have otherwise by now. */
  of(uri: vscode.Uri): readonly Teaching[] {
    const cues = this.#settings.cues;
    return this.#all.filter(
      (teaching) =>
        teaching.uri === uri.toString() && cues.includes(teaching.verb) === (teaching.turn?.isUndone !== true),
    );
  }

  async add(teaching: Teaching): Promise<void> {
    await this.#kept.update(KEY, [...this.#all, teaching].slice(-MOST));
  }

  /** Makes the verb a cue no more, or again. */
  async turn({ step, verb }: Teaching, turn: Turn): Promise<void> {
    const others = this.#settings.cues.filter((cue) => cue !== verb);
    await this.#settings.setCues(turn.isUndone ? others : [...others, verb]);
    await this.#kept.update(
      KEY,
      this.#all.map((each) => (each.step === step ? { ...each, turn } : each)),
    );
  }

  get #all(): readonly Teaching[] {
    const kept = this.#kept.get<unknown>(KEY);
    return Array.isArray(kept) ? kept.filter(isTeaching) : [];
  }
}

const isTeaching = (value: unknown): value is Teaching =>
  isObject<Teaching>(value, 'verb', 'uri', 'step', 'by', 'at') &&
  [value.verb, value.uri, value.step, value.by, value.at].every((field) => typeof field === 'string');
