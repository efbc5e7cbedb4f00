import type { HardCase } from './hardCase';

/** Turns and their labels. */
export const transcriptCases: readonly HardCase[] = [
  {
    number: 62,
    behaviour: 'credits turns to their labels, and marks in them to nobody',
    text: 'CHAIR: Order. Mr Pell, you have two minutes.¶PELL: Thank you. “Trust” is not a policy.',
    quotations: [
      {
        kind: 'direct',
        content: ['Order. Mr Pell, you have two minutes'],
        cue: null,
        source: 'CHAIR',
        speaker: 'CHAIR',
        sourceType: 'role',
        evidence: 'turn-label',
      },
      {
        kind: 'direct',
        content: ['Thank you. “Trust” is not a policy'],
        cue: null,
        source: 'PELL',
        speaker: 'Pell',
        sourceType: 'person',
        evidence: 'turn-label',
      },
      { kind: 'term', content: ['Trust'], cue: null, source: null, speaker: null, sourceType: 'unknown' },
    ],
    entities: [{ name: 'Pell', type: 'person', mentions: ['Pell', 'PELL'] }],
  },
  {
    number: 63,
    behaviour: 'takes Q. and A. for labels',
    text: 'Q. When did you know?¶A. In May, I think.¶Q. Not before?¶A. No.',
    quotations: [
      {
        kind: 'direct',
        content: ['When did you know?'],
        cue: null,
        source: 'Q.',
        speaker: [null, 'Q', 'interviewer'],
        sourceType: ['unknown', 'role'],
        evidence: 'turn-label',
      },
      {
        kind: 'direct',
        content: ['In May, I think'],
        cue: null,
        source: 'A.',
        speaker: [null, 'A', 'interviewee'],
        sourceType: ['unknown', 'role'],
        evidence: 'turn-label',
      },
      {
        kind: 'direct',
        content: ['Not before?'],
        cue: null,
        source: 'Q.',
        speaker: [null, 'Q', 'interviewer'],
        sourceType: ['unknown', 'role'],
        evidence: 'turn-label',
      },
      {
        kind: 'direct',
        content: ['No'],
        cue: null,
        source: 'A.',
        speaker: [null, 'A', 'interviewee'],
        sourceType: ['unknown', 'role'],
        evidence: 'turn-label',
      },
    ],
    knownFailures: [
      {
        of: 'quotation 2',
        fields: ['speaker', 'sourceType'],
        reason: 'An organization called A. In speaks: a name is read over the end of a label.',
      },
    ],
  },
  {
    number: 63,
    behaviour: 'takes A. for the one whom the introduction speaks of',
    text: 'Dora Klee has run the lock since 1998.¶Q. When did you know?¶A. In May, I think.¶Q. Not before?¶A. No.',
    quotations: [
      { kind: 'direct', content: ['When did you know?'], source: 'Q.', speaker: [null, 'Q', 'interviewer'] },
      { kind: 'direct', content: ['In May, I think'], source: 'A.', speaker: 'Dora Klee', sourceType: 'person' },
      { kind: 'direct', content: ['Not before?'], source: 'Q.', speaker: [null, 'Q', 'interviewer'] },
      { kind: 'direct', content: ['No'], source: 'A.', speaker: 'Dora Klee', sourceType: 'person' },
    ],
    knownFailures: [
      {
        of: 'quotation 2',
        fields: ['speaker', 'sourceType'],
        reason: 'An organization called A. In speaks: a name is read over the end of a label.',
      },
      {
        of: 'quotation 4',
        fields: ['speaker', 'sourceType'],
        reason:
          'The answer has nobody: a label with a stop is no mention of the one who answers, and the one introduced must be spoken of twice.',
      },
    ],
  },
  {
    number: 64,
    behaviour: 'credits turns to their labels where each paragraph opens a mark',
    text: '"WALLER: Did you sign it?¶"PETTIT: I did not, and I said so then.',
    quotations: [
      {
        kind: 'direct',
        content: ['Did you sign it?'],
        cue: null,
        source: 'WALLER',
        speaker: 'Waller',
        sourceType: 'person',
        evidence: 'turn-label',
      },
      {
        kind: 'direct',
        content: ['I did not, and I said so then'],
        cue: null,
        source: 'PETTIT',
        speaker: 'Pettit',
        sourceType: 'person',
        evidence: 'turn-label',
      },
    ],
    problems: ['quotation.unclosed', 'quotation.unclosed'],
    knownFailures: [
      {
        of: 'problems',
        fields: ['codes'],
        reason:
          'No problem is reported: the mark before a label is left out of the turn and of the marks that are paired.',
      },
    ],
  },
  {
    number: 65,
    behaviour: 'leaves a time out of a label, and takes what it has in brackets for a role',
    text: '[00:04:10] Interviewer: So who paid?¶[00:04:12] Dana Foss (treasurer): We all did.',
    quotations: [
      {
        kind: 'direct',
        content: ['So who paid?'],
        cue: null,
        source: 'Interviewer',
        speaker: 'Interviewer',
        sourceType: 'role',
        evidence: 'turn-label',
      },
      {
        kind: 'direct',
        content: ['We all did'],
        cue: null,
        source: ['Dana Foss', 'Dana Foss (treasurer)'],
        speaker: 'Dana Foss',
        sourceType: 'person',
        evidence: 'turn-label',
      },
    ],
    entities: [{ name: 'Dana Foss', type: 'person', roles: ['treasurer'] }],
    knownFailures: [
      {
        of: 'entity Dana Foss',
        fields: ['roles'],
        reason: 'She has no role: what a label has in brackets is dropped.',
      },
    ],
  },
];
