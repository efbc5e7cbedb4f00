import assert from 'node:assert/strict';
import { type Decision, stepToRedo, stepToUndo, timeAfter, turnStep } from '../../../../src/core/index';

const decision = (id: string, by: string, second: number, step = id): Decision => ({
  subject: 'quotation',
  verdict: { kind: 'confirm' },
  said: null,
  id,
  step,
  by,
  at: new Date(second * 1000).toISOString(),
  anchors: [],
  over: [],
});
const at = (second: number): string => new Date(second * 1000).toISOString();

describe('undo and redo', () => {
  const decisions = [
    decision('a', 'Eve', 1),
    decision('b', 'Bo', 2),
    decision('c', 'Eve', 3),
    decision('d', 'Eve', 3, 'c'),
  ];

  it('takes back the latest act of the reviewer, all of it, and nobody else’s', () => {
    assert.equal(stepToUndo(decisions, 'Eve'), 'c');
    const undone = turnStep(decisions, 'c', { isUndone: true, by: 'Eve', at: at(4) });
    assert.deepEqual(
      undone.map(({ turn }) => turn?.isUndone),
      [undefined, undefined, true, true],
    );
    assert.equal(stepToUndo(undone, 'Eve'), 'a');
    assert.equal(stepToUndo(undone, 'Bo'), 'b');
    assert.equal(stepToUndo([], 'Eve'), undefined);
  });

  it('puts acts into force again, the last one taken back first', () => {
    const one = turnStep(decisions, 'c', { isUndone: true, by: 'Eve', at: at(4) });
    const two = turnStep(one, 'a', { isUndone: true, by: 'Eve', at: at(5) });
    assert.equal(stepToRedo(two, 'Eve'), 'a');
    const back = turnStep(two, 'a', { isUndone: false, by: 'Eve', at: at(6) });
    assert.equal(stepToRedo(back, 'Eve'), 'c');
    assert.equal(stepToRedo(decisions, 'Eve'), undefined);
  });

  it('has nothing to redo once something was decided since', () => {
    const undone = turnStep(decisions, 'c', { isUndone: true, by: 'Eve', at: at(4) });
    assert.equal(stepToRedo([...undone, decision('e', 'Eve', 5)], 'Eve'), undefined);
    assert.equal(stepToRedo([...undone, decision('e', 'Bo', 5)], 'Eve'), 'c');
  });

  it('gives each act a time of its own, whatever the clock says', () => {
    assert.equal(timeAfter([], new Date(1000)), at(1));
    assert.equal(timeAfter(decisions, new Date(1000)), '1970-01-01T00:00:03.001Z');
    assert.equal(timeAfter([{ ...decisions[0]!, at: 'never' }], new Date(1000)), at(1));
  });
});
