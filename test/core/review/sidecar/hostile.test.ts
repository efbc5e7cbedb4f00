import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LIMITS } from '../../../../src/core/review/sidecar/limits';
import { readSidecar } from '../../../../src/core/review/sidecar/readSidecar';
import { writeSidecar } from '../../../../src/core/review/sidecar/writeSidecar';
import { TEXT, anyDecisions, confirmed, idOf, sidecarOf } from './decisions';

const GOOD = writeSidecar(sidecarOf(confirmed(1)), TEXT);

/** What is said of a sidecar with one part of it replaced. */
function failureWith(part: string | RegExp, by: string): unknown {
  const source = GOOD.replace(part, () => by);
  assert.notEqual(source, GOOD, `no ${part.toString()} to replace`);
  const read = readSidecar(source, TEXT);
  return read.ok ? undefined : read.failure;
}

const wrong = (path: string, expected: string): object => ({ code: 'sidecar.wrong-value', path, expected });

describe('a sidecar that cannot be read', () => {
  it('is told by a code and the place of what is wrong', () => {
    const items = '$.items[0]';
    const cases: readonly (readonly [string | RegExp, string, object])[] = [
      [`urn:uuid:${idOf(1)}`, 'http://example.com/1', wrong(`${items}.id`, 'uuid')],
      ['"created": "2026-', '"created": "soon', wrong(`${items}.created`, 'time')],
      ['{"type": "Person", "name": "Ada Moss"}', '"Ada Moss"', wrong(`${items}.creator`, 'object')],
      ['"name": "Ada Moss"', '"name": ["Ada"]', wrong(`${items}.creator.name`, 'text')],
      ['"start": 18', '"start": null', wrong(`${items}.target.selector[1].start`, 'place')],
      ['"start": 18', '"start": 1e999', wrong(`${items}.target.selector[1].start`, 'place')],
      ['"start": 18', '"start": -1', wrong(`${items}.target.selector[1].start`, 'place')],
      ['"start": 18', '"start": 1.5', wrong(`${items}.target.selector[1].start`, 'place')],
      ['"start": 18', '"start": 36', wrong(`${items}.target.selector[1].end`, 'place')],
      ['TextPositionSelector', 'SvgSelector', wrong(`${items}.target.selector`, 'selector')],
      ['"said": {', '"said": 1, "x": {', wrong(`${items}.sourcemark.said`, 'object')],
      ['"confidence": 0.9', '"confidence": 9', wrong(`${items}.sourcemark.said.confidence`, 'confidence')],
      ['"said": {"kind": "direct"', '"said": {"kind": "shouted"', wrong(`${items}.sourcemark.said.kind`, 'known-word')],
      ['"said":', '"over": ["1"], "said":', wrong(`${items}.sourcemark.over[0]`, 'uuid')],
      ['"said":', '"turn": {"isUndone": 1}, "said":', wrong(`${items}.sourcemark.turn.isUndone`, 'boolean')],
      ['"verdict": "confirm"', '"verdict": "add"', wrong(`${items}.body`, 'known-word')],
      ['"version": "1.0"', '"version": 1', wrong('$.sourcemark.version', 'text')],
    ];
    for (const [part, by, failure] of cases) assert.deepEqual(failureWith(part, by), failure, by);
  });

  it('names no file but its own', () => {
    for (const source of ['../q7x2', '/etc/passwd', '..', '..%2fq7x2', 'a\\\\b', 'file:q', 'https://example.com/', ''])
      assert.deepEqual(
        failureWith('"source": "q7x2"', `"source": "${source}"`),
        { code: 'sidecar.unsafe-path', path: '$.items[0].target.source' },
        source,
      );
    for (const document of ['../q7x2', '..\\\\q7x2', '..', '', '/q', 'a\\u0000'])
      assert.deepEqual(
        failureWith('"document": "q7x2"', `"document": "${document}"`),
        { code: 'sidecar.unsafe-path', path: '$.sourcemark.document' },
        document,
      );
  });

  it('is refused where it is of a newer version, whatever else is in it', () => {
    assert.deepEqual(failureWith('"version": "1.0"', '"version": "2.0"'), {
      code: 'sidecar.newer-version',
      version: '2.0',
    });
    const other = '{"type": "AnnotationPage", "sourcemark": {"version": "3.1"}, "items": [1]}';
    assert.deepEqual(readSidecar(other, ''), { ok: false, failure: { code: 'sidecar.newer-version', version: '3.1' } });
  });

  it('is told from other JSON, and from what a merge left', () => {
    const codeOf = (source: string): unknown => {
      const read = readSidecar(source, '');
      return read.ok ? undefined : read.failure.code;
    };
    for (const source of [
      'null',
      '[]',
      '{}',
      '1',
      '{"type": "AnnotationPage", "items": []}',
      '{"__proto__": {"type": 1}}',
    ])
      assert.equal(codeOf(source), 'sidecar.not-a-sidecar', source);
    for (const source of ['', '{', 'q7x2', '{"a": 1}}', '"', '"\\'])
      assert.equal(codeOf(source), 'sidecar.not-json', source);
    assert.equal(codeOf(`<<<<<<< ours\n${GOOD}=======\n${GOOD}>>>>>>> theirs\n`), 'sidecar.conflict-markers');
  });

  it('is refused unread where it is too large or too deep', () => {
    const codeOf = (source: string): unknown => readSidecar(source, '');
    const tooDeep = { ok: false, failure: { code: 'sidecar.too-deep', limit: LIMITS.depth } };
    for (const piece of ['[', '{"a":']) assert.deepEqual(codeOf(piece.repeat(1_000_000)), tooDeep);
    assert.deepEqual(codeOf(' '.repeat(LIMITS.size + 1)), {
      ok: false,
      failure: { code: 'sidecar.too-large', limit: LIMITS.size },
    });
  });

  it('has no more annotations, anchors and characters than a review comes to', () => {
    assert.deepEqual(failureWith('"name": "Ada Moss"', `"name": "${'x'.repeat(LIMITS.name + 1)}"`), {
      code: 'sidecar.too-long',
      path: '$.items[0].creator.name',
      limit: LIMITS.name,
    });
    const ids = `["${Array.from({ length: LIMITS.list + 1 }, () => idOf(1)).join('","')}"]`;
    assert.deepEqual(failureWith('"said":', `"over": ${ids}, "said":`), {
      code: 'sidecar.too-many',
      path: '$.items[0].sourcemark.over',
      limit: LIMITS.list,
    });
    const many = `1,${'1,'.repeat(LIMITS.annotations)}`;
    assert.deepEqual(failureWith('"items": [', `"items": [${many}`), {
      code: 'sidecar.too-many',
      path: '$.items',
      limit: LIMITS.annotations,
    });
  });
});

describe('any sidecar', () => {
  it('is read or refused, and never ends the program', () => {
    const hostile = ['null', '{}', '[]', '1e999', '"\\ud800"', '{"__proto__": 1}', '-0', '""', '[[]]', 'true'];
    fc.assert(
      fc.property(anyDecisions, fc.nat(), fc.constantFrom(...hostile), (decisions, at, by) => {
        const source = writeSidecar(sidecarOf(...decisions), TEXT);
        const values = Array.from(source.matchAll(/: ("(?:[^"\\]|\\.)*"|\d+|null|true|false)/g));
        const value = values[at % values.length]!;
        const end = value.index + value[0].length;
        const read = readSidecar(`${source.slice(0, value.index)}: ${by}${source.slice(end)}`, TEXT);
        if (read.ok) writeSidecar(read.sidecar, TEXT);
        else assert.match(read.failure.code, /^sidecar\./);
      }),
      { numRuns: 40 },
    );
  });

  it('is read or refused wherever it is cut off', () => {
    for (let end = 0; end < GOOD.length - 1; end += 7) assert.equal(readSidecar(GOOD.slice(0, end), TEXT).ok, false);
  });
});
