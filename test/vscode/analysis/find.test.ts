import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { mentionAt, quotationAt, quotationFrom } from '../../../src/vscode/analysis/find';

const text = '“No,” said Ana Ortiz. He saw “The Quiet Harbour” there. “Yes,” said Tom Moor.';
const analysis = analyze(text);
const at = (words: string): number => text.indexOf(words);
const wordsOf = (quotation: ReturnType<typeof quotationAt>): string | undefined =>
  quotation && text.slice(quotation.start, quotation.end);

describe('places of a document', () => {
  it('have the quotation that holds them', () => {
    assert.equal(wordsOf(quotationAt(analysis, at('No'))), '“No,”');
    assert.equal(quotationAt(analysis, at('there')), undefined);
  });

  it('have a next and a previous quotation, terms passed over', () => {
    assert.equal(wordsOf(quotationFrom(analysis, at('“No'), 'next')), '“Yes,”');
    assert.equal(wordsOf(quotationFrom(analysis, at('“Yes'), 'previous')), '“No,”');
    assert.equal(quotationFrom(analysis, at('“Yes'), 'next'), undefined);
    assert.equal(quotationFrom(analysis, 0, 'previous'), undefined);
  });

  it('have the entity mentioned there', () => {
    assert.equal(mentionAt(analysis, at('Ortiz'))?.entity.name, 'Ana Ortiz');
    assert.equal(mentionAt(analysis, at('there')), undefined);
  });
});
