import assert from 'node:assert/strict';
import { pairMarks } from '../../../src/core/quotations/marks';
import { findBlocks } from '../../../src/core/text/blocks';
import { readBlock } from '../../../src/core/text/reading';

/** The marked stretches of a text, outermost first; `…` behind one that is left open. `¶` is a paragraph break. */
function marked(text: string): readonly string[] {
  const document = text.replaceAll('¶', '\n');
  const readings = findBlocks(document).map((block) => readBlock(document, block));
  const marks = pairMarks(readings);
  return readings.flatMap(({ text: words, tokens }, i) =>
    (marks[i]?.spans ?? []).map(
      ({ from, to, hasClosing }) => words.slice(tokens.start[from], tokens.end[to - 1]) + (hasClosing ? '' : '…'),
    ),
  );
}

describe('quotation marks', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: readonly string[]])[] = [
    ['pairs curly marks', '“We will,” she said.', ['“We will,”']],
    ['pairs straight marks', '"We will," she said. "Soon."', ['"We will,"', '"Soon."']],
    ['pairs typewriter marks', "''Yes,'' he said. ``No,'' she said.", ["''Yes,''", "``No,''"]],
    ['pairs German marks', '„Wir sind bereit“, Weber said.', ['„Wir sind bereit“']],
    ['pairs French marks with spaces inside', '« Nous verrons », she said.', ['« Nous verrons »']],
    ['pairs guillemets that point inwards', '»Ja«, he said. »Nein«, she said.', ['»Ja«', '»Nein«']],
    [
      'tells British single marks from apostrophes',
      '‘I don’t think the Joneses’ boat is theirs,’ Marsh said.',
      ['‘I don’t think the Joneses’ boat is theirs,’'],
    ],
    [
      'tells straight single marks from plural possessives',
      "'It's the drivers' call,' she told the panel, 'not ours.'",
      ["'It's the drivers' call,'", "'not ours.'"],
    ],
    ['takes elisions for what they are', "Rock 'n' roll fans of the '90s loved 'em.", []],
    [
      'takes feet and inches for measures',
      'The sign read "NO ENTRY" and a 6\' 2" guard pointed at it.',
      ['"NO ENTRY"'],
    ],
    [
      'finds a quotation inside a quotation',
      '“He told me, ‘You’re done here,’ and left,” Ruiz said.',
      ['“He told me, ‘You’re done here,’ and left,”', '‘You’re done here,’'],
    ],
    ['reads a repeated opening mark as going on', '“One.¶“Two.”', ['“One.…', '“Two.”']],
    ['reads a repeated straight mark as going on', '"One.¶"Two."¶Three.', ['"One.…', '"Two."']],
    ['ends an open quotation with its paragraph', '“One. Two.¶Three.', ['“One. Two.…']],
    [
      'ends an open mark in running text with its sentence',
      'The "thing was big. He left.¶Next "one" here.',
      ['"thing was big.…', '"one"'],
    ],
    [
      'closes before a second opening mark where the closing one is missing',
      'He said “this is it. “We are leaving.”',
      ['“this is it.', '“We are leaving.”'],
    ],
    [
      'lets an opening mark close where it cannot open',
      '“It was late,“ she said. “We left.”',
      ['“It was late,“', '“We left.”'],
    ],
    [
      'closes with a mark that a space sets apart',
      '"It was a flight to \'quality,\' " he said. "We saw it."',
      ['"It was a flight to \'quality,\' "', "'quality,'", '"We saw it."'],
    ],
    ['leaves a stray closing mark alone', 'The dam held.” It rained. “We are safe.”', ['“We are safe.”']],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(marked(text), expected);
    });
  }

  it('keeps the damage of any missing mark within its own paragraph', () => {
    const paragraphs = [
      '“One two,” said Lind.',
      '“Three four,” said Moss.',
      'He called it “five six” and left.',
      '“Seven eight,” said Lind.',
    ];
    const whole = marked(paragraphs.join('¶'));
    for (let i = 0; i < paragraphs.length; i++) {
      for (const mark of ['“', '”']) {
        const damaged = paragraphs.map((paragraph, k) => (k === i ? paragraph.replace(mark, '') : paragraph));
        const found = new Set(marked(damaged.join('¶')));
        const kept = whole.filter((_, k) => k !== i);
        assert.deepEqual(
          kept.filter((span) => !found.has(span)),
          [],
          `without ${mark} in paragraph ${i + 1}`,
        );
      }
    }
  });
});
