import { foldName } from '../../lexicon/foldName';
import { isSameGivenName } from '../../lexicon/nicknames';
import { givenName, isEastAsianSurname, isNameParticle, isNameSuffix } from '../../lexicon/people';

/**
 * The parts of a personal name, to compare names with.
 *
 *     Robert “Bobby” Hale Jr.
 *     given   nickname family
 */
export class PersonName {
  readonly given: string;
  readonly family: string;
  readonly nickname: string | undefined;
  /** Without marks, particles, suffixes and the nickname. */
  readonly words: readonly string[];
  /** Those words in one string. */
  readonly text: string;

  constructor(tokens: readonly string[]) {
    const words: string[] = [];
    let nickname: string | undefined;
    let isInMarks = false;
    for (const token of tokens) {
      if (isPunctuation(token)) {
        if (/["“”‘’'«»„]/u.test(token)) isInMarks = !isInMarks;
      } else if (isInMarks) nickname = foldName(token);
      else if (token !== "'s" && !isNameSuffix(token)) words.push(foldName(token));
    }
    // Grad E, Ben Okri: at the end, and for a given name at the start, it is no particle.
    const last = words.length - 1;
    const plain = words.filter(
      (word, i) => i === last || !isNameParticle(word) || (i === 0 && givenName(word) !== undefined && word.length > 2),
    );
    this.words = plain.length > 0 ? plain : words;
    this.text = this.words.join(' ');
    this.given = this.words[0] ?? '';
    this.family = this.words.at(-1) ?? '';
    this.nickname = nickname;
  }

  get isFull(): boolean {
    return this.words.length > 1;
  }

  /** Kim Jong Un: the family name stands first. */
  get #isFamilyFirst(): boolean {
    return this.words.length > 1 && isEastAsianSurname(this.given);
  }

  /** True where two full names may be of one person: V. Putin and Vladimir Vladimirovich Putin. */
  matches(other: PersonName): boolean {
    if (this.text === other.text) return true;
    if (this.#isFamilyFirst || other.#isFamilyFirst) return this.words.join('') === other.words.join('');
    if (this.family === other.family) return isCompatible(this.given, other.given);
    // Higuchi Natsuko and Natsuko Higuchi
    const isPair = this.words.length === 2 && other.words.length === 2 && this.given.length > 2;
    return isPair && this.given === other.family && this.family === other.given;
  }

  /** How well a single name goes with this full one: 1 for the family name; 0 not at all. */
  fits(single: string): number {
    if (this.family === single || (this.#isFamilyFirst && this.given === single)) return 1;
    if (this.family.endsWith(`-${single}`) || this.family.startsWith(`${single}-`)) return 0.7;
    if (this.nickname === single) return 0.9;
    if (this.given === single || (this.isFull && this.given.length > 2 && isSameGivenName(this.given, single)))
      return 0.85;
    return 0;
  }
}

/** The first unit first: hardly a word of a name is matched with a pattern. */
function isPunctuation(token: string): boolean {
  const first = token.charCodeAt(0);
  const isLetter = first >= 0x61 && first <= 0x7a;
  return !isLetter && /^\p{P}+$/u.test(token);
}

function isCompatible(a: string, b: string): boolean {
  const isInitial = (name: string): boolean => name.length === 1 || (name.length === 2 && name.endsWith('.'));
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return isSameGivenName(a, b);
}
