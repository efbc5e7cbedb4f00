import assert from 'node:assert/strict';
import { spoken } from '../support/reading';

type Expected = readonly [content: string, source: string | undefined, cue: string | undefined];

const sources = (text: string): readonly Expected[] =>
  spoken(text).map(({ content, source, cue }) => [content.join(' | '), source, cue]);

describe('attitudes', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: readonly Expected[]])[] = [
    ['takes what somebody praised', 'Ana Ortiz praised the plan.', [['the plan', 'Ana Ortiz', 'praised']]],
    ['takes what somebody called for', 'Ana Ortiz called for talks.', [['talks', 'Ana Ortiz', 'called']]],
    [
      'takes the accused with the accusation',
      'Tom Hale accused the board of waste.',
      [['the board of waste', 'Tom Hale', 'accused']],
    ],
    [
      'takes what somebody is critical of',
      'Ana Ortiz is critical of the plan.',
      [['the plan', 'Ana Ortiz', 'critical']],
    ],
    [
      'takes what somebody plans to do',
      'Ana Ortiz plans to leave the council.',
      [['to leave the council', 'Ana Ortiz', 'plans']],
    ],
    ['takes what others are urged to do, without them', 'Khan urged members to wait.', [['to wait', 'Khan', 'urged']]],
    [
      'takes what is expected of a thing in two parts, and credits nobody',
      'Rents are expected to rise in May.',
      [['Rents | to rise in May', undefined, 'expected']],
    ],
    [
      'takes the relative word into what is said of it',
      'The council raised the fee, which they say left a gap.',
      [['which | left a gap', 'they', 'say']],
    ],
    [
      'takes those called on to do something',
      'Ana Ortiz called on the board of the port to wait.',
      [['the board of the port to wait', 'Ana Ortiz', 'called']],
    ],
    ['takes a pronoun', 'Ana Ortiz defended him.', [['him', 'Ana Ortiz', 'defended']]],
    ['takes what is denied, as denied', 'Ana Ortiz did not endorse the plan.', [['the plan', 'Ana Ortiz', 'endorse']]],
    [
      'leaves out a remark of the writer behind a comma',
      'Ana Ortiz praised the plan to close the port, which opened in May.',
      [['the plan to close the port', 'Ana Ortiz', 'praised']],
    ],
    [
      'leaves out a remark of the writer behind a dash',
      'Ana Ortiz wants to close the port — a step of some weight.',
      [['to close the port', 'Ana Ortiz', 'wants']],
    ],
    [
      'ends what a noun takes before the verb of its sentence',
      'The minister’s refusal to close the port was a mistake.',
      [['to close the port', 'The minister', 'refusal']],
    ],
    [
      'takes what a thing is called with the thing',
      'Ana Ortiz called the port a ruin.',
      [['the port a ruin', 'Ana Ortiz', 'called']],
    ],
    [
      'takes what a thing is seen as with the thing',
      'Ana Ortiz sees the port as a risk.',
      [['the port as a risk', 'Ana Ortiz', 'sees']],
    ],
    [
      'takes what somebody is judged for with him',
      'Ana Ortiz chided the board for closing the port.',
      [['the board for closing the port', 'Ana Ortiz', 'chided']],
    ],
    ['leaves out a pronoun that tells a reader nothing', 'Ana Ortiz doubted it.', []],
    ['leaves out whom somebody called', 'Ana Ortiz called the harbour master.', []],
    ['leaves out what anybody wants', 'If you want to see the port, come in May.', []],
    [
      'leaves out a clause before a verb of thought that has an object',
      'While the port was open on Monday, Ana Ortiz knew the harbour master.',
      [],
    ],
    ['leaves out an answer that never came', 'Ana Ortiz did not respond to two letters.', []],
    ['leaves silence out', 'Ana Ortiz declined to comment.', []],
    ['leaves out what somebody would do', 'Ana Ortiz would support a ban.', []],
    ['leaves out what a heading tells', 'Families demand answers\n\nThe council met on Monday.', []],
  ];
  for (const [behaviour, text, expected] of cases)
    it(behaviour, () => {
      assert.deepEqual(sources(text), expected);
    });

  it('are told from what is said by their evidence', () => {
    const [praised] = spoken('Ana Ortiz praised the plan.');
    assert.equal(praised?.evidence[0], 'attitude');
    assert.equal(praised.kind, 'indirect');
    assert.equal(praised.stance, 'opinion');
  });

  it('are not given to whoever spoke before, where nobody is named', () => {
    const [, expected] = spoken('Ana Ortiz said that the pier was closed. Residents are expected to protest.');
    assert.deepEqual(expected?.content, ['Residents', 'to protest']);
    assert.equal(expected.source, undefined);
    assert.equal(expected.speaker, undefined);
  });

  it('are doubted more than what is said', () => {
    const [praised] = spoken('Ana Ortiz praised the plan.');
    const [said] = spoken('Ana Ortiz said that the plan was good.');
    assert.ok(praised && said && praised.confidence < said.confidence);
  });
});
