import type * as vscode from 'vscode';
import type { Decision, Kept, SidecarFailure } from '../../core/index';
import type { Core, LoadCore } from '../analysis/coreLoader';
import { InTurn } from '../inTurn';
import type { Files } from './files';
import type { SidecarPlace } from './sidecarPlace';
import { type Trouble, troubleOf } from './trouble';

/** What the file of decisions works with. */
export interface DecisionFileDeps {
  readonly files: Files;
  readonly load: LoadCore;
  /** Keeps what cannot be written, also over a restart. */
  readonly backup: vscode.Memento;
  /** The decisions changed, here or on the disk. */
  readonly onChange: () => void;
  /** Something keeps the decisions from the disk: told once for each kind of trouble. */
  readonly onTrouble: (trouble: Trouble, place: SidecarPlace) => void;
}

/** No stamp of a file. */
const UNSEEN = '';

/**
 * The decisions about one document, in memory and in its sidecar. What is decided counts at once and is written behind
 * it; what another program wrote meanwhile is merged and never overwritten.
 */
export class DecisionFile {
  readonly place: SidecarPlace;
  readonly #deps: DecisionFileDeps;
  readonly #textOf: () => string;
  #decisions: readonly Decision[] = [];
  /** What the disk held when it was last read or written. */
  #onDisk = '';
  /** Which writing of the sidecar `refreshIfWritten` saw last; `UNSEEN` where it was read or written since. */
  #stamp: string | undefined = UNSEEN;
  /** What else the sidecar holds, to be written back as it was. */
  #kept: Kept | undefined;
  #isLoaded = false;
  #isUnsaved = false;
  /** A sidecar that is not understood stays as it is: nothing is written while it is there. */
  #isRefused = false;
  #told: Trouble['code'] | undefined;
  /** Reads and writes stand in line: each sees what the one before left. */
  readonly #line = new InTurn();

  constructor(place: SidecarPlace, textOf: () => string, deps: DecisionFileDeps) {
    this.place = place;
    this.#textOf = textOf;
    this.#deps = deps;
  }

  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  get text(): string {
    return this.#textOf();
  }

  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** True while something decided is only in memory. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Reads the sidecar where it changed, and writes what could not be written before. */
  async refresh(): Promise<void> {
    return this.#line.run(async () => {
      await this.#read();
      if (this.#isUnsaved) await this.#write();
    });
  }

  /** The same where somebody wrote the sidecar since the last look: costs nothing otherwise. */
  async refreshIfWritten(): Promise<void> {
    const stamp = await this.#deps.files.stamp(this.place.uri);
    if (stamp === this.#stamp) return;
    await this.refresh();
    this.#stamp = stamp;
  }

  /** Changes the decisions. They are changed when it returns; the promise is fulfilled when the disk has them, or cannot. */
  change(to: (decisions: readonly Decision[]) => readonly Decision[]): Promise<void> {
    this.#decisions = to(this.#decisions);
    this.#isUnsaved = true;
    this.#deps.onChange();
    return this.#line.run(async () => {
      // One write has all that was decided while the one before it ran.
      if (!this.#isUnsaved) return;
      await this.#read();
      await this.#write();
    });
  }

  async #read(): Promise<void> {
    this.#stamp = UNSEEN;
    const core = await this.#deps.load();
    if (!this.#isLoaded) this.#takeBackup(core);
    try {
      const bytes = await this.#deps.files.read(this.place.uri);
      this.#isRefused = false;
      const content = bytes ? new TextDecoder().decode(bytes) : '';
      const isUnderstood = content === this.#onDisk || this.#take(core, content);
      // What is repaired and breaks again is told again.
      if (isUnderstood && this.#told !== 'unwritable') this.#told = undefined;
    } catch (error) {
      this.#isRefused = true;
      this.#tell(troubleOf('unreadable', error));
    }
    this.#isLoaded = true;
  }

  /** The disk has something else than before: it is merged with what is decided here. False where it is not understood. */
  #take(core: Core, content: string): boolean {
    const merged = this.#isUnsaved ? this.#merge(core, { before: this.#onDisk, now: content }) : content;
    if (merged === undefined) return false;
    if (merged === '') {
      this.#decisions = [];
      this.#kept = undefined;
    } else {
      const read = core.readSidecar(merged, this.#textOf());
      if (!read.ok) {
        this.#refuse(read.failure);
        return false;
      }
      this.#decisions = read.sidecar.decisions;
      this.#kept = read.sidecar.kept;
    }
    this.#onDisk = content;
    this.#deps.onChange();
    return true;
  }

  /** The text of a sidecar with what is on the disk and what is decided here; undefined where the disk has no sidecar. */
  #merge(core: Core, { before, now }: { readonly before: string; readonly now: string }): string | undefined {
    // A sidecar that is gone takes nothing of what is decided here with it.
    if (now === '') return this.#contentOf(core);
    const merged = core.mergeSidecars(before, this.#contentOf(core), now);
    if (merged.ok) return merged.text;
    this.#refuse(merged.failure);
    return undefined;
  }

  #refuse(failure: SidecarFailure): void {
    this.#isRefused = true;
    this.#tell({ code: 'refused', failure });
  }

  #contentOf(core: Core): string {
    const { document } = this.place;
    const kept = this.#kept ?? core.NOTHING_KEPT;
    return core.writeSidecar({ document, decisions: this.#decisions, kept }, this.#textOf());
  }

  async #write(): Promise<void> {
    const core = await this.#deps.load();
    const decisions = this.#decisions;
    const content = this.#contentOf(core);
    if (this.#isRefused) return this.#backUp(content);
    this.#stamp = UNSEEN;
    try {
      await this.#deps.files.write(this.place.uri, new TextEncoder().encode(content));
    } catch (error) {
      await this.#backUp(content);
      this.#tell(troubleOf('unwritable', error));
      return;
    }
    this.#onDisk = content;
    // Something may have been decided while the disk worked.
    this.#isUnsaved = this.#decisions !== decisions;
    this.#told = undefined;
    if (this.#deps.backup.get(this.#backupKey) !== undefined)
      await this.#deps.backup.update(this.#backupKey, undefined);
  }

  get #backupKey(): string {
    return `unsaved ${this.place.uri.toString()}`;
  }

  async #backUp(content: string): Promise<void> {
    await this.#deps.backup.update(this.#backupKey, content);
  }

  /** What could not be written before the last restart is decided, and merged with what the disk has. */
  #takeBackup(core: Core): void {
    const content = this.#deps.backup.get<unknown>(this.#backupKey);
    if (typeof content !== 'string') return;
    const read = core.readSidecar(content, this.#textOf());
    if (!read.ok) return;
    this.#decisions = read.sidecar.decisions;
    this.#kept = read.sidecar.kept;
    this.#isUnsaved = true;
  }

  #tell(trouble: Trouble): void {
    if (this.#told === trouble.code) return;
    this.#told = trouble.code;
    this.#deps.onTrouble(trouble, this.place);
  }
}
