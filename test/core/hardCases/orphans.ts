import type { Bounds, HardCase } from './hardCase';

/** Enough to suggest a speaker. */
const SUGGESTED: Bounds = { least: 0.6, most: 0.75 };

/** Quotations without a cue, and those of headings. */
export const orphanCases: readonly HardCase[] = [
  {
    number: 59,
    behaviour: 'suggests the one of whom the paragraphs around speak',
    text: 'Woods lost the lead on the last bend.¶“Cruel, that is all I can say.”¶He left without trophies.',
    quotations: [
      {
        kind: 'direct',
        content: ['Cruel, that is all I can say'],
        cue: null,
        source: null,
        speaker: null,
        candidates: { names: ['Woods'], confidence: SUGGESTED },
      },
    ],
    orQuotations: [
      {
        kind: 'direct',
        content: ['Cruel, that is all I can say'],
        cue: null,
        speaker: 'Woods',
        confidence: SUGGESTED,
      },
    ],
    knownFailures: [
      {
        of: 'quotation 1',
        fields: ['candidates'],
        reason: 'Nobody is suggested: Woods, a common word alone at the start of a sentence, is no name here.',
      },
    ],
  },
  {
    number: 60,
    behaviour: 'gives the words in marks before a colon in a heading to those behind it, with doubt',
    text: '‘We were lied to’: families demand answers',
    quotations: [
      {
        kind: 'direct',
        content: ['We were lied to'],
        source: 'families',
        speaker: [null, 'families'],
        sourceType: 'collective',
        evidence: 'headline',
        confidence: { least: 0, most: 0.75 },
      },
    ],
    knownFailures: [
      {
        of: 'quotation 1',
        fields: ['confidence'],
        reason:
          'Too sure: confidences are fitted to articles, in which a heading is credited as surely as any other words.',
      },
    ],
  },
  {
    number: 60,
    behaviour: 'credits the words of a heading to the one who says them below',
    text: '‘We were lied to’: families demand answers¶The inquiry opened on Monday.¶‘We were lied to for a year,’ said Joan Pratt.',
    quotations: [
      { kind: 'direct', content: ['We were lied to'], speaker: 'Joan Pratt' },
      {
        kind: 'direct',
        content: ['We were lied to for a year'],
        cue: 'said',
        source: 'Joan Pratt',
        speaker: 'Joan Pratt',
        sourceType: 'person',
      },
    ],
  },
  {
    number: 61,
    behaviour: 'credits what stands behind a name and a colon in a heading',
    text: 'Bauer: tax plan “dead on arrival”',
    quotations: [
      {
        kind: 'mixed',
        content: ['tax plan “dead on arrival”'],
        verbatim: ['dead on arrival'],
        cue: [null, ':'],
        source: 'Bauer',
        speaker: 'Bauer',
        sourceType: 'person',
        evidence: 'headline',
      },
    ],
  },
];
