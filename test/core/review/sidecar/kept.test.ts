import assert from 'node:assert/strict';
import { readSidecar } from '../../../../src/core/review/sidecar/readSidecar';
import type { Sidecar } from '../../../../src/core/review/sidecar/sidecar';
import { writeSidecar } from '../../../../src/core/review/sidecar/writeSidecar';
import { TEXT, confirmed, idOf, sidecarOf, timeOf } from './decisions';

const GOOD = writeSidecar(sidecarOf(confirmed(1, { why: 'heard it' })), TEXT);

function read(source: string): Sidecar {
  const result = readSidecar(source, TEXT);
  assert.ok(result.ok, JSON.stringify(result));
  return result.sidecar;
}

const rewritten = (source: string): string => writeSidecar(read(source), TEXT);

describe('what others put into a sidecar', () => {
  it('is written back: annotations of other programs, with ids or addresses that are not ours', () => {
    const other =
      '{"id": "https://example.com/1", "type": "Annotation", "body": "<script>", "target": "../x", "__proto__": {"a": [1]}}';
    const { decisions, kept } = read(GOOD.replace('"items": [', `"items": [${other}, 7,`));
    assert.deepEqual([decisions.length, kept.annotations.length], [1, 2]);
    const again = rewritten(GOOD.replace('"items": [', `"items": [${other}, 7,`));
    assert.deepEqual(
      JSON.parse(again, (_, value: unknown) => value),
      JSON.parse(GOOD.replace(/\n {2}\]\n\}\n$/, `,7,${other}]}`)),
    );
    assert.equal(({} as { a?: unknown }).a, undefined);
    assert.equal(rewritten(again), again);
  });

  it('is written back: decisions that this version does not know', () => {
    const source = GOOD.replace('"verdict": "confirm"', '"verdict": "applaud"');
    assert.deepEqual([read(source).decisions, rewritten(source)], [[], source]);
  });

  it('is written back: fields and bodies in a decision, also when it is taken back', () => {
    const body = '{"type": "TextualBody", "purpose": "tagging", "value": "budget"}';
    const source = GOOD.replace('"created":', '"modified": "2027", "created":')
      .replace('"said": {', '"mood": "sure", "said": {"tone": 1, ')
      .replace('"body": [', `"body": [${body},`)
      .replace('"@context"', '"label": "Review", "@context"');
    const { decisions, ...rest } = read(source);
    const turn = { isUndone: true, by: 'Tom Lee', at: timeOf(5) };
    const undone = writeSidecar({ ...rest, decisions: decisions.map((decision) => ({ ...decision, turn })) }, TEXT);
    for (const part of [
      '"modified": "2027"',
      '"mood": "sure"',
      '"tone": 1',
      body,
      '"label": "Review"',
      '"isUndone": true',
    ])
      assert.ok(undone.includes(part), part);
    assert.deepEqual(read(undone).decisions[0]?.turn, turn);
  });

  it('is not brought back where it was left out on purpose', () => {
    const turned = writeSidecar(sidecarOf(confirmed(1, { turn: { isUndone: true, by: 'A', at: timeOf(2) } })), TEXT);
    const { decisions, ...rest } = read(turned.replace('"created":', '"modified": "2027", "created":'));
    assert.ok(decisions[0]?.turn);
    const again = writeSidecar({ ...rest, decisions: [confirmed(1)] }, TEXT);
    assert.match(again, /"modified": "2027"/);
    assert.doesNotMatch(again, /isUndone/);
  });

  it('of a newer minor version is kept where it is not understood, with the version', () => {
    const newer = GOOD.replace('"version": "1.0"', '"version": "1.7"').replace('"kind": "direct"', '"kind": "sung"');
    const { decisions, kept } = read(newer);
    assert.deepEqual([decisions, kept.version, rewritten(newer)], [[], '1.7', newer]);
  });
});

describe('two annotations with one id', () => {
  it('are one where they say the same', () => {
    const [, item = ''] = /"items": \[\n([^]*)\n {2}\]/.exec(GOOD) ?? [];
    assert.equal(rewritten(GOOD.replace('"items": [', `"items": [${item},`)), GOOD);
  });

  it('stay both where they differ, and one of them is the decision', () => {
    const double = writeSidecar(sidecarOf(confirmed(1, { by: 'Ada Moss' }), confirmed(1, { by: 'Eve Cray' })), TEXT);
    const { decisions, kept } = read(double);
    assert.deepEqual([decisions.map(({ by }) => by), kept.annotations.length], [['Ada Moss'], 1]);
    assert.equal(rewritten(double), double);
    assert.equal(double.split(idOf(1)).length, 3);
  });
});
