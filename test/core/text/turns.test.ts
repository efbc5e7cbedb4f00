import assert from 'node:assert/strict';
import { spoken } from '../support/reading';

/** Who says what in the turns of a document, a line each. */
const turns = (...lines: readonly string[]): readonly string[] =>
  spoken(lines.join('\n'))
    .filter(({ evidence }) => evidence.includes('turn-label'))
    .map(({ source, content }) => `${source ?? ''}: ${content.join(' ')}`);

describe('turns', () => {
  it('are no headline that writes the name in another way', () => {
    assert.deepEqual(
      turns(
        'Ortiz: the port will close',
        'Ana Ortiz spoke on Monday.',
        'ORTIZ: We will.',
        'HALE: When?',
        'ORTIZ: Soon.',
      ),
      ['ORTIZ: We will.', 'HALE: When?', 'ORTIZ: Soon.'],
    );
  });

  it('end where the prose of the article goes on', () => {
    assert.deepEqual(
      turns('They met on Monday.', 'ORTIZ: We will.', 'HALE: When?', 'ORTIZ: Soon.', 'The port opened in May.'),
      ['ORTIZ: We will.', 'HALE: When?', 'ORTIZ: Soon.'],
    );
  });

  it('go on in paragraphs without a label, also the last, where others do', () => {
    assert.deepEqual(
      turns('They met on Monday.', 'ORTIZ: We will.', 'It is late.', 'HALE: When?', 'ORTIZ: Soon.', 'In May.'),
      ['ORTIZ: We will. It is late.', 'HALE: When?', 'ORTIZ: Soon. In May.'],
    );
  });

  it('are no figures behind names', () => {
    assert.deepEqual(turns('Seats so far.', 'Ana Ortiz: 1,769', 'Tom Hale: 1,501', 'Ana Ortiz: 12'), []);
  });

  it('leave noises out', () => {
    assert.deepEqual(turns('ORTIZ: We will.', 'HALE: When?', '(CROSSTALK.)', 'ORTIZ: (LAUGHS.)', 'HALE: No.'), [
      'ORTIZ: We will.',
      'HALE: When?',
      'HALE: No.',
    ]);
  });

  it('hold what their speaker tells of others: in marks, and what one of a name or a role said', () => {
    const reported = (text: string): readonly (readonly (string | undefined)[])[] =>
      spoken(text)
        .filter(({ evidence }) => !evidence.includes('turn-label'))
        .map(({ source, content, speaker, reportedBy }) => [source, content.join(' '), speaker, reportedBy]);
    assert.deepEqual(
      reported(
        [
          'ANA ORTIZ: Then the captain, Tom Hale, said, “We’ve lost the tow.” I said, “No.”',
          'JON PELL: Did the harbour office say that it would close?',
          'ANA ORTIZ: It wants to close. Rosa Lund told us that the port would close.',
        ].join('\n'),
      ),
      [
        ['the captain, Tom Hale', '“We’ve lost the tow.”', 'Tom Hale', 'ANA ORTIZ'],
        ['Rosa Lund', 'that the port would close', 'Rosa Lund', 'ANA ORTIZ'],
      ],
    );
  });

  it('are those of the one who plays the part of their label, where that is told', () => {
    const speakers = (text: string): readonly (string | undefined)[] => spoken(text).map(({ speaker }) => speaker);
    assert.deepEqual(
      speakers(
        [
          'The Prime Minister (Ana Ortiz): I have been asked to reply.',
          'Tom Hale (Harwick North) (Lab): Will she come?',
          'The Prime Minister: I will.',
          'The Secretary of State for Transport (Dr Rosa Lund): I will, too.',
          'The Secretary of State for Transport: In May.',
        ].join('\n'),
      ),
      ['Ana Ortiz', 'Tom Hale', 'Ana Ortiz', 'Rosa Lund', 'Rosa Lund'],
    );
  });
});
