import { isCommonWord } from '../lexicon/words';
import { Trait } from '../lexicon/traits';
import type { BlockReading } from '../text/reading';
import { bytesFor } from '../text/room';
import { Tag } from '../text/tagger';
import { hasTrait, Shape, type Tokens } from '../text/tokens';

/** What the capital of a word tells. */
export const enum Capital {
  /** No capital, or a word that has one in any text: I, a number. */
  None,
  /** May be there because a sentence or a heading begins: to be confirmed by what the word is. */
  Weak,
  /** In the middle of a sentence: part of a name. */
  Strong,
}

const NEVER = new Set(
  "i i'm the a an this that these those he she it we you they my his her its our your their there here what who when where why how which if but and or nor so yet for not no yes ok oh well please thanks dear q a nobody somebody everybody anybody someone everyone anyone none nothing something everything anything both neither either each another other others some many most few all several much such".split(
    ' ',
  ),
);
/** Adjectives of time and likelihood: before a name at the start of a sentence they are no part of it. */
const NEVER_FIRST = new Set(
  'possible potential likely probable recent former current future past alleged apparent further more less late early earlier later last next first second third only same whole entire'.split(
    ' ',
  ),
);
const SMALL = new Set('a an and as at but by for from in into of on or the to with vs'.split(' '));

/**
 * Reads the capitals of a block. In a heading in title case, and in text all in capitals, a capital tells nothing.
 *
 *     Meanwhile Ana Ortiz met the Board.
 *     weak      strong        strong
 */
export function readCapitals(reading: BlockReading): Uint8Array {
  const { tokens, sentences, block } = reading;
  const kinds = bytesFor(tokens.length);
  const isWeakBlock = (block.kind === 'heading' && isTitleCase(reading)) || isAllCapitals(reading);
  for (let i = 0; i < tokens.length; i++)
    if (isCapital(reading, i)) kinds[i] = isWeakBlock ? Capital.Weak : Capital.Strong;
  for (const { from, to } of sentences) weaken(kinds, firstWord(reading, from, to));
  // After an opening mark, a colon, a bullet or a bracket a sentence may begin too.
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens.shape[i - 1];
    if (before === Shape.Mark || (before === Shape.Punctuation && OPENING.has(tokens.word[i - 1] ?? '')))
      weaken(kinds, i);
  }
  for (let i = 0; i < tokens.length; i++)
    if (kinds[i] === Capital.Weak && !isConfirmed(reading, i)) kinds[i] = Capital.None;
  return kinds;
}

const OPENING = new Set([':', '•', '*', '-', '–', '—', '--', ')', ']', '…', '...']);

function weaken(kinds: Uint8Array, at: number): void {
  if (kinds[at] === Capital.Strong) kinds[at] = Capital.Weak;
}

function firstWord({ tokens }: BlockReading, from: number, to: number): number {
  let at = from;
  while (at < to && (tokens.shape[at] === Shape.Mark || tokens.shape[at] === Shape.Punctuation)) at++;
  return at;
}

export function isCapital({ tokens }: BlockReading, at: number): boolean {
  const shape = tokens.shape[at];
  if (shape !== Shape.Capital && shape !== Shape.Upper && shape !== Shape.Initial && shape !== Shape.Mixed)
    return false;
  return shape === Shape.Upper || !NEVER.has(tokens.word[at] ?? '');
}

/** True where the word is a name by what it is or by what follows, whatever the place of its capital. */
function isConfirmed(reading: BlockReading, at: number): boolean {
  const { tokens } = reading;
  const tag = reading.tags[at];
  const isCommon = isCommonAt(tokens, at);
  if (!isCommon && hasTrait(tokens, at, Trait.StartsKnownName)) return true;
  const isBeforeCapital = at + 1 < tokens.length && isCapital(reading, at + 1);
  if (hasTrait(tokens, at, Trait.Honorific)) return isBeforeCapital;
  if (!isCommon)
    return (
      tag === Tag.Name ||
      hasTrait(tokens, at, Trait.GivenName | Trait.Demonym) ||
      (!isClosedClass(tag) && ((tag !== Tag.Adjective && tag !== Tag.Nouns) || isBeforeCapital))
    );
  if (!isBeforeCapital || NEVER_FIRST.has(tokens.word[at] ?? '')) return false;
  return (
    tag === Tag.Name ||
    tag === Tag.Noun ||
    tag === Tag.Adjective ||
    hasTrait(tokens, at, Trait.Role | Trait.RoleModifier | Trait.GivenName)
  );
}

/** Also e-mail and forty-four, whose last part is. */
function isCommonAt(tokens: Tokens, at: number): boolean {
  if (hasTrait(tokens, at, Trait.Common)) return true;
  const word = tokens.word[at] ?? '';
  const hyphen = word.lastIndexOf('-');
  return hyphen >= 0 && isCommonWord(word.slice(hyphen + 1));
}

function isClosedClass(tag: Tag | undefined): boolean {
  switch (tag) {
    case Tag.Noun:
    case Tag.Nouns:
    case Tag.Name:
    case Tag.Adjective:
    case Tag.Other:
      return false;
    default:
      return true;
  }
}

function isTitleCase(reading: BlockReading): boolean {
  const { tokens } = reading;
  let capitals = 0;
  let lower = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (isCapital(reading, i)) capitals++;
    else if (tokens.shape[i] === Shape.Lower && !SMALL.has(tokens.word[i] ?? '')) lower++;
  }
  return capitals > 2 && capitals > 2 * lower;
}

function isAllCapitals({ tokens }: BlockReading): boolean {
  let upper = 0;
  let other = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.shape[i] === Shape.Upper) upper++;
    else if (tokens.shape[i] === Shape.Lower || tokens.shape[i] === Shape.Capital) other++;
  }
  return upper > 3 && upper > 2 * other;
}
