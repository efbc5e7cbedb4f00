import assert from 'node:assert/strict';
import { spoken } from '../support/reading';

const sources = (
  text: string,
): readonly (readonly [kind: string, content: readonly string[], source: string | undefined])[] =>
  spoken(text).map(({ kind, content, source }) => [kind, content, source]);

describe('quotations without a verb', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: ReturnType<typeof sources>])[] = [
    [
      'credits who demands something in a headline that quotes',
      '‘We were lied to’: families demand answers',
      [['direct', ['‘We were lied to’'], 'families']],
    ],
    [
      'credits the name before the colon of a headline',
      'Bauer: tax plan “dead on arrival”',
      [['mixed', ['tax plan “dead on arrival”'], 'Bauer']],
    ],
    [
      'reads a set-off paragraph after a colon as what is quoted',
      'Mara Lind’s letter continued:¶¶> The archive was never ours to sell.¶¶> It was theirs.¶¶She left.',
      [['direct', ['The archive was never ours to sell.', 'It was theirs.'], 'Mara Lind’s letter']],
    ],
    [
      'credits whom a film quotes, not the film',
      'The film quotes Marx: “Men make their own history.”',
      [['direct', ['“Men make their own history.”'], 'Marx']],
    ],
    [
      'finds the source of the paragraph before behind its verb',
      'Stated Lind:¶“The archive reopens in June.”',
      [['direct', ['“The archive reopens in June.”'], 'Lind']],
    ],
    [
      'takes an unknown name before a verb of saying for the source, whatever the tagger makes of it',
      '“First, it was late,” Bozell notes.',
      [['direct', ['“First, it was late,”'], 'Bozell']],
    ],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(sources(text), expected);
    });
  }

  it('credits the owner of a letter with its words', () => {
    const [quotation] = spoken('Mara Lind’s letter continued:¶¶> The archive was never ours to sell.');
    assert.equal(quotation?.speaker, 'Mara Lind');
  });
});
