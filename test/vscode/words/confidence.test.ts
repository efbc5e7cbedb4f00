import assert from 'node:assert/strict';
import { certaintyOf } from '../../../src/vscode/words/confidence';

describe('the words for a confidence', () => {
  it('say very likely of nine in ten, likely of seven, and doubtful below even odds', () => {
    assert.deepEqual([1, 0.9, 0.89, 0.7, 0.69, 0.5, 0.49, 0].map(certaintyOf), [
      'very-likely',
      'very-likely',
      'likely',
      'likely',
      'uncertain',
      'uncertain',
      'doubtful',
      'doubtful',
    ]);
  });
});
