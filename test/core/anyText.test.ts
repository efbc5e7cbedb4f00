import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, type Analysis, type Span } from '../../src/core/index';
import { cpuTime } from '../support/cpuTime';

/** Pieces of source documents, and what breaks careless code. */
const pieces = [
  'Ana Ortiz', 'Ortiz', 'the mayor', 'she', 'he', 'who', 'said', 'told reporters', 'according to', 'that', 'denied', 'adding',
  'The plan', 'was late', 'Reuters', 'Northern Rail', 'on Monday', ', ', '. ', '? ', ': ', ' — ', ' ', '\n', '\r\n', '\n\n',
  '“', '”', '‘', '’', '"', "'", '«', '»', '„', '(', ')', '[', ']', 'Q: ', 'MODERATOR: ', '# Money', '- ', '1. ',
  '😀', 'e\u0301', '\u202e', 'אבג', 'سلام', '\ud800', '\udc00', '\0', '\ufeff', '\u00a0', '\u2028', '日本語', 'ß', 'İ',
]; // prettier-ignore
/** Halves of surrogate pairs, too. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const documents = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6, unit: anyCharacter })), {
  maxLength: 80,
});

/** What holds for the analysis of any text. */
function assertSound(text: string, analysis: Analysis): void {
  const inside = ({ start, end }: Span, what: string): void => {
    assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start} to ${end} of ${text.length}`);
  };
  const ids = new Set(analysis.entities.map(({ id }) => id));
  assert.equal(ids.size, analysis.entities.length, 'entities share an id');
  assert.equal(
    new Set(analysis.quotations.map(({ id }) => id)).size,
    analysis.quotations.length,
    'quotations share an id',
  );
  let last = 0;
  for (const block of analysis.blocks) {
    inside(block, 'block');
    assert.ok(block.start >= last, 'blocks overlap');
    last = block.end;
  }
  for (const { mentions, name } of analysis.entities) {
    assert.ok(mentions.length > 0, `${name} is never mentioned`);
    for (const mention of mentions) inside(mention, 'mention');
  }
  for (const quotation of analysis.quotations) {
    inside(quotation, 'quotation');
    const { parts, verbatim, speaker, confidence, kind, candidates, evidence, cue, source } = quotation;
    assert.ok(parts.length > 0, 'a quotation without content');
    for (const [start, end] of [...parts, ...verbatim]) {
      inside({ start, end }, 'part');
      assert.ok(start >= quotation.start && end <= quotation.end && start < end, 'a part outside its quotation');
    }
    if (kind === 'indirect') assert.equal(verbatim.length, 0);
    if (speaker !== null) {
      assert.ok(ids.has(speaker), `no entity ${speaker}`);
      assert.ok(evidence.length > 0, 'a speaker, and nothing that tells why');
    }
    for (const candidate of candidates) assert.ok(ids.has(candidate.speaker), `no entity ${candidate.speaker}`);
    assert.ok(confidence >= 0 && confidence <= 1);
    for (const span of [cue, source, ...evidence]) if (span) inside(span, 'evidence');
  }
  for (const { mentions } of analysis.topics) for (const mention of mentions) inside(mention, 'topic');
  for (const problem of analysis.problems) inside(problem, 'problem');
}

describe('any text', () => {
  it('gives an analysis whose places all lie in it', () => {
    fc.assert(
      fc.property(documents, (words) => {
        const text = words.join('');
        assertSound(text, analyze(text));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same analysis each time, and one that JSON holds', () => {
    fc.assert(
      fc.property(documents, (words) => {
        const analysis = analyze(words.join(''));
        assert.deepEqual(JSON.parse(JSON.stringify(analysis)), JSON.parse(JSON.stringify(analyze(words.join('')))));
      }),
      { numRuns: 100 },
    );
  });

  it('is read alike with either line end, and behind a byte order mark', () => {
    const text = 'Talks resume\nAna Ortiz, the mayor, met the crews.\n“We will wait,” she said.\nShe left.';
    const wordsOf = (document: string): readonly (readonly [string, string | null])[] =>
      analyze(document).quotations.map(({ start, end, speaker }) => [document.slice(start, end), speaker]);
    assert.deepEqual(wordsOf(text), [['“We will wait,”', 'person:ana-ortiz']]);
    assert.deepEqual(wordsOf(text.replaceAll('\n', '\r\n')), wordsOf(text));
    assert.deepEqual(wordsOf(`\ufeff${text}`), wordsOf(text));
  });

  it('without a word gives nothing', () => {
    for (const text of ['', ' ', '\n\n', '\ufeff', '\0']) {
      const { quotations, entities, topics } = analyze(text);
      assert.deepEqual([quotations, entities, topics], [[], [], []]);
    }
  });

  it('loses no more than one paragraph to a missing mark', () => {
    const { quotations } = analyze('“We will wait, said Ana Ortiz.\n“It is late,” said Tom Moor.\n“Yes,” said Ortiz.');
    assert.deepEqual(
      quotations.slice(-2).map(({ speaker }) => speaker),
      ['person:tom-moor', 'person:ana-ortiz'],
    );
  });
});

describe('hostile text', () => {
  const size = 30_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const texts: Readonly<Record<string, string>> = {
    'quotation marks': fill('"'),
    'opening marks': fill('“'),
    'nested marks': `${'“'.repeat(10_000)}x${'”'.repeat(10_000)}`,
    'marks of two kinds in each other': fill('“‘'),
    brackets: fill('('),
    'one word': fill('a'),
    capitals: fill('A'),
    'he said': fill('he said '),
    'reports in reports': fill('Ana said that he said that '),
    'open quotations': fill('he said “'),
    'labels in one line': fill('A: '),
    turns: fill('A: b\n'),
    'paragraphs that never close': fill('“We know it.\n'),
    names: fill('Ana Ortiz, '),
    roles: fill('the minister, a minister '),
    'lone surrogates': fill('\ud800'),
    'marks of direction': fill('\u202e“א” '),
    'line ends': fill('\r\n'),
  };
  // Far above what ordinary text takes: only what is not linear comes near it.
  const limit = 3000;
  for (const [name, text] of Object.entries(texts))
    it(`of ${name} ends`, () => {
      const time = cpuTime(() => {
        assertSound(text, analyze(text));
      });
      assert.ok(time < limit, `${time} ms`);
    });
});
