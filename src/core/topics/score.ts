import type { BlockReading } from '../text/reading';
import type { Candidates } from './candidates';
import type { NamedTopic } from './names';
import type { PhraseId, PhraseTable } from './phraseTable';

/**
 * How much a phrase or a name says of what a document is about, as a product of
 * - how often it stands in the text (Luhn: The automatic creation of literature abstracts, 1958): the tenth time tells a
 *   little less than the second;
 * - how early it comes, since texts say first what they are about (Florescu, Caragea: PositionRank, 2017), and whether
 *   it is in a heading;
 * - how long its words are: long words carry more information (Piantadosi, Tily, Gibson: Word lengths are optimized for
 *   efficient communication, 2011);
 * - what it is: see the weights below.
 */
export interface Weigher {
  /** 0 for a phrase that is no topic. */
  phrase(phrase: PhraseId): number;
  name(name: NamedTopic): number;
}

const DAMPING = 0.9;
const IN_HEADING = 1.3;
/** For a phrase of two or three words that stands once, whose words are more likely to be the topics. */
const BY_WORDS = [0, 1, 0.75, 0.6];
/** For one that comes back: a fixed expression. */
const BY_WORDS_AGAIN = [0, 1, 0.9, 0.7];
/** A phrase takes the place of a word that stands in it this often of all its places. */
const TAKES_PLACE = 2 / 3;
const TAKING_PLACE = 1.25;
/** For a word that stands once, in a phrase: the "delivery" of a delivery van. */
const NEVER_ALONE = 0.7;
/** For "plane crash site": what is said of a site is said of any. */
const GENERIC_HEAD = 0.75;
/** Who speaks is not what is spoken of. */
const PERSON = 0.85;
/** For a name of several words, and for one that stands once. */
const FULL_NAME = 0.8;
const PASSING_NAME = 0.55;

/** By letters of a word: (letters / 6) ^ 0.8, within 3 and 12 letters. */
const BY_LETTERS = Float64Array.from({ length: 13 }, (_, letters) => (Math.max(letters, 3) / 6) ** 0.8);

export function weigherOf(readings: readonly BlockReading[], { words, phrases, offsets }: Candidates): Weigher {
  const standing = standingOf(phrases);
  return {
    phrase(phrase) {
      const frequency = phrases.frequencyOf(phrase);
      const length = phrases.lengthOf(phrase);
      const isNeverAlone = frequency === 1 && phrases.aloneOf(phrase) === 0;
      if ((isNeverAlone && length > 1) || standing[phrase] === Standing.Replaced) return 0;
      if (phrases.doubtfulOf(phrase) === frequency) return 0;
      const head = headOf(phrases, phrase);
      const isGeneric = words.isGeneric(head);
      if (isGeneric && length === 1) return 0;
      let weight = weightOf(frequency, phrases.firstOf(phrase), phrases.headingsOf(phrase) > 0);
      weight *= BY_LETTERS[lettersOf(phrase)] ?? 1;
      weight *= (frequency > 1 ? BY_WORDS_AGAIN : BY_WORDS)[length] ?? 0;
      if (standing[phrase] === Standing.Replacing) weight *= TAKING_PLACE;
      if (isNeverAlone) weight *= NEVER_ALONE;
      return isGeneric ? weight * GENERIC_HEAD : weight;
    },
    name({ mentions, usual, isInHeading, isPerson }) {
      const [first = usual] = mentions;
      let weight = weightOf(mentions.length, (offsets[first.block] ?? 0) + first.from, isInHeading);
      const length = usual.to - usual.from;
      weight *= BY_LETTERS[Math.min(12, Math.round(charactersOf(readings, usual) / length))] ?? 1;
      if (isPerson) weight *= PERSON;
      if (length > 1) weight *= mentions.length > 1 ? FULL_NAME : PASSING_NAME;
      return weight;
    },
  };

  /** Mean letters of its words. */
  function lettersOf(phrase: PhraseId): number {
    let letters = 0;
    for (let at = phrase; at >= 0; at = phrases.restOf(at)) letters += words.lettersOf(phrases.wordOf(at));
    return Math.min(12, Math.round(letters / phrases.lengthOf(phrase)));
  }
}

function weightOf(frequency: number, first: number, isInHeading: boolean): number {
  const weight = frequency === 1 ? 1 : frequency ** DAMPING;
  // The fourth root: half a page down a word weighs two thirds of what the first one does.
  return (isInHeading ? IN_HEADING * weight : weight) / Math.sqrt(Math.sqrt(1 + first / 50));
}

const enum Standing {
  /** Mostly stands in one longer phrase. */
  Replaced = 1,
  /** That phrase. */
  Replacing,
}

function standingOf(phrases: PhraseTable): Uint8Array {
  const standing = new Uint8Array(phrases.size);
  for (let phrase = 0; phrase < phrases.size; phrase++) {
    const frequency = phrases.frequencyOf(phrase) - phrases.doubtfulOf(phrase);
    if (frequency < 2 || phrases.lengthOf(phrase) < 2) continue;
    for (const part of phrases.partsOf(phrase)) {
      if (frequency < TAKES_PLACE * phrases.frequencyOf(part)) continue;
      standing[part] = Standing.Replaced;
      if (standing[phrase] === 0) standing[phrase] = Standing.Replacing;
    }
  }
  return standing;
}

function headOf(phrases: PhraseTable, phrase: PhraseId): number {
  let at = phrase;
  while (phrases.restOf(at) >= 0) at = phrases.restOf(at);
  return phrases.wordOf(at);
}

function charactersOf(readings: readonly BlockReading[], { block, from, to }: NamedTopic['usual']): number {
  const tokens = readings[block]?.tokens;
  return (tokens?.end[to - 1] ?? 0) - (tokens?.start[from] ?? 0);
}
