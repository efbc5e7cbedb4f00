import type { HardCase } from './hardCase';

/** From the words of a source to the one who speaks, or to an honest "unknown". */
export const whoCases: readonly HardCase[] = [
  {
    number: 44,
    behaviour: 'follows a surname and a role back to the one who bears both',
    text: 'Prime Minister Ada Kjeld flew in at noon. “It is time,” Kjeld said. The prime minister added that talks would last a week.',
    quotations: [
      {
        kind: 'direct',
        content: ['It is time'],
        cue: 'said',
        source: 'Kjeld',
        speaker: 'Ada Kjeld',
        sourceType: 'person',
      },
      {
        kind: 'indirect',
        content: ['talks would last a week'],
        cue: 'added',
        source: 'The prime minister',
        speaker: 'Ada Kjeld',
        sourceType: 'person',
        evidence: 'role',
      },
    ],
    entities: [{ name: 'Ada Kjeld', type: 'person', mentions: ['Ada Kjeld', 'Kjeld', 'The prime minister'] }],
  },
  {
    number: 45,
    behaviour: 'does not choose between two ministers',
    text: 'Foreign Minister Li met Defence Minister Rao. “No deal,” the minister said.',
    quotations: [
      {
        kind: 'direct',
        content: ['No deal'],
        cue: 'said',
        source: 'the minister',
        speaker: null,
        sourceType: 'role',
        evidence: 'ambiguous',
        candidates: { names: ['Li', 'Rao'] },
      },
    ],
    problems: ['speaker.ambiguous'],
  },
  {
    number: 46,
    behaviour: 'takes an official who will not be named for an anonymous source',
    text: 'A senior official, speaking on condition of anonymity, said the ship had “turned back twice”.',
    quotations: [
      {
        kind: 'mixed',
        content: ['the ship had “turned back twice”'],
        verbatim: ['turned back twice'],
        cue: 'said',
        source: 'A senior official',
        speaker: 'A senior official',
        sourceType: 'anonymous',
      },
    ],
  },
  {
    number: 47,
    behaviour: 'takes both sides for a collective of nobody in particular',
    text: 'Both sides agreed that the border would reopen.',
    quotations: [
      {
        kind: 'indirect',
        content: ['the border would reopen'],
        cue: 'agreed',
        source: 'Both sides',
        speaker: null,
        sourceType: 'collective',
      },
    ],
  },
  {
    number: 48,
    behaviour: 'takes a street for the office in it, and names no person',
    text: 'Downing Street said the visit was “routine”.',
    quotations: [
      {
        kind: 'mixed',
        content: ['the visit was “routine”'],
        verbatim: ['routine'],
        cue: 'said',
        source: 'Downing Street',
        speaker: 'Downing Street',
        sourceType: 'metonym',
      },
    ],
    entities: [{ name: 'Downing Street', type: 'organization' }],
  },
  {
    number: 49,
    behaviour: 'credits the spokesperson by name, not the railway',
    text: 'A spokesperson for Northern Rail, Ed Bale, said: “Sorry.”',
    quotations: [
      {
        kind: 'direct',
        content: ['Sorry'],
        cue: 'said',
        source: 'A spokesperson for Northern Rail, Ed Bale',
        speaker: 'Ed Bale',
        sourceType: 'person',
      },
    ],
    entities: [
      { name: 'Ed Bale', type: 'person', roles: ['spokesperson'] },
      { name: 'Northern Rail', type: 'organization' },
    ],
  },
  {
    number: 50,
    behaviour: 'tells a spokeswoman from the railway that "it" stands for',
    text: 'A Northern Rail spokeswoman said: “Services are normal.” It later apologised.',
    quotations: [
      {
        kind: 'direct',
        content: ['Services are normal'],
        cue: 'said',
        source: 'A Northern Rail spokeswoman',
        speaker: ['Northern Rail spokeswoman', 'spokeswoman'],
        sourceType: 'role',
      },
    ],
    entities: [{ name: 'Northern Rail', type: 'organization', mentions: ['Northern Rail', 'It'] }],
    knownFailures: [
      {
        of: 'entity Northern Rail',
        fields: ['mentions'],
        reason: '"It" is nobody: the name stands inside a role, and a pronoun is not followed back into one.',
      },
    ],
  },
  {
    number: 51,
    behaviour: 'takes a statement for a document that nobody is known to have issued',
    text: '“We failed them,” the statement said.',
    quotations: [
      {
        kind: 'direct',
        content: ['We failed them'],
        cue: 'said',
        source: 'the statement',
        speaker: null,
        sourceType: 'document',
      },
    ],
  },
  {
    number: 52,
    behaviour: 'takes a report for the source, not the group that wrote it',
    text: 'The report, by the think tank Lantern, says pay is “stuck”.',
    quotations: [
      {
        kind: 'mixed',
        content: ['pay is “stuck”'],
        verbatim: ['stuck'],
        cue: 'says',
        source: 'The report',
        speaker: [null, 'Lantern'],
        sourceType: 'document',
      },
    ],
    entities: [{ name: 'Lantern', type: 'organization' }],
  },
  {
    number: 53,
    behaviour: 'does not choose between two Smiths, and knows Mrs Smith',
    text: 'John Smith and his wife Mary Smith spoke. “We stayed,” Smith said. “I cried,” Mrs Smith said.',
    quotations: [
      {
        kind: 'direct',
        content: ['We stayed'],
        cue: 'said',
        source: 'Smith',
        speaker: null,
        sourceType: 'person',
        evidence: 'ambiguous',
        candidates: { names: ['John Smith', 'Mary Smith'], best: 'John Smith' },
      },
      {
        kind: 'direct',
        content: ['I cried'],
        cue: 'said',
        source: 'Mrs Smith',
        speaker: 'Mary Smith',
        sourceType: 'person',
      },
    ],
    problems: ['speaker.ambiguous'],
    knownFailures: [
      {
        of: 'quotation 1',
        fields: ['candidates'],
        reason: 'Mary comes first: the one named last is preferred, not the one named first and whose wife she is.',
      },
    ],
  },
  {
    number: 54,
    behaviour: 'credits Trent, not the one of whom he spoke and who said nothing',
    text: '“She’s wrong,” Trent said of Vale. Vale did not respond.',
    quotations: [
      {
        kind: 'direct',
        content: ['She’s wrong'],
        cue: 'said',
        source: 'Trent',
        speaker: 'Trent',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 55,
    behaviour: 'takes three sources joined by "and" for one that speaks together',
    text: 'Farmers, shopkeepers and the mayor said the road “must open”.',
    quotations: [
      {
        kind: 'mixed',
        content: ['the road “must open”'],
        verbatim: ['must open'],
        cue: 'said',
        source: 'Farmers, shopkeepers and the mayor',
        speaker: null,
        sourceType: 'collective',
        candidates: { names: ['Farmers', 'shopkeepers', 'mayor'] },
      },
    ],
    problems: [],
  },
  {
    number: 56,
    behaviour: 'follows a report to the two aides whom it cites',
    text: 'The BBC reported that Lima had quit, citing two aides.',
    quotations: [
      {
        kind: 'indirect',
        content: ['Lima had quit'],
        cue: ['reported', 'citing'],
        source: 'two aides',
        speaker: [null, 'two aides'],
        sourceType: 'anonymous',
        reportedBy: 'BBC',
      },
    ],
  },
  {
    number: 57,
    behaviour: 'takes a woman whom the outlet does not name for an anonymous source',
    text: '“He never called,” said the woman, whom we are not naming.',
    quotations: [
      {
        kind: 'direct',
        content: ['He never called'],
        cue: 'said',
        source: ['the woman', 'the woman, whom we are not naming'],
        speaker: 'the woman',
        sourceType: 'anonymous',
      },
    ],
  },
  {
    number: 58,
    behaviour: 'does not take those named behind "they" for them',
    text: 'They said the lift was broken. Residents have waited a month.',
    quotations: [
      {
        kind: 'indirect',
        content: ['the lift was broken'],
        cue: 'said',
        source: 'They',
        speaker: null,
        sourceType: ['unknown', 'collective'],
      },
    ],
  },
];
