import assert from 'node:assert/strict';
import { type Anchor, CONTEXT } from '../../../../src/core/review/anchors/anchor';
import { AnchoredText, type Placement } from '../../../../src/core/review/anchors/anchoredText';

/** The anchor of the first place of the words, or of the one that is counted. */
function anchorOf(text: string, words: string, count = 0): Anchor {
  let start = text.indexOf(words);
  for (let i = 0; i < count; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `no “${words}”`);
  return new AnchoredText(text).make({ start, end: start + words.length });
}

function placeOne(anchor: Anchor, text: string): Placement {
  const [placement] = new AnchoredText(text).place([anchor]);
  assert.ok(placement);
  return placement;
}

/** The words where an anchor was found; undefined if it is lost. */
function wordsFound(anchor: Anchor, text: string): string | undefined {
  const placement = placeOne(anchor, text);
  return placement.kind === 'found' ? text.slice(placement.span.start, placement.span.end) : undefined;
}

const REPORT = [
  'The council met on Tuesday to speak about the bridge over the Lune.',
  '"The bridge will open in May, whatever the weather does to us," said the mayor, Ana Ortiz.',
  'Her deputy was less sure. "We have said so twice before," he told reporters outside.',
  'The contractor did not answer questions about the cost of the work.',
].join('\n\n');
const QUOTATION = '"The bridge will open in May, whatever the weather does to us,"';

describe('anchors', () => {
  it('keep up to 32 characters of context either side', () => {
    const anchor = anchorOf(REPORT, QUOTATION);
    assert.equal(CONTEXT, 32);
    assert.equal(anchor.exact, QUOTATION);
    assert.equal(anchor.prefix.length, CONTEXT);
    assert.equal(anchor.suffix.length, CONTEXT);
    assert.equal(REPORT.slice(anchor.start - CONTEXT, anchor.end + CONTEXT), anchor.prefix + QUOTATION + anchor.suffix);
  });

  it('never cut a surrogate pair of the context in half', () => {
    const text = `${'😀'.repeat(40)}x word${'😀'.repeat(40)}`;
    const { prefix, suffix } = anchorOf(text, 'word');
    for (const side of [prefix, suffix]) assert.doesNotThrow(() => encodeURIComponent(side), 'half a pair');
    assert.ok(prefix.length >= CONTEXT - 1 && suffix.length >= CONTEXT - 1);
    assert.equal(wordsFound(anchorOf(text, 'word'), `An insertion. ${text}`), 'word');
  });

  it('are found where they were made, with the score 1', () => {
    const anchor = anchorOf(REPORT, QUOTATION);
    assert.deepEqual(placeOne(anchor, REPORT), {
      kind: 'found',
      span: { start: anchor.start, end: anchor.end },
      score: 1,
    });
  });

  it('move with what is inserted before them', () => {
    const anchor = anchorOf(REPORT, QUOTATION);
    assert.deepEqual(placeOne(anchor, `Updated at noon.\n\n${REPORT}`), {
      kind: 'found',
      span: { start: anchor.start + 18, end: anchor.end + 18 },
      score: 1,
    });
  });

  it('come back in the order in which they were asked for', () => {
    const anchors = ['contractor', 'The council', 'deputy'].map((words) => anchorOf(REPORT, words));
    const text = `New. ${REPORT}`;
    const found = new AnchoredText(text).place(anchors);
    assert.deepEqual(
      found.map((one) => one.kind === 'found' && text.slice(one.span.start, one.span.end)),
      ['contractor', 'The council', 'deputy'],
    );
  });

  it('survive other line ends, and a byte order mark that comes or goes', () => {
    const words = [
      'The council met on Tuesday',
      QUOTATION,
      'deputy',
      'said',
      'of the work.',
      'reporters outside.\n\nThe contractor',
    ];
    const anchors = words.map((one) => anchorOf(REPORT, one));
    const windows = `\ufeff${REPORT.replaceAll('\n', '\r\n')}`;
    const there = new AnchoredText(windows).place(anchors);
    assert.deepEqual(
      there.map((one) => one.kind === 'found' && windows.slice(one.span.start, one.span.end).replaceAll('\r', '')),
      words,
    );
    const back = words.map((one) => anchorOf(windows, one.replaceAll('\n', '\r\n')));
    for (const placement of new AnchoredText(REPORT).place(back)) assert.equal(placement.kind, 'found');
  });

  it('survive curly marks, long dashes and lines that are wrapped anew', () => {
    const anchor = anchorOf(REPORT, QUOTATION);
    const text = REPORT.replaceAll(/"([^"]*)"/gu, '“$1”').replaceAll('whatever the', 'whatever\n   the');
    assert.equal(wordsFound(anchor, text), '“The bridge will open in May, whatever\n   the weather does to us,”');
  });

  it('tell words with other marks from the same ones by the score', () => {
    const placement = placeOne(anchorOf(REPORT, QUOTATION), REPORT.replaceAll('"', '”'));
    assert.ok(placement.kind === 'found' && placement.score < 1 && placement.score > 0.9);
  });

  it('survive edits beside them', () => {
    const text = REPORT.replace('said the mayor', 'explained the new mayor');
    assert.equal(wordsFound(anchorOf(REPORT, QUOTATION), text), QUOTATION);
  });

  it('follow a paragraph that is moved', () => {
    const [first, second, third, fourth] = REPORT.split('\n\n');
    const text = [first, third, fourth, second].join('\n\n');
    assert.equal(wordsFound(anchorOf(REPORT, QUOTATION), text), QUOTATION);
  });

  it('survive a corrected typo in a long quotation', () => {
    const old = REPORT.replace('weather', 'waether');
    const anchor = anchorOf(old, '"The bridge will open in May, whatever the waether does to us,"');
    assert.equal(wordsFound(anchor, REPORT), QUOTATION);
  });

  it('survive a word changed in a long quotation', () => {
    const text = REPORT.replace('whatever the weather does', 'whatever the season does');
    const words = wordsFound(anchorOf(REPORT, QUOTATION), text);
    assert.equal(words, '"The bridge will open in May, whatever the season does to us,"');
  });

  it('are lost when their words are gone', () => {
    const text = REPORT.replace(QUOTATION, '');
    assert.deepEqual(placeOne(anchorOf(REPORT, QUOTATION), text), { kind: 'lost', candidates: [] });
  });

  it('keep the white space at their edges where it still stands', () => {
    const anchor = anchorOf(REPORT, ' said the mayor,');
    assert.equal(wordsFound(anchor, `New. ${REPORT}`), ' said the mayor,');
    assert.equal(wordsFound(anchor, REPORT.replace(' said the mayor,', '\r\nsaid the mayor,')), 'said the mayor,');
  });

  it('are not found within other words', () => {
    const anchor = anchorOf('Asked again, he told us so.', 'he');
    assert.equal(wordsFound(anchor, 'Asked again, the town told us so.'), undefined);
  });

  it('stay whole in emoji, combining marks and writing from right to left', () => {
    for (const words of ['👩‍👩‍👧 says yes', 'cafe\u0301 owner', 'אמר ראש העיר', 'قال الرئيس', '日本語の引用文です']) {
      const text = `The report begins here, with a line. ${words}, and then it goes on for a while.`;
      assert.equal(wordsFound(anchorOf(text, words), `Something new, 😀.\n${text}`), words);
    }
  });

  it('survive accents that are composed or decomposed, at their exact place', () => {
    const old =
      'Élodie Béranger était là. « Le café de Hà Nội a été fermé à Noël, » a-t-elle répété à 각국 기자. Voilà, dit-il après.';
    for (const [from, to] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ] as const) {
      for (const words of ['Le café de Hà Nội a été fermé à Noël', 'répété', '각국', 'Béranger']) {
        const text = `Déjà.\n${old.normalize(to)}`;
        assert.equal(wordsFound(anchorOf(old.normalize(from), words.normalize(from)), text), words.normalize(to));
      }
    }
  });

  it('find nothing for an anchor without words', () => {
    const empty = new AnchoredText(REPORT).make({ start: 5, end: 5 });
    for (const text of [REPORT, `New. ${REPORT}`, '']) {
      assert.deepEqual(placeOne(empty, text), { kind: 'lost', candidates: [] });
    }
    const blank = anchorOf(REPORT, '\n\n');
    assert.equal(placeOne(blank, `New. ${REPORT}`).kind, 'lost');
  });

  it('are placed in an empty text, and by an empty list', () => {
    assert.deepEqual(new AnchoredText('').place([]), []);
    assert.equal(placeOne(anchorOf(REPORT, QUOTATION), '').kind, 'lost');
  });

  it('offer at most five candidates, the best first', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `Speaker ${i} rose. "Yes." Then came ${i} more.`);
    const old = lines.join('\n');
    const anchor = anchorOf(old, '"Yes."', 4);
    const placement = placeOne(anchor, lines.map((line) => line.replace(/Speaker \d/u, 'Somebody').replace('came', 'followed')).join('\n')); // prettier-ignore
    assert.ok(placement.kind === 'lost' && placement.candidates.length === 5);
    const scores = placement.candidates.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    assert.ok(scores.every((score) => score > 0 && score < 1));
  });
});
