import assert from 'node:assert/strict';
import { fromConfidence, reliability } from '../../bench/accuracy/reliability.mjs';

const right = (confidence) => ({ confidence, isRight: true });
const wrong = (confidence) => ({ confidence, isRight: false });

/** What two numbers with rounding errors have in common. */
const near = (value) => Math.round(value * 1e6) / 1e6;

describe('the reliability of confidences', () => {
  it('puts each confidence into its bin, the bounds into the upper one', () => {
    const { bins } = reliability([0, 0.49, 0.5, 0.59, 0.6, 0.3 * 3, 0.99, 1].map(right));
    assert.deepEqual(
      bins.map(({ n }) => n),
      [2, 2, 1, 0, 0, 3],
    );
  });

  it('takes a sum of fractions for what it stands for', () => {
    // 0.1 + 0.7 is a little less than 0.8.
    const { bins } = reliability([right(0.1 + 0.7)]);
    assert.deepEqual(bins.find(({ n }) => n === 1).from, 0.8);
    assert.equal(fromConfidence([right(0.1 + 0.7)], 0.8).n, 1);
  });

  it('gives mean confidence and share right of a bin', () => {
    const { bins } = reliability([right(0.7), right(0.72), wrong(0.74), wrong(0.76)]);
    const { n, confidence, right: share } = bins[3];
    assert.deepEqual([n, near(confidence), share], [4, 0.73, 0.5]);
  });

  it('has no error where as many are right as the confidences say', () => {
    const judged = [...Array(9).fill(right(0.9)), wrong(0.9), right(0.5), wrong(0.5)];
    assert.equal(near(reliability(judged).error), 0);
  });

  it('weighs the error of a bin by its number', () => {
    // Three of confidence .9, all right: off by .1. One of .6, wrong: off by .6.
    const { error } = reliability([right(0.9), right(0.9), right(0.9), wrong(0.6)]);
    assert.equal(near(error), near((3 * 0.1 + 0.6) / 4));
  });

  it('has no share of nothing', () => {
    assert.equal(reliability([]).error, null);
    assert.deepEqual(fromConfidence([right(0.5)], 0.9), { n: 0, confidence: null, right: null });
  });
});
