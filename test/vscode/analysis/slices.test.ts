import assert from 'node:assert/strict';
import { runInSlices } from '../../../src/vscode/analysis/slices';

/** Counts to a number, a millisecond a step. */
function* countTo(last: number, seen: number[]): Generator<undefined, string> {
  for (let i = 1; i <= last; i++) {
    seen.push(i);
    yield;
  }
  return 'done';
}

/** A clock that goes on by a millisecond each time it is read. */
function clock(): () => number {
  let time = 0;
  return () => time++;
}

describe('work in slices', () => {
  it('gives its result', async () => {
    assert.equal(await runInSlices(countTo(100, []), () => true, clock()), 'done');
  });

  it('lets others have their turn', async () => {
    const seen: number[] = [];
    const work = runInSlices(countTo(100, seen), () => true, clock());
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.ok(seen.length > 0 && seen.length < 100, `${seen.length} steps before the first turn of the others`);
    assert.equal(await work, 'done');
  });

  it('stops within a slice when nobody wants it any more', async () => {
    const seen: number[] = [];
    let turns = 0;
    const result = await runInSlices(countTo(1000, seen), () => turns++ < 2, clock());
    assert.equal(result, undefined);
    assert.ok(seen.length < 100, `${seen.length} steps`);
  });
});
