import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import * as core from '../../../src/core/index';
import { DecisionFile } from '../../../src/vscode/review/decisionFile';
import type { SidecarPlace } from '../../../src/vscode/review/sidecarPlace';
import type { Trouble } from '../../../src/vscode/review/trouble';

const TEXT = '“We will appeal,” said Ana Ortiz.\n\n“I am done,” said Bo Lind.\n';
const address = 'file:///seeds/.sourcemark/q7x2.json';

/** A disk with one file, which can be out of order, and what a window keeps over a restart. */
class Disk {
  content: string | undefined;
  isBroken = false;
  stamp: string | undefined;
  reads = 0;
  writes = 0;
  readonly troubles: Trouble['code'][] = [];
  readonly #kept = new Map<string, unknown>();

  /** What a window has of the decisions; another one after each restart. */
  open(): DecisionFile {
    const uri: unknown = { toString: () => address };
    const backup = {
      keys: () => [...this.#kept.keys()],
      get: (key: string) => this.#kept.get(key),
      update: (key: string, value: unknown) => {
        if (value === undefined) this.#kept.delete(key);
        else this.#kept.set(key, value);
        return Promise.resolve();
      },
    } as vscode.Memento; // Its overloads with a default are not used.
    const place = { uri, document: 'q7x2', isBesideDocument: true } as SidecarPlace; // Nothing but its address is asked of the URI.
    return new DecisionFile(place, () => TEXT, {
      files: {
        read: () => this.#read(),
        write: (_, content) => this.#write(content),
        stamp: () => Promise.resolve(this.stamp),
      },
      load: () => Promise.resolve(core),
      backup,
      onChange: () => undefined,
      onTrouble: ({ code }) => this.troubles.push(code),
    });
  }

  get keys(): number {
    return this.#kept.size;
  }

  #read(): Promise<Uint8Array | undefined> {
    this.reads++;
    return Promise.resolve(this.content === undefined ? undefined : new TextEncoder().encode(this.content));
  }

  #write(content: Uint8Array): Promise<void> {
    if (this.isBroken) return Promise.reject(new Error('no space left'));
    this.writes++;
    this.content = new TextDecoder().decode(content);
    return Promise.resolve();
  }
}

const note = (text: string): core.Decision => {
  const id = crypto.randomUUID();
  const anchors = new core.AnchorPlaces(TEXT).make([{ start: 0, end: 17 }]);
  const at = '2026-03-01T10:00:00.000Z';
  return {
    id,
    step: id,
    by: 'Eve Ladd',
    at,
    anchors,
    over: [],
    subject: 'note',
    said: null,
    verdict: { kind: 'note', text },
  };
};

const add =
  (text: string) =>
  (decisions: readonly core.Decision[]): readonly core.Decision[] => [...decisions, note(text)];

const notesIn = ({ decisions }: DecisionFile): readonly string[] =>
  decisions.map(({ verdict }) => (verdict.kind === 'note' ? verdict.text : verdict.kind)).sort();

describe('the decisions about a document and their file', () => {
  it('keeps over a restart what could not be written, and writes it when it can', async () => {
    const disk = new Disk();
    disk.isBroken = true;
    const before = disk.open();
    await before.refresh();
    await before.change(add('first'));
    await before.change(add('second'));
    assert.deepEqual(disk.troubles, ['unwritable']);
    const after = disk.open();
    await after.refresh();
    assert.deepEqual(notesIn(after), ['first', 'second']);
    disk.isBroken = false;
    await after.refresh();
    assert.equal(after.isUnsaved, false);
    assert.equal(disk.keys, 0);
    const last = disk.open();
    await last.refresh();
    assert.deepEqual(notesIn(last), ['first', 'second']);
  });

  it('keeps over a restart what is decided while the file is not understood, and merges it once it is repaired', async () => {
    const disk = new Disk();
    const other = disk.open();
    await other.refresh();
    await other.change(add('by another'));
    const good = disk.content ?? '';
    disk.content = `${good}oops`;
    const before = disk.open();
    await before.refresh();
    await before.change(add('mine'));
    assert.equal(disk.content, `${good}oops`);
    const after = disk.open();
    await after.refresh();
    assert.deepEqual(notesIn(after), ['mine']);
    assert.equal(disk.content, `${good}oops`);
    disk.content = good;
    await after.refresh();
    assert.deepEqual(notesIn(after), ['by another', 'mine']);
    const last = disk.open();
    await last.refresh();
    assert.deepEqual(notesIn(last), ['by another', 'mine']);
  });

  it('reads the file again where it was written since the last look, and not otherwise', async () => {
    const disk = new Disk();
    const other = disk.open();
    await other.refresh();
    await other.change(add('first'));
    disk.stamp = '1';
    const file = disk.open();
    await file.refreshIfWritten();
    assert.deepEqual(notesIn(file), ['first']);
    const { reads } = disk;
    await file.refreshIfWritten();
    assert.equal(disk.reads, reads);
    await other.change(add('second'));
    disk.stamp = '2';
    await file.refreshIfWritten();
    assert.deepEqual(notesIn(file), ['first', 'second']);
    disk.content = undefined;
    disk.stamp = undefined;
    await file.refreshIfWritten();
    assert.deepEqual(notesIn(file), []);
  });

  it('sees that its own file is gone again, also where nobody looked at it between', async () => {
    const disk = new Disk();
    const file = disk.open();
    await file.refreshIfWritten();
    await file.change(add('first'));
    disk.content = undefined;
    await file.refreshIfWritten();
    assert.deepEqual(notesIn(file), []);
  });

  it('merges what another program wrote before each of its own writes', async () => {
    const disk = new Disk();
    const one = disk.open();
    const two = disk.open();
    await one.refresh();
    await two.refresh();
    await one.change(add('one'));
    await two.change(add('two'));
    await one.change(add('three'));
    assert.deepEqual(notesIn(one), ['one', 'three', 'two']);
    await two.refresh();
    assert.deepEqual(notesIn(two), ['one', 'three', 'two']);
  });

  it('writes once for all that is decided while it writes', async () => {
    const disk = new Disk();
    const file = disk.open();
    await file.refresh();
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => file.change(add(text))));
    assert.deepEqual(notesIn(file), ['a', 'b', 'c', 'd']);
    assert.ok(disk.writes <= 2, `${disk.writes} writes`);
    assert.equal(file.isUnsaved, false);
  });

  it('keeps what is decided here when the file is taken away in the same moment', async () => {
    const disk = new Disk();
    const file = disk.open();
    await file.refresh();
    await file.change(add('first'));
    disk.content = undefined;
    await file.change(add('second'));
    assert.deepEqual(notesIn(file), ['first', 'second']);
    const last = disk.open();
    await last.refresh();
    assert.deepEqual(notesIn(last), ['first', 'second']);
  });
});
