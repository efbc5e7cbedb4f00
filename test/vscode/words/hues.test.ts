import assert from 'node:assert/strict';
import { analyze, type Analysis } from '../../../src/core/index';
import { huesOf } from '../../../src/vscode/words/hues';

const found = analyze('“No,” said Ana Ortiz. “Yes,” said Tom Moor. “Maybe,” said Ortiz.');
const idOf = (name: string): string => found.entities.find((entity) => entity.name === name)?.id ?? '';

/** What is left of an analysis where a reviewer said of all that somebody says that it is somebody else’s, or none. */
const without = (speaker: string, instead?: string): Analysis => ({
  ...found,
  quotations: found.quotations.flatMap((quotation) => {
    if (quotation.speaker !== speaker) return [quotation];
    return instead === undefined ? [] : [{ ...quotation, speaker: instead }];
  }),
});

describe('the hues of speakers', () => {
  it('stay with the others where a decision takes a speaker away', () => {
    const hues = huesOf(found, without(idOf('Ana Ortiz')));
    assert.equal(hues.get(idOf('Tom Moor')), 2);
  });

  it('give those whom only a reviewer names the hues behind', () => {
    const hues = huesOf(found, without(idOf('Ana Ortiz'), 'person:leo-bale'));
    assert.equal(hues.get(idOf('Tom Moor')), 2);
    assert.equal(hues.get('person:leo-bale'), 3);
  });
});
