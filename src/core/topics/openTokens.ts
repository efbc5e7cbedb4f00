import { isRelativeDay, isWeekday } from '../lexicon/calendar';
import type { LinkedMention } from '../entities/mention';
import type { BlockReading } from '../text/reading';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';

/** What a token may be in a key phrase. */
export const enum Openness {
  /** No part of one: a person, a date, a mark, a word that is neither noun nor adjective. */
  Closed,
  /** Part of the name of an organization, a place or a work: before the noun of a phrase, but not itself its noun. */
  Named,
  Modifier,
  Noun,
}

/**
 * What each token of a block may be in a key phrase.
 *
 *     Ms Ortiz praised the new Vellin ferry timetable.
 *                              ^^^^^^                   Named
 *                                     ^^^^^ ^^^^^^^^^   Noun
 */
export function openTokens({ tokens, tags }: BlockReading, mentions: readonly LinkedMention[]): readonly Openness[] {
  const open = tokens.word.map((word, at) => opennessOf(word, tokens.shape[at], tags[at]));
  for (const { from, to, form, type, role } of mentions) {
    const isClosed = type === 'person' || type === 'date' || type === 'group' || form !== 'name';
    if (type !== 'event' || isClosed) close(open, { from, to }, isClosed);
    if (role) close(open, role, true);
  }
  return open;
}

const LOWER: number = Shape.Lower;
const WORD_SHAPES: ReadonlySet<number | undefined> = new Set([Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed]);

function opennessOf(word: string, shape: number | undefined, tag: Tag | undefined): Openness {
  const openness = opennessOfTag(shape, tag);
  if (openness === Openness.Closed || !WORD_SHAPES.has(shape) || word.length < 2) return Openness.Closed;
  return isWeekday(word) || isRelativeDay(word) ? Openness.Closed : openness;
}

function opennessOfTag(shape: number | undefined, tag: Tag | undefined): Openness {
  switch (tag) {
    case Tag.Noun:
    case Tag.Nouns:
      return Openness.Noun;
    case Tag.Name:
      return shape === LOWER ? Openness.Noun : Openness.Named;
    case Tag.Adjective:
      return Openness.Modifier;
    default:
      return Openness.Closed;
  }
}

function close(
  open: Openness[],
  { from, to }: { readonly from: number; readonly to: number },
  isClosed: boolean,
): void {
  for (let at = from; at < to; at++)
    open[at] = isClosed || open[at] === Openness.Closed ? Openness.Closed : Openness.Named;
}
