import type { LinkedMention } from '../entities/mention';
import { isRelativeDay, isWeekday } from '../lexicon/calendar';
import { honorific } from '../lexicon/titles';
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
  /** A word like "fishing", which is a modifier only where the phrase is known from elsewhere. */
  Doubtful,
  Noun,
}

/** By `Tag`. */
const BY_TAG = new Uint8Array(32);
for (const tag of [Tag.Noun, Tag.Nouns, Tag.Name]) BY_TAG[tag] = Openness.Noun;
BY_TAG[Tag.Adjective] = Openness.Modifier;
BY_TAG[Tag.Gerund] = Openness.Doubtful;

/** By `Shape`. */
const IS_WORD = new Uint8Array(16);
for (const shape of [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed]) IS_WORD[shape] = 1;

/**
 * Tells what each token of a block may be in a key phrase: fills the first places of `open`.
 *
 *     Ms Ortiz praised the new Vellin ferry timetable.
 *                              ^^^^^^                   Named
 *                                     ^^^^^ ^^^^^^^^^   Noun
 */
export function fillOpenness(
  open: Uint8Array,
  { tokens: { length, shape }, tags }: BlockReading,
  mentions: readonly LinkedMention[],
): void {
  for (let at = 0; at < length; at++) {
    const openness = IS_WORD[shape[at] ?? 0] === 1 ? (BY_TAG[tags[at] ?? 0] ?? 0) : Openness.Closed;
    open[at] = openness === Openness.Doubtful && isNounAfter(tags[at - 1]) ? Openness.Noun : openness;
  }
  for (const { from, to, form, type, role } of mentions) {
    const isClosed = type === 'person' || type === 'date' || type === 'group' || form !== 'name';
    if (type !== 'event' || isClosed) close(open, from, to, isClosed);
    if (role) close(open, role.from, role.to, true);
  }
}

/** "the fighting", "heavy fighting", "their spending": a noun, though it looks like a verb. */
const isNounAfter = (tag: Tag | undefined): boolean =>
  tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Adjective;

function close(open: Uint8Array, from: number, to: number, isClosed: boolean): void {
  for (let at = from; at < to; at++)
    open[at] = isClosed || open[at] === Openness.Closed ? Openness.Closed : Openness.Named;
}

/** Weekdays as they are shortened, but Sun. */
const SHORT_DAYS = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat']);

/** True for a word that is no part of a topic, whatever its tag: a letter, a day, an abbreviation, o'clock. */
export const isNoTopic = (word: string): boolean =>
  word.length < 2 ||
  word.endsWith('.') ||
  word.includes("'") ||
  isWeekday(word) ||
  isRelativeDay(word) ||
  SHORT_DAYS.has(word) ||
  (word.length < 4 && honorific(word) !== undefined);
