import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { toDecide } from '../../src/core/index';
import {
  creditAt,
  decidedOf,
  markOf,
  openReview,
  partsOf,
  REPORT,
  run,
  runAt,
  select,
  showNew,
  sidecarOf,
  speakerOf,
} from './support/desk';
import { answer, choose, isAsking, leave, offered } from './support/lists';
import { caretIsTold, extension, placeCaret } from './support/window';

describe('deciding about a quotation', () => {
  openReview();

  it('confirms by one key and goes on to the most doubtful mark that is left', async () => {
    const editor = await showNew('confirm', REPORT);
    await runAt(editor, 'Nobody will be', 'confirm');
    assert.equal((await markOf(editor, '“Nobody')).standing, 'confirmed');
    const { marks } = await decidedOf(editor);
    const caret = editor.document.offsetAt(editor.selection.active);
    const open = marks.filter(({ standing }) => standing === 'undecided');
    const doubtful = open.toSorted((a, b) => a.quotation.confidence - b.quotation.confidence)[0];
    assert.equal(caret, doubtful?.quotation.start);
    assert.deepEqual(extension().exports.standingsOf(editor.document.uri).get('confirmed'), [4]);
    assert.match(await sidecarOf('confirm'), /Eve Ladd/);
  });

  it('decides about another mark with each key, also where the place of an earlier one is told between them', async () => {
    const editor = await showNew('quickly', REPORT);
    const { marks } = await decidedOf(editor);
    const [first, second] = toDecide(marks);
    assert.ok(first && second);
    const isTold = caretIsTold(editor, second.quotation.start);
    const start = editor.document.positionAt(first.quotation.start);
    editor.selection = new vscode.Selection(start, start);
    const keys = [run('confirm'), run('confirm')];
    await isTold;
    await Promise.all([...keys, run('confirm')]);
    const confirmed = (await decidedOf(editor)).marks.filter(({ standing }) => standing === 'confirmed');
    assert.equal(confirmed.length, 3);
  });

  it('takes a person of the document, and no new name, where some words of the name are typed', async () => {
    const editor = await showNew('some-words', REPORT);
    await creditAt(editor, 'The ship is', 'Maren');
    assert.equal(await speakerOf(editor, '“The ship'), 'Maren Solberg');
  });

  it('goes to the most doubtful mark where there is none at the caret, and decides nothing', async () => {
    const editor = await showNew('elsewhere', REPORT);
    await runAt(editor, 'was less certain', 'confirm');
    const { marks } = await decidedOf(editor);
    assert.ok(marks.every(({ standing }) => standing === 'undecided'));
    const caret = editor.document.offsetAt(editor.selection.active);
    assert.ok(marks.some(({ quotation }) => quotation.start === caret));
  });

  it('rejects, undoes and redoes', async () => {
    const editor = await showNew('reject', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    const text = editor.document.getText();
    const { analysis } = await decidedOf(editor);
    assert.equal(
      analysis.quotations.some(({ start }) => text.startsWith('“The ship', start)),
      false,
    );
    await run('undoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'undecided');
    await run('redoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    assert.equal(await speakerOf(editor, '“Nobody'), 'Maren Solberg');
  });

  it('leaves the colours of the others as they are where the first speaker has nothing left', async () => {
    const editor = await showNew('colours', '“We will not sell,” said Ana Ortiz.\n\n“We will,” said Tom Moor.\n');
    const painted = (): readonly (readonly [string, number | undefined])[] =>
      extension()
        .exports.marksOf(editor.document.uri)
        .filter(({ style }) => style.startsWith('quotation'))
        .map(({ style, ranges }) => [style, ranges[0]?.start.line]);
    assert.deepEqual(painted(), [
      ['quotation.direct.1', 0],
      ['quotation.direct.2', 2],
    ]);
    await runAt(editor, 'We will not', 'reject');
    assert.deepEqual(painted(), [['quotation.direct.2', 2]]);
  });

  it('undoes one decision after the other, and redoes them in their order', async () => {
    const editor = await showNew('steps', REPORT);
    await runAt(editor, 'Nobody will be', 'confirm');
    await runAt(editor, 'The ship is', 'reject');
    await runAt(editor, 'repairs would', 'confirm');
    const standings = async (): Promise<readonly string[]> => [
      (await markOf(editor, '“Nobody')).standing,
      (await markOf(editor, '“The ship')).standing,
      (await markOf(editor, 'repairs')).standing,
    ];
    const none = 'undecided';
    const steps = [
      ['confirmed', 'rejected', none],
      ['confirmed', none, none],
      [none, none, none],
    ];
    for (const expected of steps) {
      await run('undoDecision');
      assert.deepEqual(await standings(), expected);
    }
    await run('undoDecision');
    assert.deepEqual(await standings(), steps[2]);
    for (const expected of [steps[1], steps[0], ['confirmed', 'rejected', 'confirmed']]) {
      await run('redoDecision');
      assert.deepEqual(await standings(), expected);
    }
  });

  it('decides one mark after the other, however fast the key comes', async () => {
    const editor = await showNew('fast', REPORT);
    await run('nextUndecided');
    await Promise.all([run('confirm'), run('confirm'), run('reject'), run('undoDecision'), run('confirm')]);
    const { marks } = await decidedOf(editor);
    assert.equal(marks.filter(({ standing }) => standing === 'confirmed').length, 3);
    assert.ok(marks.every(({ standing }) => standing !== 'rejected'));
  });

  it('goes through what is undecided, both ways', async () => {
    const editor = await showNew('undecided', REPORT);
    placeCaret(editor, 'Ferry line');
    const places: number[] = [];
    const count = (await decidedOf(editor)).marks.length;
    for (let i = 0; i < count; i++) {
      await run('nextUndecided');
      places.push(editor.document.offsetAt(editor.selection.active));
    }
    assert.equal(new Set(places).size, count);
    await run('previousUndecided');
    assert.equal(editor.document.offsetAt(editor.selection.active), places.at(-2));
  });
});

describe('deciding again', () => {
  openReview();

  it('keeps every decision about a mark, and decides an older one again', async () => {
    const editor = await showNew('history', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    await runAt(editor, 'The ship is', 'confirm');
    assert.equal((await markOf(editor, '“The ship')).standing, 'confirmed');
    placeCaret(editor, 'The ship is');
    const done = run('showHistory');
    const rows = await offered();
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Confirmed: Henrik Dahl, direct quotation', 'Rejected: no quotation'],
    );
    assert.match(rows[0]?.description ?? '', /^Eve Ladd · .* · in force$/);
    assert.match(rows[1]?.description ?? '', /· replaced$/);
    assert.match(rows[1]?.detail ?? '', /The analysis had said: Henrik Dahl, direct quotation \(.*\)/);
    await choose('Rejected');
    await done;
    assert.equal((await markOf(editor, '“The ship')).standing, 'rejected');
    assert.equal((await markOf(editor, '“The ship')).history.length, 3);
    await run('undoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'confirmed');
  });

  it('keeps the reason for a decision', async () => {
    const editor = await showNew('reason', REPORT);
    await runAt(editor, 'The ship is', 'reject');
    placeCaret(editor, 'The ship is');
    const done = run('giveReason');
    await answer('It is a reading from the log.');
    await done;
    const mark = await markOf(editor, '“The ship');
    assert.equal(mark.standing, 'rejected');
    assert.equal(mark.heads[0]?.why, 'It is a reading from the log.');
    assert.match(await sidecarOf('reason'), /It is a reading from the log\./);
    await run('undoDecision');
    assert.equal((await markOf(editor, '“The ship')).heads[0]?.why, undefined);
  });

  it('has nothing to show of a mark that nobody decided', async () => {
    const editor = await showNew('nothing', REPORT);
    await runAt(editor, 'The ship is', 'showHistory');
    await runAt(editor, 'The ship is', 'giveReason');
    assert.equal(isAsking(), false);
  });
});

describe('correcting a quotation', () => {
  openReview();

  it('takes another speaker from the list, and takes it back', async () => {
    const editor = await showNew('speaker', REPORT);
    placeCaret(editor, 'Nobody will be');
    const done = run('correctSpeaker');
    await choose('Henrik Dahl');
    await done;
    assert.equal((await markOf(editor, '“Nobody')).standing, 'corrected');
    assert.equal(await speakerOf(editor, '“Nobody'), 'Henrik Dahl');
    await run('undoDecision');
    assert.equal(await speakerOf(editor, '“Nobody'), 'Maren Solberg');
    await run('redoDecision');
    assert.equal(await speakerOf(editor, '“Nobody'), 'Henrik Dahl');
  });

  it('takes a name that the document has not', async () => {
    const editor = await showNew('new-speaker', REPORT);
    await creditAt(editor, 'repairs would', 'Orla Finch');
    assert.equal(await speakerOf(editor, 'repairs'), 'Orla Finch');
    assert.match(await sidecarOf('new-speaker'), /Orla Finch/);
  });

  it('takes nobody as the speaker', async () => {
    const editor = await showNew('nobody', REPORT);
    placeCaret(editor, 'The ship is');
    const done = run('correctSpeaker');
    await choose('Unknown speaker');
    await done;
    assert.equal((await markOf(editor, '“The ship')).standing, 'corrected');
    assert.equal(await speakerOf(editor, '“The ship'), null);
  });

  it('decides nothing where the list is left', async () => {
    const editor = await showNew('left', REPORT);
    placeCaret(editor, 'The ship is');
    const done = run('correctSpeaker');
    await leave();
    await done;
    assert.equal((await markOf(editor, '“The ship')).standing, 'undecided');
    assert.equal((await markOf(editor, '“The ship')).history.length, 0);
  });

  it('takes another kind, and takes it back', async () => {
    const editor = await showNew('kind', REPORT);
    placeCaret(editor, 'The ship is');
    const done = run('correctKind');
    await choose('Mixed');
    await done;
    assert.equal((await markOf(editor, '“The ship')).quotation.kind, 'mixed');
    await run('undoDecision');
    assert.equal((await markOf(editor, '“The ship')).quotation.kind, 'direct');
  });

  it('takes words that nobody says for a term of nobody', async () => {
    const editor = await showNew('term', REPORT);
    placeCaret(editor, 'The ship is');
    const done = run('correctKind');
    await choose('a word that nobody says');
    await done;
    assert.equal((await markOf(editor, '“The ship')).quotation.kind, 'term');
    assert.equal(await speakerOf(editor, '“The ship'), null);
  });

  it('takes the selection as its extent; what stands between two parts stays out', async () => {
    const editor = await showNew('extent', REPORT);
    assert.equal(partsOf(editor, await markOf(editor, '“The ship')).length, 2);
    select(editor, 'forty years old,” Dahl said. “One hard frost');
    await run('correctExtent');
    const mark = await markOf(editor, 'forty years');
    assert.equal(mark.standing, 'corrected');
    assert.deepEqual(partsOf(editor, mark), ['forty years old,”', '“One hard frost']);
    await run('undoDecision');
    assert.equal((await markOf(editor, '“The ship')).standing, 'undecided');
    await run('redoDecision');
    assert.deepEqual(partsOf(editor, await markOf(editor, 'forty years')), ['forty years old,”', '“One hard frost']);
  });

  it('selects a quotation first, so that the arrows can move its end', async () => {
    const editor = await showNew('extent-keys', REPORT);
    placeCaret(editor, 'repairs would');
    await run('correctExtent');
    assert.equal(editor.document.getText(editor.selection), 'repairs would take eleven weeks');
    assert.equal((await markOf(editor, 'repairs')).standing, 'undecided');
    for (let i = 0; i < ' weeks'.length; i++) await vscode.commands.executeCommand('cursorLeftSelect');
    await run('correctExtent');
    assert.deepEqual(partsOf(editor, await markOf(editor, 'repairs')), ['repairs would take eleven']);
  });

  it('adds what the analysis missed, with its speaker, and takes it away again', async () => {
    const editor = await showNew('add', REPORT);
    select(editor, 'who leads the Tarnholt Shipping Company');
    const done = run('addQuotation');
    await choose('Maren Solberg');
    await done;
    const mark = await markOf(editor, 'who leads');
    assert.equal(mark.standing, 'corrected');
    assert.equal(mark.quotation.kind, 'indirect');
    assert.equal(await speakerOf(editor, 'who leads'), 'Maren Solberg');
    assert.match(await sidecarOf('add'), /who leads the Tarnholt/);
    await run('undoDecision');
    await assert.rejects(markOf(editor, 'who leads'));
    await run('redoDecision');
    assert.equal((await markOf(editor, 'who leads')).standing, 'corrected');
  });

  it('adds nothing where nothing is selected', async () => {
    const editor = await showNew('add-nothing', REPORT);
    await runAt(editor, 'was less certain', 'addQuotation');
    assert.equal(isAsking(), false);
  });
});
