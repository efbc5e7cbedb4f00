import assert from 'node:assert/strict';
import { analyze, analyzeInSteps } from '../../src/core/index';

describe('an analysis in steps', () => {
  const text = 'Ana Ortiz met Tom Moor. “It was late,” she said. He denied that.\n\n'.repeat(200);

  it('pauses behind every few blocks, stage by stage, and ends as one without pauses', () => {
    const steps = analyzeInSteps(text);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    assert.ok(pauses > 150, `${pauses} pauses`);
    assert.deepEqual(step.value, analyze(text));
  });

  it('leaves other documents alone that are read between its steps', () => {
    const [first, second] = [analyzeInSteps(text), analyzeInSteps(`Headline\n\n${text}`)];
    let [one, other] = [first.next(), second.next()];
    while (!one.done || !other.done) {
      if (!one.done) one = first.next();
      if (!other.done) other = second.next();
    }
    assert.deepEqual(one.value, analyze(text));
    assert.deepEqual(other.value, analyze(`Headline\n\n${text}`));
  });
});
