import { type HardCase, LOW } from './hardCase';

/** Posts, letters, stories, opinions of a court, sayings. */
export const genreCases: readonly HardCase[] = [
  {
    number: 66,
    behaviour: 'credits a post to its handle, and counts an emoji right',
    text: 'In a post on X, @RiverWatch wrote, “Third spill this year 😡 #enough”',
    quotations: [
      {
        kind: 'direct',
        content: ['Third spill this year 😡 #enough'],
        cue: 'wrote',
        source: '@RiverWatch',
        speaker: ['@RiverWatch', 'RiverWatch'],
        sourceType: 'organization',
      },
    ],
  },
  {
    number: 67,
    behaviour: 'credits the name behind a dash, and takes "I" for it',
    text: '“As I said at her hearing, Anna is an expert.” - Commissioner G. Starling',
    quotations: [
      {
        kind: 'direct',
        content: ['As I said at her hearing, Anna is an expert'],
        cue: [null, '-'],
        source: 'Commissioner G. Starling',
        speaker: 'G. Starling',
        sourceType: 'person',
        evidence: 'dash',
      },
    ],
    entities: [{ name: 'G. Starling', type: 'person', mentions: ['I', 'G. Starling'] }],
    knownFailures: [
      {
        of: 'entity G. Starling',
        fields: ['mentions'],
        reason: '"I" is nobody: who speaks is found after the pronouns, and never told to them.',
      },
    ],
  },
  {
    number: 68,
    behaviour: 'credits a name in a paragraph that ends in a colon, with no verb in it',
    text: 'From the desk of Mara Lind, chair:¶“The archive reopens in June.”',
    quotations: [
      {
        kind: 'direct',
        content: ['The archive reopens in June'],
        cue: [null, ':'],
        source: 'Mara Lind',
        speaker: 'Mara Lind',
        sourceType: 'person',
        evidence: 'previous-colon',
      },
    ],
  },
  {
    number: 69,
    behaviour: 'takes an indented block behind a colon for a quotation without marks',
    text: "Lind's letter continued:¶> The archive was never ours to sell.",
    quotations: [
      {
        kind: 'direct',
        content: ['The archive was never ours to sell'],
        cue: ['continued', ':'],
        source: ["Lind's letter", 'Lind'],
        speaker: 'Lind',
        sourceType: ['document', 'person'],
      },
    ],
  },
  {
    number: 70,
    behaviour: 'lets two who talk take turns',
    text: '“Go left,” the older one said. “No, right.” “Left!” “You drive, then,” the younger muttered.',
    quotations: [
      {
        kind: 'direct',
        content: ['Go left'],
        cue: 'said',
        source: 'the older one',
        speaker: 'the older one',
        sourceType: 'role',
      },
      {
        kind: 'direct',
        content: ['No, right'],
        cue: null,
        speaker: 'the younger',
        evidence: 'alternation',
        confidence: { least: 0.5, most: 0.8 },
      },
      {
        kind: 'direct',
        content: ['Left!'],
        cue: null,
        speaker: 'the older one',
        evidence: 'alternation',
        confidence: { least: 0.5, most: 0.8 },
      },
      {
        kind: 'direct',
        content: ['You drive, then'],
        cue: 'muttered',
        source: 'the younger',
        speaker: 'the younger',
        sourceType: 'role',
      },
    ],
    knownFailures: [
      {
        of: 'quotation 1',
        fields: ['content', 'speaker', 'sourceType'],
        reason:
          'The answer is taken for a second fragment of the first quotation, and "the older one" for somebody in general, whom no entity stands for.',
      },
      {
        of: 'quotation 2',
        fields: ['found'],
        reason: 'It is part of quotation 1: what follows in the same paragraph goes on with its speaker.',
      },
      {
        of: 'quotation 3',
        fields: ['speaker', 'evidence', 'confidence'],
        reason: 'It has no speaker: turns are only counted between paragraphs, never within one.',
      },
      {
        of: 'quotation 4',
        fields: ['speaker', 'sourceType'],
        reason: 'An adjective that stands for a person (the younger) is a source, but no entity stands for it.',
      },
    ],
  },
  {
    number: 71,
    behaviour: 'finds counsel inside what the judge noted',
    text: 'The judge wrote that the law, in its “plain and natural sense,” bars the claim, and noted that counsel had called it “unworkable.”',
    quotations: [
      {
        kind: 'mixed',
        content: ['the law, in its “plain and natural sense,” bars the claim'],
        verbatim: ['plain and natural sense'],
        cue: 'wrote',
        source: 'The judge',
        speaker: 'The judge',
        sourceType: 'role',
      },
      {
        kind: 'mixed',
        content: ['counsel had called it “unworkable.”'],
        verbatim: ['unworkable'],
        cue: 'noted',
        source: 'The judge',
        speaker: 'The judge',
        sourceType: 'role',
      },
      {
        kind: ['direct', 'mixed'],
        content: ['unworkable'],
        orContent: ['it “unworkable.”'],
        cue: 'called',
        source: 'counsel',
        speaker: 'counsel',
        sourceType: 'role',
        stance: 'opinion',
        reportedBy: 'The judge',
        evidence: 'nested',
      },
    ],
  },
  {
    number: 72,
    behaviour: 'credits the one whom a film quotes, not the film',
    text: 'The film quotes Marx: “Men make their own history.”',
    quotations: [
      {
        kind: 'direct',
        content: ['Men make their own history'],
        cue: ['quotes', ':'],
        source: 'Marx',
        speaker: 'Marx',
        sourceType: 'person',
        reportedBy: [null, 'The film'],
      },
    ],
  },
  {
    number: 73,
    behaviour: 'credits nobody with a saying',
    text: 'People always say “time heals”, but it does not.',
    quotations: [
      { kind: 'term', content: ['time heals'], cue: null, source: null, speaker: null, sourceType: 'unknown' },
    ],
  },
  {
    number: 74,
    behaviour: 'names no speaker where there is none',
    text: '“May I?” “You may.”',
    quotations: [
      {
        kind: 'direct',
        content: ['May I?'],
        cue: null,
        source: null,
        speaker: null,
        sourceType: 'unknown',
        confidence: LOW,
      },
      {
        kind: 'direct',
        content: ['You may'],
        cue: null,
        source: null,
        speaker: null,
        sourceType: 'unknown',
        confidence: LOW,
      },
    ],
    problems: ['quotation.no-speaker', 'quotation.no-speaker'],
  },
];
