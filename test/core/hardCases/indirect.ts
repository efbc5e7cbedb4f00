import { type HardCase, LOW } from './hardCase';

/** Reported speech without marks. */
export const indirectCases: readonly HardCase[] = [
  {
    number: 35,
    behaviour: 'takes what a company denied for a denial',
    text: 'The company denied that its trucks were unsafe.',
    quotations: [
      {
        kind: 'indirect',
        content: ['its trucks were unsafe'],
        cue: 'denied',
        source: 'The company',
        speaker: 'The company',
        sourceType: 'organization',
        stance: 'denial',
      },
    ],
  },
  {
    number: 36,
    behaviour: 'finds a source behind "according to" before the content',
    text: 'According to Tula Ndlovu, rents rose by a fifth.',
    quotations: [
      {
        kind: 'indirect',
        content: ['rents rose by a fifth'],
        cue: 'According to',
        source: 'Tula Ndlovu',
        speaker: 'Tula Ndlovu',
        sourceType: 'person',
        evidence: 'according-to',
      },
    ],
  },
  {
    number: 37,
    behaviour: 'takes figures from an office for a document',
    text: 'Rents rose by a fifth, according to figures from the land registry.',
    quotations: [
      {
        kind: 'indirect',
        content: ['Rents rose by a fifth'],
        cue: 'according to',
        source: 'figures from the land registry',
        speaker: null,
        sourceType: 'document',
        evidence: 'according-to',
      },
    ],
  },
  {
    number: 38,
    behaviour: 'takes both halves around a cue between commas',
    text: 'Rents rose by a fifth, Ndlovu said, and will rise again.',
    quotations: [
      {
        kind: 'indirect',
        content: ['Rents rose by a fifth', 'and will rise again'],
        cue: 'said',
        source: 'Ndlovu',
        speaker: 'Ndlovu',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 39,
    behaviour: 'leaves the day behind the cue out of the content',
    text: 'The port will close on Friday, its operator said on Monday.',
    quotations: [
      {
        kind: 'indirect',
        content: ['The port will close on Friday'],
        cue: ['said', 'said on Monday'],
        source: 'its operator',
        speaker: 'its operator',
        sourceType: ['organization', 'role'],
      },
    ],
  },
  {
    number: 40,
    behaviour: 'splits two reports that "and" joins',
    text: 'He said he would go and she said she would stay.',
    quotations: [
      { kind: 'indirect', content: ['he would go'], cue: 'said', source: 'He', speaker: null, sourceType: 'unknown' },
      {
        kind: 'indirect',
        content: ['she would stay'],
        cue: 'said',
        source: 'she',
        speaker: null,
        sourceType: 'unknown',
      },
    ],
  },
  {
    number: 41,
    behaviour: 'reads a promise and an order of one subject',
    text: 'Khan vowed to appeal and urged members to wait.',
    quotations: [
      {
        kind: 'indirect',
        content: ['to appeal'],
        cue: 'vowed',
        source: 'Khan',
        speaker: 'Khan',
        sourceType: 'person',
        stance: 'promise',
      },
      {
        kind: 'indirect',
        content: ['to wait'],
        cue: 'urged',
        source: 'Khan',
        speaker: 'Khan',
        sourceType: 'person',
        stance: 'order',
      },
    ],
  },
  {
    number: 42,
    behaviour: 'credits nobody with what nobody said',
    text: 'Nobody said that the plan was cheap.',
    quotations: [],
    orQuotations: [
      { kind: 'indirect', content: ['the plan was cheap'], cue: 'said', speaker: null, evidence: 'negated' },
    ],
  },
  {
    number: 43,
    behaviour: 'credits nobody with what he is said to be',
    text: 'He is said to be worth millions.',
    quotations: [],
    orQuotations: [
      {
        kind: 'indirect',
        content: ['to be worth millions'],
        orContent: ['He', 'to be worth millions'],
        cue: ['said', 'is said'],
        source: null,
        speaker: null,
        sourceType: 'unknown',
        confidence: LOW,
      },
    ],
  },
];
