import assert from 'node:assert/strict';
import { read } from '../support/reading';

/** Each entity of a text: its type, its name, and its mentions as they are written. */
function entities(text: string): readonly string[] {
  const document = text.replaceAll('¶', '\n');
  const { analysis } = read(text);
  return analysis.entities.map(({ type, name, mentions }) => {
    const written = mentions.map(({ start, end }) => document.slice(start, end));
    return `${type} ${name}: ${written.join(' = ')}`;
  });
}

describe('entities', () => {
  const cases: readonly (readonly [behaviour: string, text: string, expected: readonly string[]])[] = [
    [
      'joins a name, its surname, the role and the pronoun',
      'Latvian Prime Minister Anna Kalnina spoke in the evening.¶Kalnina left early. The Latvian prime minister gave no reason, and she took no questions.',
      ['person Anna Kalnina: Anna Kalnina = Kalnina = The Latvian prime minister = she'],
    ],
    [
      'joins a body and its letters in brackets',
      'The Harbour Pilots’ Association (HPA) met on Monday.¶The HPA elected no chair.',
      ['organization Harbour Pilots’ Association: Harbour Pilots’ Association = HPA = HPA', 'date Monday: Monday'],
    ],
    [
      'joins a firm and its name without what tells that it is one',
      'Shares in Velmora Group fell by a tenth.¶Velmora said it would close two mines. It sold a third.',
      ['organization Velmora Group: Velmora Group = Velmora = it = It'],
    ],
    [
      'ends a firm with its form of company, and joins it and its first word',
      'Velmora Analytics Ltd. of Dundee closed two mines on Monday.¶Velmora said nothing. Tom Lind left.',
      [
        'person Tom Lind: Tom Lind',
        'organization Velmora Analytics Ltd.: Velmora Analytics Ltd. = Velmora',
        'place Dundee: Dundee',
        'date Monday: Monday',
      ],
    ],
    [
      'joins a vicar and Mrs of her name',
      'The vicar, the Rev Alison Thwaite, spoke first.¶Mrs Thwaite was not paid.',
      ['person Alison Thwaite: Alison Thwaite = Thwaite'],
    ],
    [
      'joins what somebody is to others and his name with a title',
      'The director, Professor Emil Berg, was away.¶The director came back in spring.',
      ['person Emil Berg: Emil Berg = The director'],
    ],
    [
      'joins an author and the former inspector of that name, but nobody in a list',
      'The author, the former safety inspector Gwen Rees, was away.¶The author met the mayor, the former clerk Ed Bale, and Tom Lind.',
      ['person Gwen Rees: Gwen Rees = The author', 'person Ed Bale: Ed Bale', 'person Tom Lind: Tom Lind'],
    ],
    [
      'takes the company for neither of two that were spoken of',
      'Velmora Group sued Harrow Foods.¶The company declined to answer.',
      ['organization Velmora Group: Velmora Group', 'organization Harrow Foods: Harrow Foods'],
    ],
    [
      'keeps a firm apart from two that have its name in theirs',
      'Velmora Group sued Velmora Airlines in the spring.¶Velmora declined to answer.',
      [
        'organization Velmora Group: Velmora Group',
        'organization Velmora Airlines: Velmora Airlines',
        'organization Velmora: Velmora',
      ],
    ],
    [
      'joins a country and its letters',
      'The United States answered within a day.¶The US had been asked twice.',
      ['place United States: United States = US'],
    ],
    [
      'joins a name and the same in another script',
      'Fyodor Belozhin (Фёдор Беложин) runs the archive.¶Belozhin lives in Riga.',
      ['person Fyodor Belozhin: Fyodor Belozhin = Фёдор Беложин = Belozhin', 'place Riga: Riga'],
    ],
    [
      'takes PM before a name for a title',
      'Anna Kalnina wrote to Peter Moore.¶PM Kalnina thanked him.',
      ['person Anna Kalnina: Anna Kalnina = Kalnina', 'person Peter Moore: Peter Moore = him'],
    ],
    [
      'keeps two people of one surname apart',
      'Ian Moore and Carla Moore arrived together.',
      ['person Ian Moore: Ian Moore', 'person Carla Moore: Carla Moore'],
    ],
    [
      'leaves what a country owns outside its name',
      'The Philippines’ Coast Guard answered.',
      ['place Philippines: Philippines', 'organization Coast Guard: Coast Guard'],
    ],
    [
      'finds events and works by their heads',
      'The Battle of Kursk is the matter of The New York Times.',
      ['event Battle of Kursk: Battle of Kursk', 'organization New York Times: New York Times'],
    ],
    [
      'leaves a surname that two people bear an entry of its own',
      'Ian Moor met Ada Moor. Moor said it was late.',
      ['person Ian Moor: Ian Moor', 'person Ada Moor: Ada Moor', 'person Moor: Moor'],
    ],
    [
      'takes a surname for the bearer who is named far more often',
      'Ada Moor ran the inn. Ada Moor left. Ada Moor sang. Ada Moor sold it to Ian Moor. Moor said it was late.',
      ['person Ada Moor: Ada Moor = Ada Moor = Ada Moor = Ada Moor = Moor', 'person Ian Moor: Ian Moor'],
    ],
    [
      'knows a man by the nickname inside his name',
      'Robert “Bobby” Hale spoke. Bobby left.',
      ['person Robert Hale: Robert “Bobby” Hale = Bobby'],
    ],
    [
      'takes the place in front of a report for no short form of a name',
      'It is over at last.¶PORT HARWICK, Calif. (Courier) — The council met Harwick College.',
      [
        'place PORT HARWICK: PORT HARWICK',
        'place Calif.: Calif.',
        'organization Harwick College: Harwick College',
        'organization Courier: Courier',
      ],
    ],
    [
      'takes the agency in front of a report for no short form of a country or a date',
      'It is over at last.¶SEOUL, South Korea, May 3 (AP) — Nobody came to the port.',
      ['place South Korea: South Korea', 'date May 3: May 3', 'place SEOUL: SEOUL', 'organization AP: AP'],
    ],
    ['takes no word of warning in front of a dash for a place', 'It is over at last.¶UPDATE — Nobody came.', []],
    [
      'takes an aide to a governor for no governor',
      'An aide to the governor, Ann Kessler, denied it. The governor said it was late.',
      ['person Ann Kessler: Ann Kessler', 'person governor: The governor'],
    ],
    [
      'takes what is called a charity for a body',
      'The charity Lantern met the daily Kurier.',
      ['organization Lantern: Lantern', 'organization Kurier: Kurier'],
    ],
  ];
  for (const [behaviour, text, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(entities(text), expected);
    });
  }
});
