import assert from 'node:assert/strict';
import { analyze, type Quotation } from '../../../src/core/index';

/** The quotations that begin within another one, each with who says it and who tells of it. */
function within(text: string): readonly string[] {
  const { quotations, entities } = analyze(text);
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? 'unknown';
  return quotations
    .filter((quotation) => quotations.some((outer) => isWithin(quotation, outer)))
    .map(
      ({ start, end, speaker, reportedBy }) =>
        `${text.slice(start, end)} ${nameOf(speaker)}, reported by ${nameOf(reportedBy)}`,
    );
}

const isWithin = (inner: Quotation, outer: Quotation): boolean =>
  inner !== outer && outer.start <= inner.start && outer.end >= inner.end;

describe('words in marks that are quoted within a quotation', () => {
  it('are those of whoever the quoted one names, as that one tells it', () => {
    assert.deepEqual(within('“The captain said, ‘We have lost the tow,’ and the radio died,” Rosa Okoro told us.'), [
      '‘We have lost the tow,’ captain, reported by Rosa Okoro',
    ]);
  });

  it('may stand before their cue, or behind a passive one', () => {
    assert.deepEqual(within('“‘Never again,’ the mayor told me,” said Luis Ruiz.'), [
      '‘Never again,’ mayor, reported by Luis Ruiz',
    ]);
    assert.deepEqual(within('“We were told by Dirk Jansen that ‘nothing would change’,” Ana Lopez said.'), [
      'that ‘nothing would change’ Dirk Jansen, reported by Ana Lopez',
    ]);
  });

  it('are never the teller’s where the teller says “he”', () => {
    assert.deepEqual(within('“He told me, ‘You’re done here,’ and walked off,” Luis Ruiz recalled.'), [
      '‘You’re done here,’ unknown, reported by Luis Ruiz',
    ]);
  });

  it('have no mark of their own where the teller quotes himself, or an expression, or what may be said', () => {
    assert.deepEqual(within('“I told him, ‘Of course not.’ I wasn’t sure,” Rosa Okoro said.'), []);
    assert.deepEqual(within('“People call it the ‘big one’ here,” said Luis Ruiz.'), []);
    assert.deepEqual(within('“They will say, ‘It was always so,’ and go home,” said Luis Ruiz.'), []);
  });

  it('are found in the style that has single marks outside', () => {
    assert.deepEqual(within('‘The captain said, “We have lost the tow,” and the radio died,’ Rosa Okoro told us.'), [
      '“We have lost the tow,” captain, reported by Rosa Okoro',
    ]);
  });

  it('leave the quotations around them as they are', () => {
    const text = '“The captain said, ‘It is lost,’” Rosa Okoro said. “I wept.” Tom Moor left.';
    assert.deepEqual(
      analyze(text).quotations.map(({ parts, speaker }) => [...parts.map(([a, b]) => text.slice(a, b)), speaker]),
      [
        ['“The captain said, ‘It is lost,’”', '“I wept.”', 'person:rosa-okoro'],
        ['‘It is lost,’', 'person:captain'],
      ],
    );
  });
});
