import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { decidedOf, markOf, openReview, REPORT, run, runAt, showNew, sidecarOf, sidecarUri } from './support/desk';
import { annotationsOf, changeOnDisk, putOnDisk, readFromDisk, rejectedBy } from './support/sidecarFile';
import { warnings, watchWarnings } from './support/warnings';
import { closeAll, eventually, extension, fileUri } from './support/window';

const standingOf = async (editor: vscode.TextEditor, words: string): Promise<string> =>
  (await markOf(editor, words)).standing;

/** For tests in which something is wrong with a file: what is told is collected. */
function openWarnings(): void {
  let unwatch: (() => void) | undefined;
  beforeEach(() => {
    unwatch = watchWarnings();
  });
  afterEach(() => unwatch?.());
}

/** The window looks at the disk again, as when it gets the focus. */
async function lookAgain(editor: vscode.TextEditor): Promise<void> {
  const other = fileUri('workspace', 'notes', 'minutes.txt');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(other));
  await vscode.window.showTextDocument(editor.document);
}

const whenWritten = (): Promise<void> => extension().exports.whenWritten();

describe('a sidecar that another program changes', () => {
  openReview();

  it('is shown while the document is open', async () => {
    const editor = await showNew('by-another', REPORT);
    await runAt(editor, 'The ship is', 'confirm');
    const [own] = await annotationsOf('by-another');
    assert.ok(own);
    await changeOnDisk('by-another', () => [rejectedBy('Max Hollis', own)]);
    await eventually('the change', async () => (await standingOf(editor, '“The ship')) === 'rejected');
  });

  it('is merged with what is decided in the same moment: both are on the disk', async () => {
    const editor = await showNew('both', REPORT);
    await runAt(editor, 'The ship is', 'confirm');
    const [own] = await annotationsOf('both');
    assert.ok(own);
    await changeOnDisk('both', (items) => [...items, rejectedBy('Max Hollis', own)]);
    await runAt(editor, 'Nobody will be', 'confirm');
    const creators = async (): Promise<string> =>
      (await annotationsOf('both'))
        .map(({ creator: { name }, sourcemark: { verdict } }) => `${name} ${verdict}`)
        .sort()
        .join(', ');
    await eventually(
      'three decisions',
      async () => (await creators()) === 'Eve Ladd confirm, Eve Ladd confirm, Max Hollis reject' || undefined,
    );
    await eventually('contested', async () => (await standingOf(editor, '“The ship')) === 'contested' || undefined);
    assert.equal(await standingOf(editor, '“Nobody'), 'confirmed');
  });

  it('keeps what another program wrote into it for itself', async () => {
    const editor = await showNew('foreign', REPORT);
    await runAt(editor, 'The ship is', 'confirm');
    const [own] = await annotationsOf('foreign');
    assert.ok(own);
    const foreign = { ...own, id: 'https://example.org/note/1', sourcemark: undefined };
    await changeOnDisk('foreign', (items) => [...items, foreign as never]);
    await runAt(editor, 'Nobody will be', 'confirm');
    assert.match(await sidecarOf('foreign'), /https:\/\/example\.org\/note\/1/);
    assert.equal((await annotationsOf('foreign')).length, 3);
  });

  it('takes its decisions along when it is gone, as git takes them on another branch', async () => {
    const editor = await showNew('gone', REPORT);
    await runAt(editor, 'The ship is', 'confirm');
    await sidecarOf('gone');
    await rm(sidecarUri('gone').fsPath);
    await eventually(
      'nothing decided',
      async () => (await standingOf(editor, '“The ship')) === 'undecided' || undefined,
    );
  });
});

describe('a sidecar that cannot be understood', () => {
  openReview();
  openWarnings();

  for (const [name, content] of [
    ['not-json', '{ "items": [ oops'],
    ['conflict', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n'],
    ['newer', '{"type":"AnnotationPage","sourcemark":{"version":"9.0","document":"newer"},"items":[]}'],
  ] as const) {
    it(`is told of once and stays as it is, byte for byte: ${name}`, async () => {
      await putOnDisk(name, content);
      const editor = await showNew(name, REPORT);
      await eventually('a warning', () => warnings.length > 0 || undefined);
      await runAt(editor, 'The ship is', 'confirm');
      await runAt(editor, 'Nobody will be', 'reject');
      await whenWritten();
      assert.equal(await readFromDisk(name), content);
      assert.equal(await standingOf(editor, '“The ship'), 'confirmed');
      await lookAgain(editor);
      assert.equal(await standingOf(editor, '“Nobody'), 'rejected');
      assert.equal(await readFromDisk(name), content);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0] ?? '', /stays as it is/);
    });
  }

  it('gets what was decided meanwhile once it is repaired, and keeps what it has', async () => {
    const editor = await showNew('repaired', REPORT);
    await runAt(editor, 'The ship is', 'confirm');
    const good = await sidecarOf('repaired');
    await putOnDisk('repaired', `${good}oops`);
    await runAt(editor, 'Nobody will be', 'confirm');
    await whenWritten();
    assert.equal(await readFromDisk('repaired'), `${good}oops`);
    await putOnDisk('repaired', good);
    await lookAgain(editor);
    await eventually('both', async () => (await annotationsOf('repaired')).length === 2 || undefined);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.equal(await standingOf(editor, '“Nobody'), 'confirmed');
  });

  it('is told of again where it was repaired and breaks again', async () => {
    const editor = await showNew('twice', REPORT);
    await runAt(editor, 'The ship is', 'confirm');
    const good = await sidecarOf('twice');
    for (const times of [1, 2]) {
      await putOnDisk('twice', 'oops');
      await lookAgain(editor);
      await eventually(`warning ${times}`, () => warnings.length === times || undefined);
      await changeBack(editor, good);
    }
  });
});

let changes = 0;

/** Another program repairs a sidecar, with another year, by which is seen that it was read. */
async function changeBack(editor: vscode.TextEditor, good: string): Promise<void> {
  await putOnDisk(
    'twice',
    good.replace(/"created": "\d{4}/, () => `"created": "${1990 + (changes += 1)}`),
  );
  await lookAgain(editor);
  await eventually('the repaired sidecar', async () => {
    const { heads } = await markOf(editor, '“The ship');
    return heads[0]?.at.startsWith(`${1990 + changes}`) || undefined;
  });
}

describe('a document of no workspace folder', () => {
  openReview();

  it('shows what another program changes in its sidecar, though VS Code tells nothing of it', async () => {
    const above = await mkdtemp(path.join(tmpdir(), 'sourcemark-outside-'));
    const folder = path.join(above, 'seeds');
    await mkdir(folder);
    const file = path.join(folder, 'outside');
    await writeFile(file, REPORT);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.file(file)));
    await eventually('marks', () => extension().exports.marksOf(editor.document.uri).length > 0);
    await runAt(editor, 'The ship is', 'confirm');
    await whenWritten();
    const sidecar = path.join(folder, '.sourcemark', 'outside.json');
    const decided = await readFile(sidecar, 'utf8');
    await rm(sidecar);
    await eventually('nothing decided', async () => (await standingOf(editor, '“The ship')) === 'undecided');
    await writeFile(sidecar, decided);
    await eventually('the decision', async () => (await standingOf(editor, '“The ship')) === 'confirmed');
    await closeAll();
    await rm(above, { recursive: true, force: true });
  });
});

describe('a place that cannot be written', () => {
  openReview();
  openWarnings();
  let folder = '';
  before(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'sourcemark-unwritable-')), 'seeds');
    await mkdir(folder);
  });
  after(async () => {
    await closeAll();
    await rm(path.dirname(folder), { recursive: true, force: true });
  });

  async function showOutside(name: string): Promise<vscode.TextEditor> {
    const file = path.join(folder, name);
    await writeFile(file, REPORT);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
    const editor = await vscode.window.showTextDocument(document);
    await eventually('marks', () => extension().exports.marksOf(document.uri).length > 0 || undefined);
    return editor;
  }

  it('is told of once; what is decided is written when it can be', async () => {
    // A file where the folder should be.
    const blocked = path.join(folder, '.sourcemark');
    await writeFile(blocked, 'no folder');
    const editor = await showOutside('blocked');
    await runAt(editor, 'The ship is', 'confirm');
    await runAt(editor, 'Nobody will be', 'reject');
    await whenWritten();
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0] ?? '', /cannot be written/);
    assert.equal(await standingOf(editor, '“Nobody'), 'rejected');
    await rm(blocked);
    await lookAgain(editor);
    const written = await eventually('the sidecar', () =>
      readFile(path.join(blocked, 'blocked.json'), 'utf8').catch(() => undefined),
    );
    assert.equal((JSON.parse(written) as { items: unknown[] }).items.length, 2);
    assert.equal(await standingOf(editor, '“The ship'), 'confirmed');
  });

  it('is told of once where a folder has the name of the sidecar', async () => {
    const blocked = path.join(folder, '.sourcemark', 'folder.json');
    await mkdir(blocked, { recursive: true });
    const editor = await showOutside('folder');
    await runAt(editor, 'The ship is', 'confirm');
    await whenWritten();
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.equal(await standingOf(editor, '“The ship'), 'confirmed');
    await rm(blocked, { recursive: true });
    await runAt(editor, 'Nobody will be', 'reject');
    await whenWritten();
    assert.equal((JSON.parse(await readFile(blocked, 'utf8')) as { items: unknown[] }).items.length, 2);
  });

  it('keeps what is decided also when the document is closed and opened again', async () => {
    const blocked = path.join(folder, '.sourcemark', 'closed.json');
    await mkdir(blocked, { recursive: true });
    await runAt(await showOutside('closed'), 'The ship is', 'confirm');
    await whenWritten();
    await closeAll();
    const editor = await showOutside('closed');
    assert.equal(await standingOf(editor, '“The ship'), 'confirmed');
    await rm(blocked, { recursive: true });
    await lookAgain(editor);
    await eventually('the sidecar', () => readFile(blocked, 'utf8').catch(() => undefined));
  });
});

describe('a document that was never saved', () => {
  openReview();

  it('keeps its decisions, which go to the sidecar when it is saved', async () => {
    const uri = fileUri('workspace', 'seeds', 'saved-later');
    const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
    await vscode.languages.setTextDocumentLanguage(document, 'source-document');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), REPORT);
    });
    await eventually('marks', () => extension().exports.marksOf(document.uri).length > 0 || undefined);
    await runAt(editor, 'The ship is', 'confirm');
    await runAt(editor, 'Nobody will be', 'reject');
    await whenWritten();
    assert.equal(await standingOf(editor, '“The ship'), 'confirmed');
    await assert.rejects(readFromDisk('saved-later'));
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = await eventually('the saved document', () =>
      vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === uri.toString()),
    );
    await eventually('the sidecar', () => readFromDisk('saved-later').catch(() => undefined));
    assert.equal(await standingOf(saved, '“The ship'), 'confirmed');
    assert.equal(await standingOf(saved, '“Nobody'), 'rejected');
    await vscode.window.showTextDocument(saved.document);
    await run('undoDecision');
    assert.equal(await standingOf(saved, '“Nobody'), 'undecided');
  });

  it('that has the name of one thrown away has nothing of its decisions', async () => {
    const open = async (): Promise<vscode.TextEditor> => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('untitled:Thrown-away'));
      await vscode.languages.setTextDocumentLanguage(document, 'source-document');
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), REPORT);
      });
      await eventually('marks', () => extension().exports.marksOf(document.uri).length > 0 || undefined);
      return editor;
    };
    const first = await open();
    await runAt(first, 'The ship is', 'confirm');
    await whenWritten();
    await closeAll();
    await eventually('the end of the document', () => first.document.isClosed || undefined);
    const second = await open();
    await eventually(
      'nothing decided',
      async () => (await standingOf(second, '“The ship')) === 'undecided' || undefined,
    );
    assert.deepEqual((await decidedOf(second)).lost, []);
  });
});

describe('a document that another extension provides, and that cannot be written', () => {
  openReview();
  let provider: vscode.Disposable;
  before(() => {
    provider = vscode.workspace.registerTextDocumentContentProvider('wire', {
      provideTextDocumentContent: ({ path: name }) => `${name}\n\n${REPORT}`,
    });
  });
  after(() => {
    provider.dispose();
  });

  async function open(name: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'wire', path: name }));
    await vscode.languages.setTextDocumentLanguage(document, 'source-document');
    const editor = await vscode.window.showTextDocument(document);
    await eventually('marks', () => extension().exports.marksOf(document.uri).length > 0 || undefined);
    return editor;
  }

  it('has its decisions kept for this workspace, also where its address is long', async () => {
    const names = [`/agency/${'a long path/'.repeat(30)}first`, `/bureau/${'a long path/'.repeat(30)}first`];
    for (const [i, name] of names.entries())
      await runAt(await open(name), 'The ship is', i === 0 ? 'confirm' : 'reject');
    await whenWritten();
    await closeAll();
    for (const [i, name] of names.entries()) {
      const editor = await open(name);
      assert.equal(await standingOf(editor, '“The ship'), i === 0 ? 'confirmed' : 'rejected');
      assert.deepEqual((await decidedOf(editor)).lost, []);
    }
  });
});
