import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { GOALS, isReached, OTHERS } from '../../bench/accuracy/figures.mjs';
import { goalTable, number, table } from '../../bench/accuracy/page.mjs';
import { readFigure } from '../../bench/accuracy/scorer.mjs';

describe('the figures', () => {
  it('have names of their own, under which the next run finds them', () => {
    const ids = [...GOALS, ...OTHERS].map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
  });

  it('are reached at the least value asked for, and only beyond or below a bound', () => {
    assert.deepEqual(
      [0.949, 0.95].map((value) => isReached(value, { least: 0.95 })),
      [false, true],
    );
    assert.deepEqual(
      [0.12, 0.121].map((value) => isReached(value, { over: 0.12 })),
      [false, true],
    );
    assert.deepEqual(
      [0.149, 0.15].map((value) => isReached(value, { under: 0.15 })),
      [true, false],
    );
  });

  it('are read from the table that is called so, not from one that only begins so', () => {
    const tables = [
      { name: 'content parts: recall', rows: [['exact', { F1: 0.1 }]] },
      { name: 'content parts', rows: [['exact', { F1: 0.5 }]] },
    ];
    const scored = { groups: new Map([['all', tables]]) };
    assert.equal(readFigure(scored, ['all', 'content parts', 'exact', 'F1']), 0.5);
    assert.equal(readFigure(scored, ['all', 'content', 'exact', 'F1']), 0.1);
    assert.equal(readFigure(scored, ['all', 'names', 'exact', 'F1']), null);
  });
});

describe('the page', () => {
  it('writes numbers as the scorer does', () => {
    assert.deepEqual(
      [0.9581, 1, null, undefined].map((value) => number(value)),
      ['.958', '1.000', '–', '–'],
    );
  });

  it('sets numbers to the right and words to the left', () => {
    const lines = table(
      ['figure', 'now', 'elsewhere'],
      [
        ['a', '.5', 'something of many words'],
        ['b', '.6', ''],
      ],
    );
    assert.equal(lines.split('\n')[1], '| --- | --: | --- |');
  });

  it('shows the goal, the change since the last run, and whether the goal is reached', () => {
    const goals = [
      { id: 'a', label: 'A', reach: { least: 0.9 }, elsewhere: '.8' },
      { id: 'b', label: 'B', reach: { under: 0.15 } },
      { id: 'c', label: 'C', reach: { least: 0.9 } },
    ];
    const lines = goalTable(goals, { a: 0.91, b: 0.2, c: null }, { a: 0.9, b: 0.25 }).split('\n');
    assert.deepEqual(lines.slice(2), [
      '| A | .910 | .900 | +.010 | .90 | ✓ | .8 |',
      '| B | .200 | .250 | −.050 | under .15 | ✗ |  |',
      '| C | – | – |  | .90 |  |  |',
    ]);
  });
});

describe('npm run eval', () => {
  const run = (...args) => spawnSync(process.execPath, ['bench/accuracy.mjs', ...args], { encoding: 'utf8' });

  it('says that the corpora are not at hand, and ends well', () => {
    const { status, stdout } = run('--shared', 'no/such/folder');
    assert.equal(status, 0);
    assert.match(stdout, /^The corpora are not at hand: .*Nothing was measured\.$/m);
  });

  it('refuses a corpus that it does not know', () => {
    const { status, stderr } = run('--only', 'nothing');
    assert.equal(status, 1);
    assert.match(stderr, /^There is no corpus nothing\. There are: polnear, /);
  });
});
