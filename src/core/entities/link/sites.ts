import type { BlockReading } from '../../text/reading';
import { Tag } from '../../text/tagger';
import { Shape } from '../../text/tokens';
import { Trait } from '../../lexicon/traits';
import { partOf, SPEAKING, startOf } from './clausePlace';
import type { Site } from './focus';
import type { LocalMention } from '../mention';
import type { Placed } from './registry';

/** What a block does not tell of the place of a mention. */
export interface Surroundings {
  /** Counts the sentences of the document. */
  readonly sentence: number;
  /** Tokens of the document before the block. */
  readonly tokensBefore: number;
  readonly isInMarks: boolean;
  readonly isFirst: boolean;
}

export function siteOf(
  { mention, reading, block }: Placed,
  { sentence, tokensBefore, isInMarks, isFirst }: Surroundings,
): Site {
  const { tags, tokens } = reading;
  const start = startOf(reading, mention);
  const { label } = reading.block;
  return {
    block,
    sentence,
    token: tokensBefore + mention.from,
    part: partOf(reading, mention),
    isInMarks,
    isLabel: label !== undefined && reading.block.start + (tokens.start[mention.from] ?? 0) < label.end,
    isFirst,
    before: wordBeside(reading, start - 1),
    after: wordBeside(reading, mention.to),
    isIntroduced: isIntroduced(reading, mention),
    isJoint: tags[start - 1] === Tag.And || tags[mention.to] === Tag.And,
  };
}

/** Callum Obi, 17, of …; Petra Lund, who …: told more of, and so likely to be spoken of next. */
function isIntroduced({ tokens }: BlockReading, { form, to }: LocalMention): boolean {
  if (form !== 'name') return false;
  let comma = to;
  if (tokens.word[to] === '(') while (comma - to <= MAX_BRACKET && tokens.word[comma] !== ',') comma++;
  if (tokens.word[comma] !== ',') return false;
  return (
    tokens.word[comma + 1] === 'who' || (tokens.shape[comma + 1] === Shape.Number && tokens.word[comma + 2] === ',')
  );
}

const MAX_BRACKET = 6;

function wordBeside({ tokens, tags }: BlockReading, at: number): number {
  if (at < 0 || at >= tokens.length) return 1;
  const isReporting = ((tokens.traits[at] ?? 0) & Trait.Reporting) !== 0;
  return isReporting && (tags[at] === Tag.Past || tags[at] === Tag.Present) ? SPEAKING : hashOf(tokens.word[at] ?? '');
}

/** Longer words are known by their first letters. */
const MAX_HASHED = 16;

/** FNV-1a, 32 bits. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  const end = Math.min(word.length, MAX_HASHED);
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
