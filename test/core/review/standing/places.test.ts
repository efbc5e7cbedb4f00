import assert from 'node:assert/strict';
import { AnchoredText } from '../../../../src/core/review/anchors/anchoredText';
import { AnchorPlaces } from '../../../../src/core/review/standing/places';
import { anchorOf, confirmed, TEXT as MAYOR } from '../sidecar/decisions';

const WORDS = '“The ship is forty years old,”';
const TEXT = `Henrik Dahl was less certain.\n\n${WORDS} Dahl said.\n\nRepairs would take eleven weeks.\n`;

describe('anchors of the same words, made while the document grew before them', () => {
  it('all find the words', () => {
    const versions = ['', 'A first line.\n\n', `${'A long passage. '.repeat(20)}\n\n`].map((before) => before + TEXT);
    const anchors = versions.map((text) => {
      const start = text.indexOf(WORDS);
      return new AnchoredText(text).make({ start, end: start + WORDS.length });
    });
    const text = `Another line.\n\n${TEXT}`;
    const start = text.indexOf(WORDS);
    const placements = new AnchoredText(text).place(anchors);
    assert.deepEqual(
      placements.map((placement) => placement.kind === 'found' && placement.span.start),
      [start, start, start],
    );
  });

  it('are not taken for words that were said twice, one of which is gone', () => {
    const line = (name: string): string =>
      `${name} of the harbour office spoke first.\n\n“No comment at all,” she said.\n\n${name} left.\n\n`;
    const before = line('Ina Moss') + line('Rosa Field');
    const anchored = new AnchoredText(before);
    const words = '“No comment at all,”';
    const first = before.indexOf(words);
    const second = before.indexOf(words, first + 1);
    const anchors = [first, second].map((start) => anchored.make({ start, end: start + words.length }));
    const placements = new AnchoredText(line('Ina Moss')).place(anchors);
    assert.deepEqual(
      placements.map(({ kind }) => kind),
      ['found', 'lost'],
    );
  });

  it('leave each other their place, also where one is in the other', () => {
    const versions = ['', 'A first line.\n\n', `${'A long passage. '.repeat(20)}\n\n`].map((before) => before + TEXT);
    const parts = [WORDS, 'forty years', `${WORDS} Dahl said.`, 'years old,” Dahl said'];
    const anchors = versions.flatMap((text) =>
      parts.map((part) => {
        const start = text.indexOf(part);
        return new AnchoredText(text).make({ start, end: start + part.length });
      }),
    );
    const text = `Another line.\n\n${TEXT}`;
    assert.deepEqual(
      new AnchoredText(text).place(anchors).map((one) => one.kind === 'found' && one.span.start),
      versions.flatMap(() => parts.map((part) => text.indexOf(part))),
    );
  });
});

describe('decisions on the same words, made before and after a line was inserted above', () => {
  const later = `A line before it.\n${MAYOR}`;
  const moved = confirmed(2, { by: 'Tom Lee', anchors: [anchorOf('“We will appeal.”', later)] });

  it('are all placed, in either order', () => {
    const start = later.indexOf('“We will appeal.”');
    for (const decisions of [
      [confirmed(1), moved],
      [moved, confirmed(1)],
    ]) {
      const { placed, lost } = new AnchorPlaces(later).place(decisions);
      assert.deepEqual(
        placed.map(({ spans }) => spans[0]?.start),
        [start, start],
      );
      assert.deepEqual(lost, []);
    }
  });
});
