import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { Candidate, Clue } from '../../../src/core/attribution/conversation/clues';
import { readTalk } from '../../../src/core/attribution/conversation/lattice';
import { Gap, type TalkTurn, WEIGHTS } from '../../../src/core/attribution/conversation/talk';
import { CueKind, type Utterance } from '../../../src/core/attribution/conversation/utterances';
import { read, spoken } from '../support/reading';
import { cpuTime } from '../../support/cpuTime';

/** Speakers of what is said, in text order. */
const speakers = (text: string): readonly (string | undefined)[] => spoken(text).map(({ speaker }) => speaker);

describe('conversations', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: readonly (string | undefined)[]])[] = [
    [
      'lets two who talk take turns',
      'Ana Ruiz and Tom Bell walked on.¶“Are you cold, Tom?”¶“A little.”¶“Then take my coat,” said Ana.¶“And you?”¶“I am never cold.”',
      ['Ana Ruiz', 'Tom Bell', 'Ana Ruiz', 'Tom Bell', 'Ana Ruiz'],
    ],
    [
      'never credits the one who is spoken to',
      'Ned Marsh and Ada Voss sat by the stove.¶“Is the kettle on, Ned?”¶“Not yet.”¶“Then put it on,” said Ada.¶“In a minute.”',
      ['Ada Voss', 'Ned Marsh', 'Ada Voss', 'Ned Marsh'],
    ],
    [
      'never credits the one who is told',
      '“We got this wrong,” the newly chosen and very tired, told divers at the quay. “No vessel of ours will sail.”',
      [undefined, undefined],
    ],
    ['credits whoever acts in the words before', 'Tom Bell shook his head. “No.”', ['Tom Bell']],
    [
      'credits the person told of before and after',
      'Ana Woods lost the lead on the last bend.¶“Cruel, that is all I can say.”¶She left without trophies.',
      ['Ana Woods'],
    ],
    [
      'names the narrator by what others call him',
      'Ada Voss came in late. “You are early,” I said.¶“And you, Edward, are never on time,” said Ada Voss.¶“So they say,” I said.',
      ['Edward', 'Ada Voss', 'Edward'],
    ],
    ['names nobody where nobody is told of', 'It rained.¶“Come in.”¶“No.”', [undefined, undefined]],
    ['has no speakers for two quotations alone', '“May I?” “You may.”', [undefined, undefined]],
    [
      'goes on with the speaker of the paragraph before in news',
      'The dam was checked in May.¶“We checked it twice, and it held each time, as it should,” Ana Lind said.¶“Nobody was hurt in the valley below, and nobody will be this year.”¶The council meets today.',
      ['Ana Lind', 'Ana Lind'],
    ],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(speakers(text), expected);
    });
  }

  it('tells that the words around a quotation show its speaker', () => {
    const [quotation] = spoken('Tom Bell shook his head. “No.”');
    assert.equal(quotation?.source, 'Tom Bell');
    assert.deepEqual(quotation.evidence, ['beside']);
  });

  it('keeps whoever is less likely than even among the candidates', () => {
    const { analysis } = read('Tom Bell met Ana Ruiz, Ned Marsh and Ada Voss.¶It rained.¶“Come in.”');
    const [quotation] = analysis.quotations;
    assert.equal(quotation?.speaker, null);
    assert.ok(quotation.candidates.length > 0);
  });

  it('takes time in proportion to the length of a dialogue', () => {
    const exchange =
      '“Are you there, Tom?”\n\n“I am.” Tom Bell sat down.\n\n“Then come, Tom,” said Ana Ruiz.\n\n“No.”\n\n';
    const time = (count: number): number => {
      const text = exchange.repeat(count);
      return cpuTime(() => analyze(text));
    };
    time(50);
    assert.ok(time(400) < Math.max(200, 40 * time(50)));
  });
});

describe('reading a talk', () => {
  const utterance = (kind: CueKind): Utterance => ({
    quotations: [],
    block: 0,
    from: 0,
    lastBlock: 0,
    to: 1,
    kind,
    gender: undefined,
    speaker: undefined,
  });
  const turn = (entities: readonly number[], gap: Gap): TalkTurn => ({
    utterance: utterance(CueKind.None),
    candidates: entities.map((entity) => {
      const candidate = new Candidate(entity);
      candidate.add(Clue.Named);
      return candidate;
    }),
    gap,
  });

  it('gives chances that add up to one', () => {
    const weights = Float64Array.from({ length: WEIGHTS }, (_, i) => ((i * 7919) % 13) / 5 - 1);
    const turns = [
      turn([1, 2, 3], Gap.Far),
      turn([2, 1], Gap.NextBlock),
      turn([3, 2, 1], Gap.NextBlock),
      turn([1], Gap.Words),
    ];
    for (const marginal of readTalk(turns, weights).marginals)
      assert.ok(Math.abs(marginal.reduce((sum, p) => sum + p, 0) - 1) < 1e-9);
  });

  it('weighs each reading as the sum of its weights', () => {
    const weights = Float64Array.from({ length: WEIGHTS }, (_, i) => ((i * 104729) % 17) / 9 - 1);
    const turns = [turn([1, 2], Gap.Far), turn([2, 1], Gap.NextBlock), turn([1, 2], Gap.NextBlock)];
    const seen = readTalk(turns, weights);
    const only = readTalk(turns, weights, { allowed: (t, i) => t > 0 || i === 0 });
    assert.ok(Math.abs(Math.exp(only.logSum - seen.logSum) - (seen.marginals[0]?.[0] ?? 0)) < 1e-9);
  });

  it('stays in range over thousands of turns', () => {
    const weights = new Float64Array(WEIGHTS).fill(7);
    const turns = Array.from({ length: 5000 }, () => turn([1, 2, 3, 4], Gap.NextBlock));
    const { marginals, logSum } = readTalk(turns, weights);
    assert.ok(Number.isFinite(logSum));
    assert.ok(marginals.every((marginal) => Math.abs(marginal.reduce((sum, p) => sum + p, 0) - 1) < 1e-6));
  });
});
