import assert from 'node:assert/strict';
import { spoken } from '../support/reading';

type Expected = readonly [content: string, source: string | undefined, cue: string | undefined];

/** Content, source and cue of what is said in a text. */
function sources(text: string): readonly Expected[] {
  return spoken(text).map(({ content, source, cue }) => [content.join(' | '), source, cue]);
}

describe('sources', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: readonly Expected[]])[] = [
    [
      'finds a source behind its verb',
      '“The dam held,” said Ines Calder.',
      [['“The dam held,”', 'Ines Calder', 'said']],
    ],
    [
      'finds a source before its verb',
      '“The dam held,” Ines Calder said.',
      [['“The dam held,”', 'Ines Calder', 'said']],
    ],
    [
      'finds a source before the quotation',
      'Ines Calder said: “The dam held.”',
      [['“The dam held.”', 'Ines Calder', 'said']],
    ],
    [
      'leaves a relative clause out of the source',
      'Vince Moor, who replaced Tina Farr as leader in July, said the vote was close.',
      [['the vote was close', 'Vince Moor', 'said']],
    ],
    [
      'steps over a relative clause without commas',
      'A man who owns the shop said the street was quiet.',
      [['the street was quiet', 'A man', 'said']],
    ],
    [
      'steps over a relative clause with several verbs',
      'One diplomat who spoke on condition of anonymity and asked not to be quoted said talks had stalled.',
      [['talks had stalled', 'One diplomat', 'said']],
    ],
    [
      'steps over a relative clause inside the source',
      'A spokesman for the firm that built the bridge said the cracks were small.',
      [['the cracks were small', 'A spokesman for the firm', 'said']],
    ],
    [
      'steps over two relative clauses with commas',
      'A skipper who fishes here, and who asked not to be named because he sells abroad, said the rules were fair.',
      [['the rules were fair', 'A skipper', 'said']],
    ],
    [
      'steps over a relative clause and a name',
      'The lawyer who represents the family, Ann Moore, said they would appeal.',
      [['they would appeal', 'The lawyer', 'said']],
    ],
    [
      'steps over what an adjective tells of the source',
      'A diplomat familiar with the talks said a deal was close.',
      [['a deal was close', 'A diplomat', 'said']],
    ],
    [
      'takes the wish not to be named for no words of the source',
      'An official, who declined to be named, said the plan was dead.',
      [['the plan was dead', 'An official', 'said']],
    ],
    [
      'finds a source behind its verb where nothing is in marks',
      'Rents rose by a fifth, said the mayor.',
      [['Rents rose by a fifth', 'the mayor', 'said']],
    ],
    [
      'reports a clause whose verb stands in marks',
      'Farmers, shopkeepers and the mayor said the road “must open”.',
      [['the road “must open”', 'Farmers, shopkeepers and the mayor', 'said']],
    ],
    [
      'reports a clause whose subject stands in marks',
      'The report said a “lack of care” had led to three deaths.',
      [['a “lack of care” had led to three deaths', 'The report', 'said']],
    ],
    [
      'ends what opens a sentence where the main clause begins',
      'Telling reporters she was “not angry, just tired”, Costa left the hall.',
      [['she was “not angry, just tired”', 'Costa', 'Telling']],
    ],
    [
      'goes on with the speaker into the next paragraph',
      '“The bridge is safe,” Adeyi said. “It holds.¶“We checked every bolt.”¶The council agreed.',
      [['“The bridge is safe,” | “It holds. | “We checked every bolt.”', 'Adeyi', 'said']],
    ],
    [
      'gives an answer without a cue to nobody',
      '“Go left,” Adeyi said. “No, right.” “Left!”',
      [
        ['“Go left,” | “No, right.”', 'Adeyi', 'said'],
        ['“Left!”', undefined, undefined],
      ],
    ],
    [
      'reads Q. and A. as labels',
      'Q. When did you know?¶A. In May.¶Q. Not before?¶A. No.',
      [
        ['When did you know?', 'Q.', undefined],
        ['In May.', 'A.', undefined],
        ['Not before?', 'Q.', undefined],
        ['No.', 'A.', undefined],
      ],
    ],
    ['marks nothing where no mark tells how far reported words go', 'Anyone who says the bridge is safe is lying.', []],
    [
      'joins a quotation that its cue splits',
      '“If the rain stops,” Okafor said, “we start on Monday.”',
      [['“If the rain stops,” | “we start on Monday.”', 'Okafor', 'said']],
    ],
    [
      'goes on with the speaker within a paragraph',
      '“It was loud,” she said. “It was long.”',
      [['“It was loud,” | “It was long.”', 'she', 'said']],
    ],
    [
      'keeps two speakers of one paragraph apart',
      '“It was loud,” she said. “It was brief,” he said.',
      [
        ['“It was loud,”', 'she', 'said'],
        ['“It was brief,”', 'he', 'said'],
      ],
    ],
    [
      'goes on over a paragraph end',
      '“One thing first.¶“Then the rest,” she said.',
      [['“One thing first. | “Then the rest,”', 'she', 'said']],
    ],
    [
      'credits a participle to the subject of the sentence',
      'The mayor praised the crew, saying “you saved us”.',
      [['“you saved us”', 'The mayor', 'saying']],
    ],
    [
      'takes words in marks with the clause they stand in',
      'Anna Pike said the money had “simply vanished”.',
      [['the money had “simply vanished”', 'Anna Pike', 'said']],
    ],
    [
      'finds the source behind according to',
      'According to Tula Ndlovu, rents rose by a fifth.',
      [['rents rose by a fifth', 'Tula Ndlovu', 'According to']],
    ],
    [
      'finds a clause before its cue',
      'The port will close on Friday, its operator said on Monday.',
      [['The port will close on Friday', 'its operator', 'said']],
    ],
    [
      'splits a coordination of two cues',
      'He said he would go and she said she would stay.',
      [
        ['he would go', 'He', 'said'],
        ['she would stay', 'she', 'said'],
      ],
    ],
    [
      'credits a quotation behind a colon',
      'Mara Lind: “The archive reopens in June.”',
      [['“The archive reopens in June.”', 'Mara Lind', ':']],
    ],
    [
      'credits a quotation before a dash',
      '“Anna is an expert.” — Mara Lind',
      [['“Anna is an expert.”', 'Mara Lind', '—']],
    ],
    ['does not credit what nobody said', 'Nobody said that the plan was cheap.', []],
    [
      'leaves the one spoken to out',
      '“Sit down,” the judge warned Mr Hale, “or leave.”',
      [['“Sit down,” | “or leave.”', 'the judge', 'warned']],
    ],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(sources(text), expected);
    });
  }
});
