import assert from 'node:assert/strict';
import { agreement } from '../../../../src/core/review/agreement/agreement';
import { judgementsOf } from '../../../../src/core/review/agreement/judgements';
import type { Decision } from '../../../../src/core/review/decisions/decision';
import { TEXT, anchorOf, confirmed, timeOf } from '../sidecar/decisions';

/** Items with their categories, a letter for each. */
const of = (categories: string): ReadonlyMap<string, string> =>
  new Map(Array.from(categories, (category, i) => [`${i}`, category]));

describe('agreement', () => {
  it('is Cohen’s kappa', () => {
    // 20 both yes, 5 and 10 apart, 15 both no: observed .7, expected .5, kappa .4.
    const [a, b] = [
      `${'y'.repeat(25)}${'n'.repeat(25)}`,
      `${'y'.repeat(20)}${'n'.repeat(5)}${'y'.repeat(10)}${'n'.repeat(15)}`,
    ];
    assert.deepEqual(agreement(of(a), of(b)), { count: 50, observed: 0.7, expected: 0.5, kappa: 0.4 });
  });

  it('is 1 where both always say the same, 0 where it is as by chance, and below where it is less', () => {
    assert.equal(agreement(of('xyz'), of('xyz')).kappa, 1);
    assert.equal(agreement(of('xxyy'), of('xyxy')).kappa, 0);
    assert.equal(agreement(of('xy'), of('yx')).kappa, -1);
  });

  it('has no kappa where both say one and the same throughout', () => {
    for (const length of [1, 3, 49])
      assert.deepEqual(agreement(of('x'.repeat(length)), of('x'.repeat(length))), {
        count: length,
        observed: 1,
        expected: 1,
        kappa: null,
      });
    assert.equal(agreement(of('xxx'), of('yyy')).kappa, 0);
  });

  it('counts only what both decided', () => {
    assert.equal(agreement(of('xyz'), new Map([['1', 'y']])).count, 1);
    assert.deepEqual(agreement(of(''), of('x')), { count: 0, observed: null, expected: null, kappa: null });
  });

  it('is the same for either order', () => {
    assert.deepEqual(agreement(of('xxyz'), of('xyyz')), agreement(of('xyyz'), of('xxyz')));
  });
});

describe('the judgements of reviewers', () => {
  const tom = { by: 'Tom Lee' };
  const rejected = (n: number): Decision => ({
    ...confirmed(n, tom),
    subject: 'quotation',
    verdict: { kind: 'reject' },
    said: null,
  });

  it('tell by mark of what kind it is and who speaks', () => {
    const judgements = judgementsOf(TEXT, [confirmed(1), rejected(2)]);
    assert.deepEqual(
      [...judgements].map(([by, { kinds, speakers }]) => [by, ...kinds.values(), ...speakers.values()]),
      [
        ['Ada Moss', 'direct', 'name the mayor'],
        ['Tom Lee', 'rejected', 'rejected'],
      ],
    );
    assert.deepEqual(
      [...judgements.values()].map(({ kinds }) => [...kinds.keys()]),
      [['0'], ['0']],
    );
  });

  it('are the last that each made and did not take back', () => {
    const undone: Decision = { ...rejected(3), turn: { isUndone: true, by: 'Tom Lee', at: timeOf(9) } };
    const judgements = judgementsOf(TEXT, [undone, rejected(1), confirmed(2, tom)]);
    assert.deepEqual([...(judgements.get('Tom Lee')?.kinds.values() ?? [])], ['direct']);
  });

  it('mean the same mark also where the text changed between', () => {
    const later = `A line before it.\n${TEXT}`;
    const moved = confirmed(2, { ...tom, anchors: [anchorOf('“We will appeal.”', later)] });
    const judgements = judgementsOf(later, [confirmed(1), moved]);
    assert.deepEqual(
      [...judgements.values()].map(({ kinds }) => [...kinds.keys()]),
      [['0'], ['0']],
    );
  });

  it('tell a speaker called unknown from an unknown one', () => {
    const by = (n: number, speaker: string | null): Decision => ({
      ...confirmed(n, { by: `${n}` }),
      subject: 'quotation',
      verdict: { kind: 'add', as: { kind: 'direct', speaker } },
      said: null,
    });
    const judgements = judgementsOf(TEXT, [by(1, 'unknown'), by(2, null)]);
    const [one, other] = [...judgements.values()].map(({ speakers }) => [...speakers.values()][0]);
    assert.notEqual(one, other);
  });
});
