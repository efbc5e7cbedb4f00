import assert from 'node:assert/strict';
import { analyze, AnchorPlaces, type Decision, reviewDocument } from '../../../src/core/index';
import { reviewRows } from '../../../src/vscode/trees/reviewRows';
import type { Row } from '../../../src/vscode/trees/row';
import { localizer } from '../support/localizer';

const TEXT =
  '“We will appeal,” said Ana Ortiz.\n\n“I am done with all of this,” Bo Lind said.\n\n“It rains,” a man said.\n\n“Who knows what comes of it.”\n';

function decided(words: string, fields: Partial<Decision> = {}): Decision {
  const start = TEXT.indexOf(words);
  const anchors = new AnchorPlaces(TEXT).make([{ start, end: start + words.length }]);
  const base = { id: words, step: words, by: 'Eve', at: '2026-11-29T00:00:00.000Z', over: [], anchors };
  return {
    subject: 'quotation',
    verdict: { kind: 'confirm' },
    said: { kind: 'direct', speaker: 'Ana Ortiz', confidence: 0.9 },
    ...base,
    ...fields,
  } as Decision; // the fields of the tests fit
}

function rowsOf(text: string, decisions: readonly Decision[]): readonly Row[] {
  const analysis = analyze(text);
  return reviewRows({
    uri: 'file:///a',
    text,
    analysis,
    found: analysis,
    decided: reviewDocument(text, analysis, decisions),
    lineOf: (offset) => text.slice(0, offset).split('\n').length,
    l10n: localizer,
  });
}
const shape = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ label, description }) => `${label}: ${description}`);

describe('the tree of the review', () => {
  it('lists what is left to decide, the most doubtful first', () => {
    const [open, ...others] = rowsOf(TEXT, []);
    assert.deepEqual(shape([open!]), ['To decide: 4']);
    assert.deepEqual(others, []);
    assert.match(open!.children[0]!.label, /Who knows/);
    assert.match(open!.children[0]!.description, / · uncertain · line 7$/);
  });

  it('groups what is decided by how it stands', () => {
    const rows = rowsOf(TEXT, [
      decided('“We will appeal,”'),
      decided('“It rains,”', {
        verdict: { kind: 'reject' },
        said: { kind: 'direct', speaker: 'man', confidence: 0.7 },
      }),
      decided('“I am done with all of this,”', {
        subject: 'note',
        verdict: { kind: 'note', text: 'Ask him.' },
        said: null,
      }),
    ]);
    assert.deepEqual(shape(rows), ['To decide: 2', 'Confirmed: 1', 'Rejected: 1', 'Notes: 1']);
    assert.equal(rows[3]!.children[0]!.label, 'Ask him.');
  });

  it('lists lost decisions with the passages that may be meant, and how like they are', () => {
    const changed = TEXT.replace(
      '“I am done with all of this,” Bo Lind said.',
      'Then “I was so done with all this,” said somebody.',
    );
    const rows = rowsOf(changed, [decided('“I am done with all of this,”')]);
    const lost = rows.find(({ id }) => id === 'review/lost');
    assert.ok(lost);
    assert.match(lost.children[0]!.label, /I am done/);
    assert.match(lost.children[0]!.description, /^Eve: Confirmed/);
    for (const candidate of lost.children[0]!.children) assert.match(candidate.description, /^\d+ % alike · line \d+$/);
  });

  it('tells who decided what, and what the analysis had said', () => {
    const rows = rowsOf(TEXT, [decided('“We will appeal,”')]);
    const confirmed = rows.find(({ id }) => id === 'review/confirmed');
    assert.match(confirmed!.children[0]!.tooltip, /Eve: Confirmed: Ana Ortiz, direct quotation/);
    assert.match(confirmed!.children[0]!.tooltip, /The analysis had said: Ana Ortiz, direct quotation \(very likely\)/);
  });

  it('has ids that are each there once', () => {
    const rows = rowsOf(TEXT, [decided('“We will appeal,”')]);
    const ids = (all: readonly Row[]): readonly string[] => all.flatMap(({ id, children }) => [id, ...ids(children)]);
    assert.equal(new Set(ids(rows)).size, ids(rows).length);
  });
});
