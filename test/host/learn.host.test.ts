import assert from 'node:assert/strict';
import { BOARD, markOf, openReview, run, runAt, showNew, speakerOf } from './support/desk';
import { choose, chooseNew, isAsking, leave, offered } from './support/lists';
import { placeCaret } from './support/window';

describe('learning from a corrected speaker', () => {
  openReview();

  it('changes the other quotations of the same words, after they were shown; one undo takes all of it back', async () => {
    const editor = await showNew('learn', BOARD);
    placeCaret(editor, 'The board has');
    const done = run('correctSpeaker');
    await chooseNew('Orla Finch');
    const rows = await offered();
    assert.deepEqual(
      rows.map(({ label, description, detail }) => [label, description ?? detail]),
      [
        ['“the chair” is Orla Finch in this document', 'changes 1 more'],
        ['This quotation only', undefined],
        ['“There is nothing to add,”', 'Ada Moss → Orla Finch'],
      ],
    );
    await choose('is Orla Finch in this document');
    await done;
    assert.equal(await speakerOf(editor, '“The board has'), 'Orla Finch');
    assert.equal(await speakerOf(editor, '“There is nothing'), 'Orla Finch');
    assert.equal((await markOf(editor, '“There is nothing')).standing, 'undecided');
    assert.equal(await speakerOf(editor, '“It is a good plan'), 'Ada Moss');
    await run('undoDecision');
    assert.equal(await speakerOf(editor, '“The board has'), 'Ada Moss');
    assert.equal(await speakerOf(editor, '“There is nothing'), 'Ada Moss');
    await run('redoDecision');
    assert.equal(await speakerOf(editor, '“There is nothing'), 'Orla Finch');
  });

  it('shows also what changes by a pronoun that goes with the words', async () => {
    const editor = await showNew('learn-pronoun', BOARD);
    placeCaret(editor, 'It is a good');
    const done = run('correctSpeaker');
    await chooseNew('Ina Moss');
    const [all, , ...changes] = await offered();
    assert.equal(all?.description, 'changes 2 more');
    assert.deepEqual(
      changes.map(({ label, detail }) => [label, detail]),
      [
        ['to begin at once', 'Ada Moss → Ina Moss'],
        ['that the crane would come first', 'Ada Moss → Ina Moss'],
      ],
    );
    await choose('is Ina Moss in this document');
    await done;
    assert.equal(await speakerOf(editor, 'to begin at once'), 'Ina Moss');
    assert.equal(await speakerOf(editor, 'that the crane'), 'Ina Moss');
    assert.equal(await speakerOf(editor, '“The board has'), 'Ada Moss');
  });

  it('changes this quotation only where that is chosen', async () => {
    const editor = await showNew('learn-one', BOARD);
    placeCaret(editor, 'The board has');
    const done = run('correctSpeaker');
    await choose('Rolf Keller');
    await choose('This quotation only');
    await done;
    assert.equal(await speakerOf(editor, '“The board has'), 'Rolf Keller');
    assert.equal(await speakerOf(editor, '“There is nothing'), 'Ada Moss');
  });

  it('decides nothing where the list is left', async () => {
    const editor = await showNew('learn-left', BOARD);
    placeCaret(editor, 'The board has');
    const done = run('correctSpeaker');
    await choose('Rolf Keller');
    await leave();
    await done;
    assert.equal((await markOf(editor, '“The board has')).standing, 'undecided');
  });

  it('leaves alone what is decided already', async () => {
    const editor = await showNew('learn-decided', BOARD);
    await runAt(editor, 'There is nothing', 'confirm');
    placeCaret(editor, 'The board has');
    const done = run('correctSpeaker');
    await choose('Rolf Keller');
    await done;
    assert.equal(isAsking(), false);
    assert.equal(await speakerOf(editor, '“There is nothing'), 'Ada Moss');
  });
});
