import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../../../src/core/review/sidecar/codePoints';
import { cpuTime } from '../../../support/cpuTime';

const place = (at: number): { start: number; end: number } => ({ start: at, end: at });
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const text = fc.string({ maxLength: 60, unit: anyCharacter });

describe('code points', () => {
  it('count a character of two units as one', () => {
    const points = new CodePoints('a😀b');
    assert.deepEqual(
      [0, 1, 3, 4].map((offset) => points.count(place(offset)).start),
      [0, 1, 2, 3],
    );
  });

  it('are those of the text as JavaScript itself counts them, halves of pairs among them', () => {
    fc.assert(
      fc.property(text, (words) => {
        const points = new CodePoints(words);
        let [offset, count] = [0, 0];
        for (const character of [...Array.from(words), '']) {
          assert.equal(points.count(place(offset)).start, count);
          assert.equal(points.locate(place(count)).start, offset);
          offset += character.length;
          count++;
        }
      }),
    );
  });

  it('lead back to where they were counted from, behind the end of the text as well', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 200 }), (words, point) => {
        const points = new CodePoints(words);
        assert.equal(points.count(points.locate(place(point))).start, point);
      }),
    );
  });

  it('count a place inside a character as its start', () => {
    assert.equal(new CodePoints('a😀b').count(place(2)).start, 1);
  });

  it('of five thousand decisions in a megabyte are found in less than the time of a frame or two', () => {
    const long = 'We 😀 will appeal. '.repeat(53_000);
    const offsets = Array.from({ length: 5000 }, (_, i) => place(i * 200));
    const run = (): number =>
      cpuTime(() => {
        const points = new CodePoints(long);
        for (const offset of offsets) points.locate(points.count(offset));
      });
    const best = Math.min(...Array.from({ length: 5 }, run));
    assert.ok(best < 30, `${best} ms`);
  });
});
