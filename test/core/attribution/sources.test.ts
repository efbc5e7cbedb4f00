import assert from 'node:assert/strict';
import { spoken } from '../support/reading';

type Expected = readonly [content: string, source: string | undefined, cue: string | undefined];

/** Content, source and cue of what is said in a text. */
function sources(text: string): readonly Expected[] {
  return spoken(text).map(({ content, source, cue }) => [content.join(' | '), source, cue]);
}

/** The hard cases (test/core/hardCases) hold more of them. */
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
      'finds a role that is an adjective elsewhere, with the name behind it',
      '“We got this wrong,” the company’s chief executive, Marguerite Tolland, told reporters.',
      [['“We got this wrong,”', 'the company’s chief executive, Marguerite Tolland', 'told']],
    ],
    [
      'steps over what somebody is accused of',
      'A man accused of robbing two banks told police he was hungry.',
      [['he was hungry', 'A man', 'told']],
    ],
    [
      'steps over the number of a house',
      'Mrs Abbot at number 12, who is ninety-one, asked how long it would last.',
      [['how long it would last', 'Mrs Abbot at number 12', 'asked']],
    ],
    [
      'finds who says it behind the words where others are impressed by it in front',
      'Campaigners were less impressed: “They have known for years,” said Orla Finnegan.',
      [['“They have known for years,”', 'Orla Finnegan', 'said']],
    ],
    [
      'takes the subject of the main clause before a colon',
      'Asked if the club would appeal, Daal shrugged: “To whom?”',
      [
        ['if the club would appeal', undefined, 'Asked'],
        ['“To whom?”', 'Daal', ':'],
      ],
    ],
    [
      'finds whose answer words in marks are',
      'Mrs Abbot asked how long it would last. “Till it’s done, love,” was Lind’s reply.',
      [
        ['how long it would last', 'Mrs Abbot', 'asked'],
        ['“Till it’s done, love,”', 'Lind', 'reply'],
      ],
    ],
    [
      'finds who describes it behind “by”, also where a clause tells who that is',
      'It has been described by the judge who heard the case as “the most painstaking theft of time”.',
      [['“the most painstaking theft of time”', 'the judge', 'described']],
    ],
    [
      'reads what somebody liked to say as said',
      'She liked to say that rents would rise.',
      [['that rents would rise', 'She', 'say']],
    ],
    [
      'finds in whose words something is told',
      'In Lord Averill’s words, “It was not hidden.” In the words of Ana Moss, “It was not even far.”',
      [
        ['“It was not hidden.”', 'Lord Averill', 'words'],
        ['“It was not even far.”', 'Ana Moss', 'In the words of'],
      ],
    ],
    [
      'leaves the place of a report out of what is said',
      'TAMPA, Fla. (AP) — A contractor paid bribes over six years, federal prosecutors said.',
      [['A contractor paid bribes over six years', 'federal prosecutors', 'said']],
    ],
    [
      'never takes the subject of what is said for who says it',
      'A friend of mine who sits on the council, and voted for it, says I am being unfair.',
      [],
    ],
    [
      'never takes a vote for who says it',
      'The plan was approved by a single vote after a meeting that one member called “the ugliest yet”.',
      [['that | “the ugliest yet”', 'one member', 'called']],
    ],
    [
      'never takes the place of a report for a source',
      'OSLO, Nov. 12 — Lumen Ltd., the maker of lights, today announced that it had bought Brackwater.',
      [['that it had bought Brackwater', 'Lumen Ltd.', 'announced']],
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
      'reports a clause whose subject stands in marks',
      'The report said a “lack of care” had led to three deaths.',
      [['a “lack of care” had led to three deaths', 'The report', 'said']],
    ],
    ['marks nothing where no mark tells how far reported words go', 'Anyone who says the bridge is safe is lying.', []],
    [
      'goes on with the speaker within a paragraph',
      '“It was loud,” she said. “It was long.”',
      [['“It was loud,” | “It was long.”', 'she', 'said']],
    ],
    [
      'goes on over a paragraph end',
      '“One thing first.¶“Then the rest,” she said.',
      [['“One thing first. | “Then the rest,”', 'she', 'said']],
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
    [
      'takes a word before a cue between commas into what is said',
      'Now, she said, rents rise.',
      [['Now | rents rise', 'she', 'said']],
    ],
    [
      'steps over a clause without "who" inside the source',
      'The experts I interviewed said rents would rise.',
      [['rents would rise', 'The experts', 'said']],
    ],
    [
      'steps over a bracket and an apposition behind the name',
      'Portland (R-Ohio), another incumbent, said rents would rise.',
      [['rents would rise', 'Portland', 'said']],
    ],
    [
      'takes a name behind its role into the source',
      'A spokesman for the ferry, Tom Hale, said: “Sorry.”',
      [['“Sorry.”', 'A spokesman for the ferry, Tom Hale', 'said']],
    ],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(sources(text), expected);
    });
  }
});
