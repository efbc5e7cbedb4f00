import assert from 'node:assert/strict';
import { confidenceOf, type ConfidenceWeights } from '../../../src/core/attribution/confidence';
import type { Signs } from '../../../src/core/attribution/confidenceSigns';
import { type Read, spoken } from '../support/reading';

function only(text: string): Read {
  const [first, ...others] = spoken(text);
  assert.ok(first);
  assert.equal(others.length, 0);
  return first;
}

const SIGNS: Signs = {
  kind: 'direct',
  rule: 'cue-after',
  prior: 0.9,
  cue: 'pure',
  length: '6-12',
  distance: 'at-once',
  form: 'name',
  isUnclosed: false,
  isNegated: false,
  isSplit: false,
  isWeighed: false,
  others: 'none',
  link: 0.9,
  rivals: 'none',
  mentions: 'one',
  entity: 'person',
};

describe('the confidence of an attribution', () => {
  it('is high where a name stands beside its cue', () => {
    assert.ok(only('“The dam held all night,” said Ines Calder, who runs it. Calder left.').confidence >= 0.85);
  });

  it('is about content and source where nobody knows whom the source means', () => {
    const { speaker, source, confidence } = only('“The dam held all night,” she said.');
    assert.deepEqual([speaker, source], [undefined, 'she']);
    assert.ok(confidence >= 0.85, `${confidence}`);
  });

  it('is at most even odds where no source is found', () => {
    assert.ok(only('The dam held. “It was a long night, and a cold one.” The gates stayed shut.').confidence <= 0.5);
  });

  it('is below even odds where nobody knows where the words end', () => {
    assert.ok(only('Ines Calder said: “The dam held.\nThe gates stayed shut.').confidence < 0.5);
  });

  it('is lower for words without marks, whose ends must be guessed', () => {
    const marked = only('Ines Calder said: “The dam held all night.”');
    const told = only('Ines Calder hopes that the dam held all night.');
    assert.ok(told.confidence < marked.confidence);
  });

  it('leaves not more than certainty to speaker and candidates together', () => {
    const text =
      'John Smith and his wife Mary Smith came in. Paul Rees and Peter Holt were there. “We stayed,” Smith said. “I know,” he said. “And so do I,” he said.';
    for (const { confidence, speaker, candidates } of spoken(text)) {
      const all = candidates.reduce((sum, [, one]) => sum + one, speaker === undefined ? 0 : confidence);
      assert.ok(all <= 1.001, `${all}`);
      if (speaker === undefined) assert.ok(candidates.every(([, one]) => one <= confidence));
    }
  });

  it('puts the likelier candidate first', () => {
    for (const { candidates } of spoken('Ana Lind met Eva Moss. Ida Berg met Lisa Holm. “No,” she said.')) {
      const confidences = candidates.map(([, one]) => one);
      assert.deepEqual(
        confidences,
        [...confidences].sort((a, b) => b - a),
      );
    }
  });

  it('takes rules that it has never seen', () => {
    for (const rule of ['headline', 'last-speaker', 'nested'] as const)
      for (const value of Object.values(confidenceOf({ ...SIGNS, rule, prior: 0, link: 1 })))
        assert.ok(value > 0 && value < 1);
  });

  it('adds up the weights of its signs, in log-odds', () => {
    const weights: ConfidenceWeights = {
      content: { kind: { direct: 1 }, rule: { 'cue-after': 1 }, flag: { unclosed: -2 } },
      source: {},
      speaker: { own: { name: 1 } },
      threshold: 0.5,
      rivals: [],
    };
    const { content, source, speaker } = confidenceOf({ ...SIGNS, isUnclosed: true }, weights);
    assert.deepEqual([content, source, Math.round(speaker * 1000)], [0.5, 0.5, 900]);
  });
});
