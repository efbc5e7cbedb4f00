import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze, type Analysis, DocumentReader, type Span } from '../../src/core/index';
import { finish } from '../../src/core/steps';

const SAMPLES = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`samples/${name}`, 'utf8'));

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

const TYPED = [
  'Moss said: “We',
  ' will go.” ',
  'x',
  ' ',
  '.',
  '”',
  '“',
  '"',
  '’',
  '\n',
  '\r\n',
  '\n\n',
  '\u{1f3a4}',
  'e\u0301',
  '\u05e9',
  '\ufeff',
  ':',
  'Ana Ortiz ',
  'Ortiz Ltd ',
  ' in Moss ',
  ', who ',
];
const PASTED = [
  'Mayor Ada Moss said she would “not go”.',
  'Q: Why?\nA: Because.\n',
  '\n\n“It was late',
  ' he told Reuters. ',
  'MOSS: No.\n',
];

/** Typing, paste, deletion in a block and across blocks, and undo. */
function edit(text: string, next: (below: number) => number, before: readonly string[]): string {
  const at = next(text.length + 1);
  switch (next(8)) {
    case 0:
      return text.slice(0, at) + (PASTED[next(PASTED.length)] ?? '') + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + next(40));
    case 2:
      return text.slice(0, at) + text.slice(at + next(400));
    case 3:
      return before[next(before.length)] ?? '';
    default:
      return text.slice(0, at) + (TYPED[next(TYPED.length)] ?? '') + text.slice(at);
  }
}

function checkEdits(start: string, count: number, seed: number): void {
  const reader = new DocumentReader();
  const next = numbers(seed);
  const before = [start];
  let text = start;
  for (let i = 0; i < count; i++) {
    assert.deepEqual(finish(reader.read(text)), analyze(text), `edit ${i} of seed ${seed}`);
    text = edit(text, next, before);
    before.push(text);
    if (before.length > 8) before.shift();
  }
}

const long = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, i) => `${SAMPLES[i % SAMPLES.length] ?? ''}\n\nPart ${i} of the report was late.\n\n`,
  ).join('');

describe('a document that is read again after each edit', () => {
  SAMPLES.forEach((sample, i) => {
    it(`is read as if for the first time: sample ${i}`, () => {
      checkEdits(sample.slice(0, 1200), 400, i + 1);
    });
  });

  it('is read as if for the first time where it is long', () => {
    const text = long(40);
    assert.ok(text.length > 60_000, `${text.length}`);
    checkEdits(text, 25, 99);
  }).timeout(60_000);

  it('is read as if for the first time where its passages are all alike', () => {
    const text = 'The ferry left the harbour at noon. “It was late,” Ada Moss said.\n\n'.repeat(1500);
    const reader = new DocumentReader();
    for (const edited of [text, `x${text}`, text, text.slice(66)])
      assert.deepEqual(finish(reader.read(edited)), analyze(edited));
  });

  it('is read as if for the first time where a first line, which may be a headline, comes to stand behind others', () => {
    const reader = new DocumentReader();
    const line = 'The woman’s enthusiasm for Trump is recorded in detail:\n\nShe clapped.';
    finish(reader.read(line));
    const text = `The rally began at noon.\n\n${line}`;
    assert.deepEqual(finish(reader.read(text)), analyze(text));
  });

  it('may be dropped between two steps for another text', () => {
    const first = long(30);
    const second = SAMPLES[0] ?? '';
    const reader = new DocumentReader();
    const dropped = reader.read(first);
    for (let i = 0; i < 50; i++) dropped.next();
    assert.deepEqual(finish(reader.read(second)), analyze(second));
    assert.deepEqual(finish(reader.read(first)), analyze(first));
  });
});

describe('a part of a long document', () => {
  const text = long(40);
  const reader = new DocumentReader();
  const part = (start: number, end: number) => finish(reader.readPart(text, [{ start, end }]));

  it('is told before the whole, with its quotations where they are in the document', () => {
    const middle = text.length >> 1;
    const found = part(middle, middle + 1000);
    assert.ok(found);
    const isIn = (at: number): boolean => found.stretches.some(({ start, end }) => start <= at && at <= end);
    const read = ({ start, end }: Span): boolean => isIn(start) && isIn(end);
    assert.ok(read({ start: middle, end: middle + 1000 }), JSON.stringify(found.stretches));
    const places = ({ quotations }: Analysis): readonly string[] =>
      quotations.filter(read).map(({ kind, parts, cue, source }) => JSON.stringify({ kind, parts, cue, source }));
    assert.ok(places(found.analysis).length > 0);
    assert.deepEqual(places(found.analysis), places(analyze(text)));
    assert.ok(found.analysis.quotations.every(read));
  });

  it('leaves the reading of the whole as it is, also when both go on by turns', () => {
    const whole = reader.read(text);
    const other = reader.readPart(text, [{ start: text.length, end: text.length }]);
    let told = 0;
    for (;;) {
      if (other.next().done) told++;
      const step = whole.next();
      if (!step.done) continue;
      assert.deepEqual(step.value, analyze(text));
      break;
    }
    assert.ok(told > 0);
  });

  it('is not told where the document is read as one', () => {
    assert.equal(finish(new DocumentReader().readPart('“Yes,” said Ada Moss.', [{ start: 0, end: 5 }])), undefined);
  });
});

describe('a long document', () => {
  const filler =
    'The ferry left the harbour at noon, and the rain went on. Nobody was on the quay, and no boats were out.\n\n'.repeat(
      400,
    );
  const namesOf = (text: string): readonly string[] => analyze(text).entities.map(({ name }) => name);
  const speakersOf = (text: string): readonly (string | null)[] =>
    analyze(text).quotations.map(({ speaker }) => speaker);

  it('knows a family name by the full name told long before', () => {
    const text = `“The clock is right,” said Ada Moss.\n\n${filler}“It was late,” Moss said.\n`;
    assert.deepEqual(speakersOf(text), ['person:ada-moss', 'person:ada-moss']);
    assert.equal(namesOf(text).filter((name) => name.includes('Moss')).length, 1);
  });

  it('leaves a family name alone that two people bear', () => {
    const text = `Ada Moss met Ian Moss.\n\n${filler}“It was late,” Moss said.\n`;
    assert.deepEqual(speakersOf(text), ['person:moss']);
  });

  it('does not take the mayor of one passage for the mayor of another', () => {
    const text = `“The clock is right,” said Mayor Ada Moss.\n\n${filler}“It was late,” the mayor said.\n`;
    assert.deepEqual(speakersOf(text), ['person:ada-moss', 'person:mayor']);
  });

  it('knows a body by its initials', () => {
    const text = `The Harbour Safety Board (HSB) met.\n\n${filler}The HSB was late.\n`;
    assert.equal(namesOf(text).filter((name) => name === 'HSB' || name === 'Harbour Safety Board').length, 1);
  });

  it('has names as topics at the places of the name, not of a word like it', () => {
    const text = `${'The US sent ships. '.repeat(150)}\n\n${filler}They told us of it.\n\n${filler}The US was late.\n`;
    const topic = analyze(text).topics.find(({ label }) => label === 'US');
    assert.ok(topic);
    for (const { start, end } of topic.mentions) assert.equal(text.slice(start, end), 'US');
    assert.equal(topic.mentions.length, 151);
  });

  it('counts a name as one topic, whoever is spoken of before it', () => {
    const people = 'A sailor met a nurse. The nurse saw a doctor. '.repeat(3);
    const part = (role: string): string =>
      `${people}${role}\n\n${'Velmora was late. Velmora was lost. '.repeat(40)}\n\n${filler}`;
    const topics = analyze(part('The clerk left.') + part('Ana Ortiz left.')).topics;
    assert.equal(topics.filter(({ label }) => label === 'Velmora').length, 1);
  });

  it('has topics with their places in all of it', () => {
    const text = `${'The tidal barrier is late. '.repeat(150)}\n\n${filler}A tidal barrier was seen.\n`;
    const topic = analyze(text).topics.find(({ label }) => label === 'tidal barrier');
    assert.ok(topic);
    assert.equal(topic.mentions.length, 151);
    for (const { start, end } of topic.mentions) assert.equal(text.slice(start, end), 'tidal barrier');
  });
});
