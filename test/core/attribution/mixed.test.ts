import assert from 'node:assert/strict';
import { spoken } from '../support/reading';

type Expected = readonly [kind: string, content: string, cue: string | undefined];

const read = (text: string): readonly Expected[] =>
  spoken(text).map(({ kind, content, cue }) => [kind, content.join(' | '), cue]);

describe('mixed quotations', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: readonly Expected[]])[] = [
    [
      'hold who is called something, also as a pronoun',
      'Ana Ortiz called him “a disgrace”.',
      [['mixed', 'him “a disgrace”', 'called']],
    ],
    [
      'go on behind the mark with a place',
      'Ana Ortiz said “the fear is real” in the harbour.',
      [['mixed', '“the fear is real” in the harbour', 'said']],
    ],
    [
      'hold words in marks that bear out a statement behind its colon',
      'Ana Ortiz said that the fee would fall soon: “Nobody has ever paid it.”',
      [['mixed', 'that the fee would fall soon: “Nobody has ever paid it.”', 'said']],
    ],
    [
      'end before a colon behind which somebody goes on',
      'Ana Ortiz said that the fee would fall, adding: “Nobody has ever paid it.”',
      [
        ['indirect', 'that the fee would fall', 'said'],
        ['direct', '“Nobody has ever paid it.”', 'adding'],
      ],
    ],
    [
      'begin behind the cue where the marks alone show a clause',
      'Ana Ortiz said the board’s latest “delay cannot be left without an answer”.',
      [['mixed', 'the board’s latest “delay cannot be left without an answer”', 'said']],
    ],
    [
      'begin with their sentence, though somebody thinks in it',
      'Many saw it as “a bargain for everybody,” Hale said.',
      [['mixed', 'Many saw it as “a bargain for everybody,”', 'said']],
    ],
    [
      'hold "to" before a mark',
      'Ana Ortiz told the crew to “keep the gates shut”.',
      [['mixed', 'to “keep the gates shut”', 'told']],
    ],
    [
      'hold what is not to be done',
      'Ana Ortiz told the crew not to “open the gates”.',
      [['mixed', 'not to “open the gates”', 'told']],
    ],
    [
      'end before the verb of the noun that their participle follows',
      'Ana Ortiz, asking the crew to “keep the gates shut,” left.',
      [['mixed', 'to “keep the gates shut,”', 'asking']],
    ],
    [
      'hold the whole sentence of somebody who goes on',
      '“It is late,” Ana Ortiz said. But that is not “too late for the rest of us.”',
      [
        ['direct', '“It is late,”', 'said'],
        ['mixed', 'But that is not “too late for the rest of us.”', 'said'],
      ],
    ],
    [
      'go on in their sentence as long as no other verb governs the words in marks',
      'Ana Ortiz called the plan “a bad joke,” a trick and “a shame for the whole town”.',
      [['mixed', 'the plan “a bad joke,” a trick and “a shame for the whole town”', 'called']],
    ],
    [
      'hold the object of a verb that no list has',
      'Ana Ortiz ripped the board for acting as “the judge of us all in this town”.',
      [['mixed', 'the board for acting as “the judge of us all in this town”', 'ripped']],
    ],
    [
      'hold the clause of words in marks that nobody named says',
      'She met the clerk who barred members who “took part in the vote before last”.',
      [['mixed', 'members who “took part in the vote before last”', undefined]],
    ],
  ];
  for (const [behaviour, text, expected] of cases)
    it(behaviour, () => {
      assert.deepEqual(read(text), expected);
    });

  it('leave the phrase of a source alone that holds words in marks', () => {
    assert.deepEqual(read('The “Harbour” crew said that the gates were shut.'), [
      ['indirect', 'that the gates were shut', 'said'],
    ]);
  });
});
