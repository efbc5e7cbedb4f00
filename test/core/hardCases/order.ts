import type { HardCase } from './hardCase';

/** Cues before, behind and between, and sources with clauses around them. */
export const orderCases: readonly HardCase[] = [
  {
    number: 19,
    behaviour: 'leaves a relative clause out of the source',
    text: '“The dam held,” said Ines Calder, who has run the site since 2009.',
    quotations: [
      {
        kind: 'direct',
        content: ['The dam held'],
        cue: 'said',
        source: 'Ines Calder',
        speaker: 'Ines Calder',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 20,
    behaviour: 'joins a sentence that its cue splits',
    text: '“If the rain stops,” Okafor said, “we start on Monday; if not, we wait.”',
    quotations: [
      {
        kind: 'direct',
        content: ['If the rain stops', 'we start on Monday; if not, we wait'],
        cue: 'said',
        source: 'Okafor',
        speaker: 'Okafor',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 21,
    behaviour: 'keeps two speakers of one paragraph apart',
    text: '“It was loud,” she said. “It was brief,” he said.',
    quotations: [
      { kind: 'direct', content: ['It was loud'], cue: 'said', source: 'she', speaker: null, sourceType: 'unknown' },
      { kind: 'direct', content: ['It was brief'], cue: 'said', source: 'he', speaker: null, sourceType: 'unknown' },
    ],
  },
  {
    number: 22,
    behaviour: 'credits both paragraphs to the one whom "he" stands for',
    text: 'Hugh Dray, a vet, said: “They need water.¶“Without it they die,” he added.',
    quotations: [
      {
        kind: 'direct',
        content: ['They need water', 'Without it they die'],
        cue: ['said', 'added'],
        source: ['Hugh Dray', 'he'],
        speaker: 'Hugh Dray',
        sourceType: 'person',
      },
    ],
    orQuotations: [
      {
        kind: 'direct',
        content: ['They need water'],
        cue: 'said',
        source: 'Hugh Dray',
        speaker: 'Hugh Dray',
        sourceType: 'person',
      },
      {
        kind: 'direct',
        content: ['Without it they die'],
        cue: 'added',
        source: 'he',
        speaker: 'Hugh Dray',
        sourceType: 'person',
        evidence: 'pronoun',
      },
    ],
    entities: [{ name: 'Hugh Dray', type: 'person', mentions: ['Hugh Dray', 'he'] }],
  },
  {
    number: 23,
    behaviour: 'credits the one who replaced her, not her',
    text: 'Vince Moor, who replaced Tina Farr as leader in July, said the vote was close.',
    quotations: [
      {
        kind: 'indirect',
        content: ['the vote was close'],
        cue: 'said',
        source: 'Vince Moor',
        speaker: 'Vince Moor',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 24,
    behaviour: 'steps over a party and a seat in brackets',
    text: 'Anna Pike (Lab, Exmouth) said the money had “simply vanished”.',
    quotations: [
      {
        kind: 'mixed',
        content: ['the money had “simply vanished”'],
        verbatim: ['simply vanished'],
        cue: 'said',
        source: 'Anna Pike',
        speaker: 'Anna Pike',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 25,
    behaviour: 'credits the mayor, not the crew beside "saying"',
    text: 'The mayor praised the crew, saying “you saved us”.',
    quotations: [
      {
        kind: 'direct',
        content: ['you saved us'],
        cue: 'saying',
        source: 'The mayor',
        speaker: 'The mayor',
        sourceType: 'role',
        evidence: 'participle',
      },
    ],
  },
  {
    number: 26,
    behaviour: 'credits a participle that opens the sentence to its subject',
    text: 'Telling reporters she was “not angry, just tired”, Costa left the hall.',
    quotations: [
      {
        kind: 'mixed',
        content: ['she was “not angry, just tired”'],
        verbatim: ['not angry, just tired'],
        cue: 'Telling',
        source: 'Costa',
        speaker: 'Costa',
        sourceType: 'person',
        evidence: 'participle',
      },
    ],
    entities: [{ name: 'Costa', type: 'person', mentions: ['she', 'Costa'] }],
  },
  {
    number: 27,
    behaviour: 'takes two fragments of one report for one quotation, of Reed and not of "she"',
    text: 'Reed says she is “ready to serve” and that the party “needs her”.',
    quotations: [
      {
        kind: 'mixed',
        content: ['she is “ready to serve” and that the party “needs her”'],
        verbatim: ['ready to serve', 'needs her'],
        cue: 'says',
        source: 'Reed',
        speaker: 'Reed',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 28,
    behaviour: 'gives a question without an asker to nobody and the reply to the one who was asked',
    text: 'Asked whether he would resign, Blunt replied: “Next question.”',
    quotations: [
      {
        kind: 'indirect',
        content: ['whether he would resign'],
        cue: 'Asked',
        source: null,
        speaker: null,
        sourceType: 'unknown',
        stance: 'question',
      },
      {
        kind: 'direct',
        content: ['Next question'],
        cue: 'replied',
        source: 'Blunt',
        speaker: 'Blunt',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 29,
    behaviour: 'takes what somebody asked for a question',
    text: 'Lopez asked whether the files had been kept.',
    quotations: [
      {
        kind: 'indirect',
        content: ['whether the files had been kept'],
        cue: 'asked',
        source: 'Lopez',
        speaker: 'Lopez',
        sourceType: 'person',
        stance: 'question',
      },
    ],
  },
  {
    number: 30,
    behaviour: 'credits the doctor, not the group that she is of',
    text: 'Dr Amara Chen, of the campaign group Clear Rivers, which obtained the papers, said: “They knew.”',
    quotations: [
      {
        kind: 'direct',
        content: ['They knew'],
        cue: 'said',
        source: 'Dr Amara Chen',
        speaker: 'Amara Chen',
        sourceType: 'person',
      },
    ],
    entities: [{ name: 'Clear Rivers', type: 'organization' }],
  },
  {
    number: 31,
    behaviour: 'finds who told them inside what the secretary said',
    text: '“We were told by Jansen that ‘nothing would change’,” the union’s secretary said.',
    quotations: [
      {
        kind: 'direct',
        content: ['We were told by Jansen that ‘nothing would change’'],
        cue: 'said',
        source: 'the union’s secretary',
        speaker: 'the union’s secretary',
        sourceType: 'role',
      },
      {
        kind: 'direct',
        content: ['nothing would change'],
        cue: ['told', 'told by', 'were told by'],
        source: 'Jansen',
        speaker: 'Jansen',
        sourceType: 'person',
        reportedBy: 'the union’s secretary',
        evidence: ['passive', 'nested'],
      },
    ],
    knownFailures: [
      {
        of: 'quotation 2',
        fields: ['found'],
        reason: 'Only the outer one is read: no cue is looked for inside what somebody says.',
      },
    ],
  },
  {
    number: 32,
    behaviour: 'tells who was quoted from the paper that quoted him',
    text: 'Petrov was quoted as saying the line was “a mess” by the daily Kurier.',
    quotations: [
      {
        kind: 'mixed',
        content: ['the line was “a mess”'],
        verbatim: ['a mess'],
        cue: ['was quoted as saying', 'quoted as saying', 'quoted', 'saying'],
        source: 'Petrov',
        speaker: 'Petrov',
        sourceType: 'person',
        reportedBy: 'Kurier',
        evidence: 'passive',
      },
    ],
    entities: [{ name: 'Kurier', type: 'organization' }],
  },
  {
    number: 33,
    behaviour: 'takes the subject before a cue between commas into the content',
    text: 'The move, she argued, “rewards delay”.',
    quotations: [
      {
        kind: 'mixed',
        content: ['The move', '“rewards delay”'],
        verbatim: ['rewards delay'],
        cue: 'argued',
        source: 'she',
        speaker: null,
        sourceType: 'unknown',
        stance: 'opinion',
      },
    ],
  },
  {
    number: 34,
    behaviour: 'credits the judge, not the one who is warned',
    text: '“Sit down,” the judge warned Mr Hale, “or leave.”',
    quotations: [
      {
        kind: 'direct',
        content: ['Sit down', 'or leave'],
        cue: 'warned',
        source: 'the judge',
        speaker: 'the judge',
        sourceType: 'role',
      },
    ],
  },
];
