import assert from 'node:assert/strict';
import { read } from '../support/reading';

/** What stands in marks and is nobody’s speech, with the reason. */
const terms = (text: string): readonly (readonly [content: string, reason: string | undefined])[] =>
  read(text)
    .quotations.filter(({ kind }) => kind === 'term')
    .map(({ content, evidence }) => [content.join(' | '), evidence[0]]);

describe('terms', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: ReturnType<typeof terms>])[] = [
    [
      'takes one word before a noun for scare marks',
      'The minister’s “clarification” pleased nobody.',
      [['“clarification”', 'scare-marks']],
    ],
    [
      'takes a title in a clause for a name',
      'He slept through “The Quiet Harbour” on Sunday.',
      [['“The Quiet Harbour”', 'name-in-marks']],
    ],
    [
      'takes what somebody reviewed for a work',
      'He reviewed “The Quiet Harbour” for the Sunday paper.',
      [['“The Quiet Harbour”', 'title-of-work']],
    ],
    [
      'reads what a sign says as words on an object',
      'The sign read “NO ENTRY” that day.',
      [['“NO ENTRY”', 'text-on-object']],
    ],
    ['tells a nickname', 'Robert “Bobby” Hale said the route was clear.', [['“Bobby”', 'nickname']]],
    [
      'leaves a name by which a source is known out of what is said',
      '“Last week. No warning. Nothing,” said a fisherman who gave his name only as “Sully.”',
      [['“Sully.”', 'name-in-marks']],
    ],
    [
      'a title of one word in apposition to its work',
      'In her memoir, “Soundings,” she wrote that the sea was deep.',
      [['“Soundings,”', 'title-of-work']],
    ],
    [
      'takes the title of a play for its name',
      'A troupe performs a play called “Los Hijos de Lima,” in Exmouth.',
      [['“Los Hijos de Lima,”', 'name-in-marks']],
    ],
    [
      'takes words before "star" for the title of a work',
      '“Harbour Is the New Town” star Ana Lind spoke of her role.',
      [['“Harbour Is the New Town”', 'title-of-work']],
    ],
    [
      'takes a long title in running text for a title',
      'The crash was told of in “The Last Night of the Exmouth Harbour Company” by Tom Bell.',
      [['“The Last Night of the Exmouth Harbour Company”', 'name-in-marks']],
    ],
    [
      'takes a title that is explained for a title',
      '“Tales From the Quay,” a television series that began in May, is back.',
      [['“Tales From the Quay,”', 'title-of-work']],
    ],
    [
      'takes whom somebody told for a programme',
      'Ana Lind told “Harbour and Friends,” that the dam held.',
      [['“Harbour and Friends,”', 'name-in-marks']],
    ],
    [
      'takes words in the other marks alone on a line for a heading',
      '“We went home,” Ana Lind said.¶‘All bets are off.’¶“It was late,” Tom Bell said.',
      [['‘All bets are off.’', 'name-in-marks']],
    ],
    [
      'keeps a proverb from everybody’s mouth',
      'People always say “time heals”, but it does not.',
      [['“time heals”', 'scare-marks']],
    ],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(terms(text), expected);
    });
  }
});
