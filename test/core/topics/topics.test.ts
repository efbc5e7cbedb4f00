import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { cpuTime } from '../../support/cpuTime';

const labels = (text: string): readonly string[] => analyze(text).topics.map(({ label }) => label);

/** The words at each mention of a topic. */
function mentionsOf(text: string, label: string): readonly string[] {
  const topic = analyze(text).topics.find((other) => other.label === label);
  assert.ok(topic, `no topic ${label} among ${labels(text).join(', ')}`);
  return topic.mentions.map(({ start, end }) => text.slice(start, end));
}

const HARBOUR = [
  'Harbour repair delayed',
  'The harbour repair that was due in spring will start in autumn. A survey of the seabed found old cables.',
  'Fishing boats cannot pass the bar at low tide. Harbour repair would let the fishing boats in at any hour.',
  'The seabed survey cost little. The old cables were laid by a telegraph company, and nobody knew of them.',
  'A fishing boat ran aground on Monday. Maria Lind said repair was needed, and Lind said it twice.',
].join('\n');

describe('topics', () => {
  it('are the phrases that a text comes back to', () => {
    assert.deepEqual(labels(HARBOUR).slice(0, 2), ['harbour repair', 'fishing boats']);
  });

  it('have all their mentions in text order, in any form and in headings', () => {
    assert.deepEqual(mentionsOf(HARBOUR, 'harbour repair'), ['Harbour repair', 'harbour repair', 'Harbour repair']);
    assert.deepEqual(mentionsOf(HARBOUR, 'fishing boats'), ['Fishing boats', 'fishing boats', 'fishing boat']);
  });

  it('are sorted by score, above 0', () => {
    const scores = analyze(HARBOUR).topics.map(({ score }) => score);
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
    assert.ok(scores.every((score) => score > 0));
  });

  it('are no days, titles or words that say nothing', () => {
    const words = labels(`${HARBOUR} Dr Oyelaran spoke on Sat and on Monday.`).join(' ').toLowerCase().split(' ');
    for (const word of ['monday', 'sat', 'dr', 'hour', 'nobody']) assert.ok(!words.includes(word), word);
  });

  it('are no people who are named once, as sources are', () => {
    const text = 'The ferry timetable changed. The harbour board did not ask for it, said Maria Lind. Boats wait.';
    assert.ok(!labels(text).some((label) => label.includes('Lind')));
  });

  it('are the people, places and organizations that a text is about, each once and with all its places', () => {
    const text = [
      'Maria Lind resigns from the Vellin Council',
      'Maria Lind left her office on Monday. Lind had led the Vellin Council for ten years.',
      'The Vellin Council will choose its next leader in June. Lind has named nobody.',
    ].join('\n');
    assert.deepEqual(
      labels(text)
        .filter((label) => /Lind|Vellin|Council/u.test(label))
        .sort(),
      ['Maria Lind', 'Vellin Council'],
    );
    assert.deepEqual(mentionsOf(text, 'Maria Lind'), ['Maria Lind', 'Maria Lind', 'Lind', 'Lind']);
  });

  it('are not those who speak in a transcript', () => {
    const turns = ['The survey is late.', 'Who asked for the survey?', 'The harbour board.', 'Why was it late?'];
    const text = turns.map((turn, i) => `${i % 2 === 0 ? 'MARIA LIND' : 'OLE BRANDT'}: ${turn}`).join('\n\n');
    assert.deepEqual(
      labels(text).filter((label) => /lind|brandt/iu.test(label)),
      [],
    );
    assert.ok(labels(text).includes('survey'));
  });

  it('are words rather than phrases that hold them, but where a word mostly stands in one phrase', () => {
    const crash =
      'The plane crash killed nobody. The crash was loud. After the crash came rain, and the crash site is wet.';
    assert.ok(labels(crash).includes('crash'));
    const reactor = 'The nuclear reactor was cold. A nuclear reactor is old. The nuclear reactor was shut.';
    assert.deepEqual(labels(reactor), ['nuclear reactor']);
  });

  it('are folded into the longer phrase that they only stand in', () => {
    const text =
      'The draft peace agreement was read. Nobody signed the draft peace agreement, but the draft peace agreement was kept.';
    assert.deepEqual(labels(text), ['draft peace agreement']);
  });

  it('do not go over quotation marks, commas or the ends of sentences', () => {
    const text =
      'The ferry “timetable” is new. The ferry, timetable in hand, left. I saw the ferry. Timetables matter.';
    assert.ok(!labels(text).some((label) => label.startsWith('ferry timetable')));
  });

  it('keep the capitals of names only', () => {
    const text =
      'Tidal power is cheap. EU subsidies pay for it. Tidal power needs EU subsidies. Tidal power and EU subsidies go on.';
    assert.deepEqual([...labels(text)].sort(), ['EU subsidies', 'tidal power']);
  });

  it('are few in a short text, at most twenty in a long one, none in an empty one', () => {
    const nouns =
      'salt wool tin rope coal flax hemp corn rye oats barley hops malt wine cider wax tallow soap glass lead';
    const long = nouns
      .split(' ')
      .flatMap((noun) =>
        nouns.split(' ').map((other) => `The ${noun} ${other} grew, and then the ${noun} ${other} fell.`),
      )
      .join('\n');
    const count = labels(long).length;
    assert.ok(count > 15 && count <= 20, `${count}`);
    assert.ok(labels('The ferry timetable changed.').length <= 3);
    assert.ok(labels(HARBOUR).length <= 10);
    assert.deepEqual(labels(''), []);
    assert.deepEqual(labels('?! … 12 — 🙂'), []);
  });

  it('take time in proportion to the text', () => {
    const time = (text: string): number => cpuTime(() => analyze(text));
    // One sentence without an end: every phrase ends in every noun of it.
    const run = 'ferry timetable board '.repeat(500);
    time(run);
    assert.ok(time(run.repeat(8)) < 500 + 30 * time(run));
  });
});
