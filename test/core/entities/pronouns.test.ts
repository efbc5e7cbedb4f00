import assert from 'node:assert/strict';
import { read, spoken } from '../support/reading';
import { cpuTime } from '../../support/cpuTime';

/** The name of whom each pronoun of a text refers to; undefined: not known. */
function referents(text: string): readonly (string | undefined)[] {
  const document = text.replaceAll('¶', '\n');
  const { entities } = read(text).analysis;
  const pronouns = [...document.matchAll(/\b(?:he|him|his|himself|she|her|herself)\b/giu)];
  return pronouns.map(
    ({ index }) =>
      entities.find(({ mentions }) => mentions.some(({ start, form }) => form === 'pronoun' && start === index))?.name,
  );
}

describe('he and she', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: readonly (string | undefined)[]])[] = [
    [
      'are the one who is named close by as a subject',
      'Maria Kestrel was late. She had missed the train.',
      ['Maria Kestrel'],
    ],
    [
      'are not the subject of their own clause',
      'Anna Kalnina wrote to Peter Moore.¶Kalnina thanked him.',
      ['Peter Moore'],
    ],
    ['are whom they stand right behind', 'Peter Moore wrote to Tom Hale. Hale himself had no answer.', ['Tom Hale']],
    ['are nobody whom an honorific speaks against', 'Mr Doran left at noon. She stayed.', [undefined]],
    [
      'are the one who is told more of',
      'The boat came from the yard of Joss Merrick, who builds three a year. “It is the last one,” he said.',
      ['Joss Merrick'],
    ],
    [
      'are not the speaker of their turn',
      'HALE: She was late.¶MOORE: Who was?¶HALE: She had no ticket.',
      [undefined, undefined],
    ],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(referents(text), expected);
    });
  }

  it('are nobody whom they name in what they say', () => {
    const [quotation] = spoken('Tom Hale spoke at noon. “We shall ask Peter Moore,” he said.');
    assert.equal(quotation?.speaker, 'Tom Hale');
  });

  it('have a confidence, and the others whom they may mean', () => {
    const { analysis } = read('Peter Moore met Tom Hale in Riga. “It was late,” he said.');
    const [quotation] = analysis.quotations;
    const others = quotation?.candidates.length ?? 0;
    assert.ok(quotation && quotation.confidence > 0 && quotation.confidence < 0.95 && others > 0);
  });

  it('take time in proportion to the text', () => {
    const names = Array.from(
      { length: 2000 },
      (_, i) => `Ana Ortiz${String.fromCharCode(97 + (i % 26))} told him that she was late.`,
    );
    const time = cpuTime(() => read(names.join(' ')));
    assert.ok(time < 2000, `${time} ms`);
  });
});
