import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Decision } from '../../../../src/core/review/decisions/decision';
import { mergeSidecars } from '../../../../src/core/review/sidecar/mergeSidecars';
import { readSidecar } from '../../../../src/core/review/sidecar/readSidecar';
import { writeSidecar } from '../../../../src/core/review/sidecar/writeSidecar';
import { cpuTime } from '../../../support/cpuTime';
import { TEXT, anchorOf, anyDecisions, anyTurn, confirmed, idOf, sidecarOf, timeOf } from './decisions';

const write = (...decisions: readonly Decision[]): string => writeSidecar(sidecarOf(...decisions), TEXT);

function merge(base: string, ours: string, theirs: string): string {
  const merged = mergeSidecars(base, ours, theirs);
  assert.ok(merged.ok, JSON.stringify(merged));
  return merged.text;
}

function decisionsOf(source: string): readonly Decision[] {
  const read = readSidecar(source, TEXT);
  assert.ok(read.ok);
  return read.sidecar.decisions;
}

const undone = (decision: Decision, minute: number, isUndone = true): Decision => ({
  ...decision,
  turn: { isUndone, by: 'Tom Lee', at: timeOf(minute) },
});

const [a, b, c] = [confirmed(1), confirmed(2, { by: 'Tom Lee' }), confirmed(3, { anchors: [anchorOf('she left')] })];

describe('two sidecars of one document', () => {
  it('become one with the decisions of both', () => {
    assert.equal(merge(write(a), write(a, b), write(c, a)), write(a, b, c));
  });

  it('become one where neither was there before', () => {
    for (const base of ['', '\n']) assert.equal(merge(base, write(a), write(b)), write(a, b));
  });

  it('keep both decisions on one mark: it is contested, not in conflict', () => {
    const rejected: Decision = { ...b, subject: 'quotation', verdict: { kind: 'reject' }, said: null };
    assert.equal(decisionsOf(merge(write(), write(a), write(rejected))).length, 2);
  });

  it('take whoever undid or redid a decision last', () => {
    const [early, late] = [write(undone(a, 5)), write(undone(a, 6, false))];
    assert.equal(merge(write(a), early, late), late);
    assert.equal(merge(write(a), late, early), late);
    assert.equal(merge(early, late, early), late);
    assert.equal(merge(early, write(a), early), write(a));
  });

  it('lose what one side deleted, but not what the other changed', () => {
    assert.equal(merge(write(a, b), write(b), write(a, b)), write(b));
    assert.equal(merge(write(a, b), write(a, b), write(b)), write(b));
    assert.equal(merge(write(a, b), write(b), write(undone(a, 5), b)), write(undone(a, 5), b));
    assert.equal(merge(write(a, b), write(b), write(b)), write(b));
  });

  it('follow the side that found an anchor again, and keep what the other did', () => {
    const moved = { ...a, anchors: [anchorOf('she left')] };
    assert.equal(merge(write(a), write(moved), write(undone(a, 5))), write(undone(moved, 5)));
  });

  it('take a change by hand, and where both sides made one, keep both', () => {
    const [one, other] = [
      { ...a, by: 'A' },
      { ...a, by: 'B' },
    ];
    assert.equal(merge(write(a), write(one), write(a)), write(one));
    assert.equal(merge(write(a), write(one), write(undone(a, 5))), write(undone(one, 5)));
    assert.equal(merge(write(a), write(one), write(other)), write(one, other));
  });

  it('keep what other programs and newer versions put in', () => {
    const note = '{"id": "urn:x:1", "type": "Annotation", "target": "q"}';
    const noted = write(a).replace('"items": [', `"items": [${note},`);
    const newer = write(b).replace('"version": "1.0"', '"version": "1.3", "mood": 1');
    const merged = merge(write(), noted, newer);
    for (const part of ['"urn:x:1"', '"version": "1.3"', '"mood": 1', idOf(1), idOf(2)])
      assert.ok(merged.includes(part), part);
  });

  it('may hold any number of annotations with one id, in time that grows with their number', () => {
    const time = (count: number): number => {
      const crowd = (from: number): string =>
        write(...Array.from({ length: count }, (_, i) => confirmed(1, { by: `${from + i}` })));
      const [base, ours, theirs] = [crowd(0), crowd(count / 2), crowd(count)];
      return cpuTime(() => merge(base, ours, theirs));
    };
    time(100);
    const ratio = time(1000) / Math.max(1, Math.min(time(100), time(100), time(100)));
    assert.ok(ratio < 50, `${ratio} times as long`);
  });

  it('are left alone where one cannot be read', () => {
    const broken = write(a).replace('"start": 18', '"start": "18"');
    const failure = {
      code: 'sidecar.wrong-value',
      path: '$.items[0].target.selector[1].start',
      expected: 'place',
    };
    assert.deepEqual(mergeSidecars(broken, write(a), write(a)), { ok: false, side: 'base', failure });
    assert.deepEqual(mergeSidecars('', broken, write(a)), { ok: false, side: 'ours', failure });
    assert.deepEqual(mergeSidecars('', write(a), broken), { ok: false, side: 'theirs', failure });
    const newer = write(a).replace('"1.0"', '"2.0"');
    const refused = mergeSidecars('', write(a), newer);
    assert.equal(!refused.ok && refused.failure.code, 'sidecar.newer-version');
  });
});

/** What a reviewer does to a sidecar: nothing, or to take back, find again or delete a decision; and to add some. */
const anyWork = fc.record({
  acts: fc.array(fc.oneof(fc.constantFrom('keep', 'delete', 'move'), anyTurn), { minLength: 8, maxLength: 8 }),
  places: fc.array(fc.constantFrom('she', 'The', 'word', 'left'), { minLength: 8, maxLength: 8 }),
  added: anyDecisions,
});

type Work = typeof anyWork extends fc.Arbitrary<infer W> ? W : never;

function worked(decisions: readonly Decision[], { acts, places, added }: Work, reviewer: number): string {
  const done = decisions.flatMap((decision, i): readonly Decision[] => {
    const act = acts[i] ?? 'keep';
    if (act === 'delete') return [];
    if (act === 'move') return [{ ...decision, anchors: [anchorOf(places[i] ?? 'she')] }];
    return [act === 'keep' ? decision : { ...decision, turn: act }];
  });
  // Ids are unique among all reviewers.
  const own = added.map((decision, i) => ({ ...decision, id: idOf(0x10000 * reviewer + i) }));
  return write(...done, ...own);
}

describe('a merge', () => {
  const anyReview = fc.tuple(anyDecisions, anyWork, anyWork, anyWork);
  const reviewOf = ([decisions, ...works]: [readonly Decision[], Work, Work, Work]): readonly [
    string,
    string,
    string,
    string,
  ] => {
    const [one, two, three] = works.map((work, i) => worked(decisions, work, i + 1));
    return [write(...decisions), one ?? '', two ?? '', three ?? ''];
  };

  it('gives the same whichever side is ours', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const [base, one, two] = reviewOf(review);
        assert.equal(merge(base, two, one), merge(base, one, two));
      }),
      { numRuns: 15 },
    );
  });

  it('gives the same in whatever order three reviewers are merged', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const [base, one, two, three] = reviewOf(review);
        assert.equal(merge(base, merge(base, one, two), three), merge(base, one, merge(base, two, three)));
      }),
      { numRuns: 15 },
    );
  });

  it('of a side with itself, or with what it came from, is that side', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const [base, one] = reviewOf(review);
        assert.equal(merge(base, one, one), one);
        assert.equal(merge(base, one, base), one);
      }),
      { numRuns: 15 },
    );
  });

  it('loses nothing that a reviewer added', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const [base, one, two] = reviewOf(review);
        const ids = new Set(decisionsOf(merge(base, one, two)).map(({ id }) => id));
        const before = new Set(decisionsOf(base).map(({ id }) => id));
        for (const { id } of [...decisionsOf(one), ...decisionsOf(two)]) assert.ok(before.has(id) || ids.has(id));
      }),
      { numRuns: 15 },
    );
  });
});
