import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { type MarkOptions, planMarks, styleKey } from '../../../src/vscode/decorations/planMarks';
import { HUES, huesOf } from '../../../src/vscode/words/hues';

const all: MarkOptions = {
  isKindShown: () => true,
  hues: new Map(),
  areAttitudesShown: true,
  areSourcesShown: true,
  areCuesShown: true,
  onlySpeaker: undefined,
};

function marks(text: string, options: Partial<MarkOptions> = {}): readonly string[] {
  const analysis = analyze(text);
  return planMarks(analysis, { ...all, hues: huesOf(analysis, analysis), ...options }).map(
    ({ start, end, style }) => `${styleKey(style)}: ${text.slice(start, end)}`,
  );
}

const text = '“No,” said Ana Ortiz. “Yes,” said Tom Moor. “Maybe,” said Ortiz.';

describe('marks', () => {
  it('give each speaker a hue in the order in which they speak', () => {
    const quotations = marks(text, { areSourcesShown: false, areCuesShown: false });
    assert.deepEqual(quotations, [
      'quotation.direct.1: “No,”',
      'quotation.direct.2: “Yes,”',
      'quotation.direct.1: “Maybe,”',
    ]);
  });

  it('mark the source in the hue of its speaker, and the cue', () => {
    assert.deepEqual(marks('“No,” said Ana Ortiz.'), ['quotation.direct.1: “No,”', 'source.1: Ana Ortiz', 'cue: said']);
  });

  it('mark the words in marks of a mixed quotation as somebody’s very words', () => {
    const found = marks('Ana Ortiz said the plan was “reckless” and late.', {
      areSourcesShown: false,
      areCuesShown: false,
    });
    assert.deepEqual(found, ['quotation.mixed.1: the plan was “reckless” and late', 'quotation.direct.1: “reckless”']);
  });

  it('mark unknown speakers as unknown, and no source of a term', () => {
    assert.deepEqual(marks('“It is over, and nobody came,” read the wall.').slice(0, 1), [
      'quotation.direct.unknown: “It is over, and nobody came,”',
    ]);
  });

  it('are those of one speaker only where one is chosen', () => {
    const analysis = analyze(text);
    const onlySpeaker = analysis.entities.find(({ name }) => name === 'Tom Moor')?.id;
    assert.equal(marks(text, { onlySpeaker, areSourcesShown: false, areCuesShown: false }).length, 1);
  });

  it('leave out the kinds that are not shown', () => {
    assert.deepEqual(marks(text, { isKindShown: (kind) => kind !== 'direct' }), []);
  });

  it('leave out what somebody only wants or thinks, where that is not shown', () => {
    const both = 'Ana Ortiz supports the plan. Tom Moor said it was late.';
    const found = marks(both, { areAttitudesShown: false, areSourcesShown: false, areCuesShown: false });
    assert.deepEqual(found, ['quotation.indirect.2: it was late']);
    assert.equal(marks(both, { areSourcesShown: false, areCuesShown: false }).length, 2);
  });

  it('give speakers beyond the palette the neutral hue, so that no hue means two people', () => {
    const names = 'Lind Moor Ortiz Hale Bale Chen Weber Okafor Silva Novak'.split(' ');
    const many = names.map((name) => `“We know,” said Ana ${name}.`).join('\n');
    const hues = marks(many, { areSourcesShown: false, areCuesShown: false }).map((mark) => mark.split(/[.:]/)[2]);
    assert.deepEqual(
      hues.slice(HUES),
      names.slice(HUES).map(() => 'other'),
    );
  });
});
