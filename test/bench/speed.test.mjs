import assert from 'node:assert/strict';
import { textOf } from '../../bench/speed/documents.mjs';
import { hostileTexts } from '../../bench/speed/hostileTexts.mjs';
import { slopeOf } from '../../bench/speed/sizes.mjs';

describe('the slope of time over length', () => {
  const points = (secondsOf) => [4e3, 5e4, 1e6].map((size) => ({ size, seconds: secondsOf(size) }));

  it('is 1 for proportion, 2 for the square', () => {
    assert.ok(Math.abs(slopeOf(points((size) => size / 7)) - 1) < 1e-9);
    assert.ok(Math.abs(slopeOf(points((size) => size ** 2)) - 2) < 1e-9);
  });
});

describe('the texts that are read', () => {
  it('are as long as asked for, over and over where the documents do not suffice, and never cut a letter in two', () => {
    const text = textOf([{ text: 'Ana Ortiz – “no”' }], 1000);
    assert.ok(Buffer.byteLength(text) > 990 && Buffer.byteLength(text) <= 1000);
    assert.ok(!text.includes('\ufffd'));
  });

  it('are hostile and of the length of the ordinary one', () => {
    const ordinary = 'It was late. '.repeat(4000);
    for (const [name, text] of Object.entries(hostileTexts(ordinary))) assert.equal(text.length, ordinary.length, name);
  });
});
