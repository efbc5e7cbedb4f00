import assert from 'node:assert/strict';
import { analyze, reviewDocument } from '../../../src/core/index';
import { entityRows } from '../../../src/vscode/trees/entityRows';
import { filterRows, pathTo, type Row, type RowSource } from '../../../src/vscode/trees/row';
import { speakerRows } from '../../../src/vscode/trees/speakerRows';
import { topicRows } from '../../../src/vscode/trees/topicRows';
import { localizer } from '../support/localizer';

const text = [
  'Ferry line will stay open',
  'Maren Solberg, the mayor of Tarnholt, met the crews. “Nobody will be left on the island,” Solberg said.',
  '“The ship is old,” said Henrik Dahl of the Tarnholt Shipping Company. “The ship will not last,” Dahl said.',
  'Money',
  '“It costs too much,” a caller said. The ferry line needs a new ship. The ferry line needs money.',
].join('\n');

function sourceOf(document: string): RowSource {
  const analysis = analyze(document);
  return {
    uri: 'file:///a',
    text: document,
    analysis,
    found: analysis,
    decided: reviewDocument(document, analysis, []),
    lineOf: (offset) => document.slice(0, offset).split('\n').length,
    l10n: localizer,
  };
}
const source = sourceOf(text);
const flat = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...flat(row.children)]);
const labels = (rows: readonly Row[]): readonly string[] => rows.map(({ label }) => label);

describe('the trees', () => {
  it('read the words of a mention or a quotation only when its row is shown', () => {
    let lines = 0;
    const counting = { ...source, lineOf: () => ++lines };
    const rows = [...speakerRows(counting), ...entityRows(counting), ...topicRows(counting)];
    assert.ok(flat(rows).length > 10);
    assert.equal(lines, 0);
    assert.match(rows[0]?.children[0]?.description ?? '', /line 1/);
    assert.equal(lines, 1);
  });
});

describe('the tree of speakers', () => {
  const rows = speakerRows(source);

  it('lists speakers in the order in which they speak, then sources without a name', () => {
    assert.deepEqual(labels(rows), ['Maren Solberg', 'Henrik Dahl', 'Sources without a name']);
  });

  it('counts the quotations of each, and holds them', () => {
    assert.equal(rows[1]?.description, '2');
    assert.deepEqual(labels(rows[1].children), [
      '“The ship is old,” said Henrik Dahl of the Tarnholt Shipping Company.'.slice(0, 18),
      '“The ship will not last,”',
    ]);
  });

  it('gives each speaker the colour of the marks', () => {
    assert.deepEqual(
      rows.map(({ color }) => color),
      ['sourcemark.speaker1Line', 'sourcemark.speaker2Line', 'sourcemark.unknownSpeakerLine'],
    );
  });

  it('says of a source without a name how it is called, and where', () => {
    assert.equal(rows[2]?.children[0]?.description, 'a caller · line 5');
  });
});

describe('the tree of entities', () => {
  const rows = entityRows(source);

  it('groups them by type, those mentioned most first', () => {
    assert.equal(rows[0]?.label, 'People');
    assert.ok(labels(rows).includes('Organizations'));
    const counts = rows[0].children.map(({ children }) => children.length);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
  });

  it('shows each mention with the words around it and its line', () => {
    const [mention] = rows[0]?.children.find(({ label }) => label === 'Henrik Dahl')?.children ?? [];
    assert.match(mention?.label ?? '', /Henrik Dahl of the Tarnholt/);
    assert.equal(mention?.description, 'line 3');
  });
});

describe('the tree of topics', () => {
  it('has the sections in order, each with the topics mentioned in it', () => {
    const rows = topicRows(source);
    assert.deepEqual(labels(rows), ['Ferry line will stay open', 'Money']);
    const ferry = rows[1]?.children.find(({ label }) => label === 'ferry line');
    assert.equal(ferry?.children.length, 2);
  });

  it('names a text without headings as a whole', () => {
    const rows = topicRows(
      sourceOf('The ferry line is old. The ferry line needs money, said Ana Ortiz of the ferry line.'),
    );
    assert.deepEqual(labels(rows), ['Whole document']);
  });
});

describe('rows', () => {
  const all = [...speakerRows(source), ...entityRows(source), ...topicRows(source)];

  it('have ids of their own, that hold no count', () => {
    for (const rows of [speakerRows(source), entityRows(source), topicRows(source)]) {
      const ids = flat(rows).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('are found by their place, the innermost with all above it', () => {
    const offset = text.indexOf('Nobody');
    const path = pathTo(all, ({ span }) => span !== undefined && span.start <= offset && offset <= span.end);
    assert.deepEqual(labels(path), ['Maren Solberg', '“Nobody will be left on the island,”']);
  });

  it('are filtered by their words, with what is above and below', () => {
    const rows = filterRows(speakerRows(source), 'LAST');
    assert.deepEqual(labels(rows), ['Henrik Dahl']);
    assert.deepEqual(labels(rows[0]?.children ?? []), ['“The ship will not last,”']);
    assert.equal(filterRows(speakerRows(source), 'dahl')[0]?.children.length, 2);
    assert.deepEqual(filterRows(speakerRows(source), 'nothing of the kind'), []);
  });

  it('of an empty document are none', () => {
    const empty = sourceOf('');
    assert.deepEqual([...speakerRows(empty), ...entityRows(empty)], []);
  });
});
