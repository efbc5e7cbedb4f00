import assert from 'node:assert/strict';
import { Positions } from '../../src/cli/positions';

const placesOf = (text: string, offsets: readonly number[]): readonly string[] => {
  const positions = new Positions(text);
  return offsets.map((offset) => positions.at(offset));
};

describe('positions', () => {
  it('count lines and columns from 1', () => {
    assert.deepEqual(placesOf('ab\ncd', [0, 1, 2, 3, 5]), ['1:1', '1:2', '1:3', '2:1', '2:3']);
  });

  it('take CR LF, LF and CR for one line end each', () => {
    assert.deepEqual(placesOf('a\r\nb\rc\n\nd', [3, 5, 7, 8]), ['2:1', '3:1', '4:1', '5:1']);
  });

  it('count UTF-16 code units, as an editor does, and no line at U+2028', () => {
    assert.deepEqual(placesOf('😀\u2028x', [2, 3]), ['1:3', '1:4']);
  });

  it('are 1:1 in an empty text', () => {
    assert.deepEqual(placesOf('', [0]), ['1:1']);
  });
});
