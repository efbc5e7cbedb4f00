import { type HardCase, LOW } from './hardCase';

/** Where quotations begin and end, and words in marks that nobody says. */
export const spanCases: readonly HardCase[] = [
  {
    number: 1,
    behaviour: 'joins two fragments and the next paragraph into one quotation',
    text: '“We opened the gates at dawn,” Harbourmaster Lena Voss said. “Nobody complained.¶“By noon the queue had gone.”',
    quotations: [
      {
        kind: 'direct',
        content: ['We opened the gates at dawn', 'Nobody complained', 'By noon the queue had gone'],
        cue: 'said',
        source: 'Harbourmaster Lena Voss',
        speaker: 'Lena Voss',
        sourceType: 'person',
        evidence: 'multi-paragraph',
      },
    ],
    entities: [{ name: 'Lena Voss', type: 'person', roles: ['harbourmaster'] }],
    problems: [],
  },
  {
    number: 2,
    behaviour: 'takes a straight mark at the start of a paragraph for one that opens',
    text: '"The bridge is safe," engineer Tom Adeyi said. "It will stay open.¶"We checked every bolt."¶The council agreed.',
    quotations: [
      {
        kind: 'direct',
        content: ['The bridge is safe', 'It will stay open', 'We checked every bolt'],
        cue: 'said',
        source: 'engineer Tom Adeyi',
        speaker: 'Tom Adeyi',
        sourceType: 'person',
        evidence: 'multi-paragraph',
      },
    ],
    entities: [{ name: 'Tom Adeyi', type: 'person', roles: ['engineer'] }],
    problems: [],
  },
  {
    number: 3,
    behaviour: 'ends an unclosed quotation with its paragraph and credits nobody behind it',
    text: '“The grant was cut without warning. Residents have asked for talks.¶Councillor Priya Nand declined to comment.',
    quotations: [
      {
        kind: 'direct',
        content: ['The grant was cut without warning. Residents have asked for talks'],
        cue: null,
        source: null,
        speaker: null,
        sourceType: 'unknown',
        evidence: 'unclosed',
        confidence: LOW,
      },
    ],
    problems: ['quotation.unclosed', 'quotation.no-speaker'],
  },
  {
    number: 4,
    behaviour: 'does not close a single mark at an apostrophe',
    text: '‘I don’t think the Joneses’ boat is theirs,’ Marsh said.',
    quotations: [
      {
        kind: 'direct',
        content: ['I don’t think the Joneses’ boat is theirs'],
        cue: 'said',
        source: 'Marsh',
        speaker: 'Marsh',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 5,
    behaviour: 'joins a split quotation in straight single marks, apostrophes and all',
    text: "'It's the drivers' call,' she told the panel, 'not ours.'",
    quotations: [
      {
        kind: 'direct',
        content: ["It's the drivers' call", 'not ours'],
        cue: 'told',
        source: 'she',
        speaker: null,
        sourceType: 'unknown',
      },
    ],
  },
  {
    number: 6,
    behaviour: 'keeps what he told inside what Ruiz recalled',
    text: '“He told me, ‘You’re done here,’ and walked off,” Ruiz recalled.',
    quotations: [
      {
        kind: 'direct',
        content: ['He told me, ‘You’re done here,’ and walked off'],
        cue: 'recalled',
        source: 'Ruiz',
        speaker: 'Ruiz',
        sourceType: 'person',
      },
      {
        kind: 'direct',
        content: ['You’re done here'],
        cue: 'told',
        source: 'He',
        speaker: null,
        sourceType: 'unknown',
        reportedBy: 'Ruiz',
        evidence: 'nested',
      },
    ],
  },
  {
    number: 7,
    behaviour: 'credits both to the ambassador, the second by "adding"',
    text: '« Nous verrons », the ambassador said, before adding in English: “We shall see.”',
    quotations: [
      {
        kind: 'direct',
        content: ['Nous verrons'],
        cue: 'said',
        source: 'the ambassador',
        speaker: 'the ambassador',
        sourceType: 'role',
      },
      {
        kind: 'direct',
        content: ['We shall see'],
        cue: 'adding',
        source: 'the ambassador',
        speaker: 'the ambassador',
        sourceType: 'role',
        evidence: 'participle',
      },
    ],
  },
  {
    number: 8,
    behaviour: 'closes a low mark with a high one',
    text: '„Wir sind bereit“, Weber said in Kiel.',
    quotations: [
      {
        kind: 'direct',
        content: ['Wir sind bereit'],
        cue: 'said',
        source: 'Weber',
        speaker: 'Weber',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 9,
    behaviour: 'takes the words on a sign for a term, and feet and inches for no marks at all',
    text: 'The sign read "NO ENTRY" and a 6\' 2" guard pointed at it.',
    quotations: [
      {
        kind: 'term',
        content: ['NO ENTRY'],
        source: 'The sign',
        speaker: null,
        sourceType: 'document',
        evidence: 'text-on-object',
      },
    ],
    knownFailures: [
      {
        of: 'quotation 1',
        fields: ['source', 'sourceType'],
        reason: 'The sign is no source: a term keeps none, even where an object bears the words.',
      },
    ],
  },
  {
    number: 10,
    behaviour: 'takes elisions for no marks',
    text: "Rock 'n' roll fans of the '90s loved 'em, said Dale.",
    quotations: [
      {
        kind: 'indirect',
        content: ["Rock 'n' roll fans of the '90s loved 'em"],
        cue: 'said',
        source: 'Dale',
        speaker: 'Dale',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 11,
    behaviour: 'takes three fragments behind one cue for one quotation',
    text: 'She called the plan “bold,” “costly” and, in one email, “a gift to nobody.”',
    quotations: [
      {
        kind: 'mixed',
        content: ['the plan “bold,” “costly” and, in one email, “a gift to nobody.”'],
        verbatim: ['bold', 'costly', 'a gift to nobody'],
        cue: 'called',
        source: 'She',
        speaker: null,
        sourceType: 'unknown',
        stance: 'opinion',
      },
    ],
  },
  {
    number: 12,
    behaviour: 'takes one word with a cue for a quotation',
    text: '“Never,” he said.',
    quotations: [
      { kind: 'direct', content: ['Never'], cue: 'said', source: 'he', speaker: null, sourceType: 'unknown' },
    ],
  },
  {
    number: 13,
    behaviour: 'reads over brackets and an ellipsis inside a quotation',
    text: '“I [now] regret … the delay,” Osei wrote.',
    quotations: [
      {
        kind: 'direct',
        content: ['I [now] regret … the delay'],
        cue: 'wrote',
        source: 'Osei',
        speaker: 'Osei',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 14,
    behaviour: 'takes a word used with distance for a term',
    text: 'The minister’s “clarification” pleased nobody.',
    quotations: [
      {
        kind: 'term',
        content: ['clarification'],
        cue: null,
        source: null,
        speaker: null,
        sourceType: 'unknown',
        evidence: 'scare-marks',
      },
    ],
  },
  {
    number: 15,
    behaviour: 'takes what somebody reviewed for the title of a work',
    text: 'He reviewed “The Quiet Harbour” for the Sunday paper.',
    quotations: [
      {
        kind: 'term',
        content: ['The Quiet Harbour'],
        cue: null,
        source: null,
        speaker: null,
        sourceType: 'unknown',
        evidence: 'title-of-work',
      },
    ],
  },
  {
    number: 16,
    behaviour: 'leaves a nickname out of the name, and knows him by it',
    text: 'Robert “Bobby” Hale said the route was clear.',
    quotations: [
      {
        kind: 'term',
        content: ['Bobby'],
        cue: null,
        source: null,
        speaker: null,
        sourceType: 'unknown',
        evidence: 'nickname',
      },
      {
        kind: 'indirect',
        content: ['the route was clear'],
        cue: 'said',
        source: 'Robert “Bobby” Hale',
        speaker: 'Robert Hale',
        sourceType: 'person',
      },
    ],
    entities: [{ name: 'Robert Hale', type: 'person', aliases: ['Bobby'] }],
  },
  {
    number: 17,
    behaviour: 'knows a man by the name that he gave in marks',
    text: '“Last week. No warning. Nothing,” said a fisherman who gave his name only as “Sully.”',
    quotations: [
      {
        kind: 'direct',
        content: ['Last week. No warning. Nothing'],
        cue: 'said',
        source: ['a fisherman', 'a fisherman who gave his name only as “Sully”'],
        speaker: 'Sully',
        sourceType: 'person',
      },
      {
        kind: 'term',
        content: ['Sully'],
        cue: null,
        source: null,
        speaker: null,
        sourceType: 'unknown',
        evidence: ['nickname', 'name-in-marks'],
      },
    ],
    knownFailures: [
      {
        of: 'quotation 1',
        fields: ['speaker', 'sourceType'],
        reason: 'The fisherman stays without a name: "gave his name as" links nobody to the name behind it.',
      },
    ],
  },
  {
    number: 18,
    behaviour: 'keeps the damage of a second opening mark in its paragraph',
    text: 'He said “this is it. “We are leaving.”¶The yard was empty.',
    quotations: [
      { kind: 'direct', content: ['this is it'], cue: 'said', source: 'He', speaker: null, confidence: LOW },
      { kind: 'direct', content: ['We are leaving'], speaker: null, confidence: LOW },
    ],
    orQuotations: [
      {
        kind: 'direct',
        content: ['this is it. “We are leaving'],
        cue: 'said',
        source: 'He',
        speaker: null,
        confidence: LOW,
      },
    ],
  },
];
