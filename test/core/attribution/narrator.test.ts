import assert from 'node:assert/strict';
import { read, spoken } from '../support/reading';

/** Speakers of what is said, in text order. */
const speakers = (text: string): readonly (string | undefined)[] => spoken(text).map(({ speaker }) => speaker);

describe('the narrator', () => {
  it('has an entity of his own where no name is told', () => {
    const { analysis } = read('“It is late,” I said. The rain had stopped. My coat was wet. “Go home,” I said.');
    const [narrator] = analysis.entities;
    assert.deepEqual([narrator?.name, narrator?.type], ['narrator', 'person']);
    assert.deepEqual(
      narrator?.mentions.map(({ form }) => form),
      ['pronoun', 'pronoun', 'pronoun'],
    );
    assert.deepEqual(
      analysis.quotations.map(({ speaker }) => speaker),
      [narrator.id, narrator.id],
    );
  });

  it('is never the one of whom a cue tells, also where he is addressed by name just before', () => {
    const text =
      '“You were small, Ned,” my father said.¶“I remember it,” I said.¶“You were told of it, Ned,” my mother said.¶“Let him be,” my father said.¶“Always,” I said.';
    const said = spoken(text).map(({ speaker }) => speaker);
    assert.deepEqual(said, ['father', 'Ned', 'mother', 'father', 'Ned']);
  });

  it('is no entity where nothing is quoted of him', () => {
    const { analysis } = read('I drove to the quay. “We close at six,” said Ana Ruiz.');
    assert.deepEqual(
      analysis.entities.map(({ name }) => name),
      ['Ana Ruiz'],
    );
  });

  for (const [behaviour, text, name] of [
    ['gives his name', 'My name is Ned Marsh.¶“It is late,” I said.', 'Ned Marsh'],
    ['is called by a name', 'At home they called me Ned.¶“It is late,” I said.', 'Ned'],
    ['names himself beside “I”', 'I, Ned Marsh, was the last to leave.¶“It is late,” I said.', 'Ned Marsh'],
    [
      'signs what he writes',
      'Dear Ana,¶The boat is sold. “It leaks,” I told them.¶Yours sincerely,¶Ned Marsh',
      'Ned Marsh',
    ],
    [
      'stands in the byline of a column',
      'What the ferry costs us¶By Ned Marsh¶The fare went up again in May, and no one on the quay could tell me why. I said that it was too high for those who live here.',
      'Ned Marsh',
    ],
    [
      'is spoken to by name',
      '“Ned,” my mother said, “you are late.”¶“So I am,” I said.¶“Sit down, Ned,” my mother said.',
      'Ned',
    ],
  ] as const)
    it(`goes by the name where he ${behaviour}`, () => {
      assert.ok(speakers(text).includes(name), String(speakers(text)));
    });

  it('is not the author of a story', () => {
    const story = 'The Ferry¶By Ned Marsh¶It rained.¶“Late again,” I said.¶“Always,” said Ana Ruiz.¶“No,” I said.';
    assert.deepEqual(speakers(story), ['narrator', 'Ana Ruiz', 'narrator']);
  });

  it('is not one of whom the story tells', () => {
    const story =
      'Ned came in. Ned sat down.¶“Are you cold, Ned?” I said.¶“A little, Ned, they say,” said Ana Ruiz.¶Ned left.';
    assert.equal(speakers(story)[0], 'narrator');
  });
});

describe('kinship', () => {
  it('joins the words for a parent', () => {
    const text = '“You are late,” my mother said.¶“I am,” I said.¶“Sit down,” Mom said.';
    assert.deepEqual(speakers(text), ['mother', 'narrator', 'mother']);
  });

  it('finds the wife of a man by her name', () => {
    const text =
      'Mr Bell met Mrs Bell at the gate, and Mr Bell was late.¶“We missed the ferry,” said Mr Bell’s wife, and sighed.';
    assert.equal(read(text).analysis.entities.filter(({ name }) => name.includes('Bell')).length, 2);
    assert.deepEqual(speakers(text), ['Bell']);
    assert.ok(read(text).analysis.quotations[0]?.speaker?.endsWith(':2'));
  });

  it('leaves a wife without a name where several people bear it', () => {
    const text =
      'Mr Bell met Miss Bell and Ada Bell.¶“We missed the ferry,” said Mr Bell’s wife, and sighed in the rain.';
    assert.notEqual(speakers(text)[0], 'Ada Bell');
  });
});
