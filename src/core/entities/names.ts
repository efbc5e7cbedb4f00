import { knownName, longestNameFrom } from '../lexicon/gazetteer';
import { isOrganizationSuffix } from '../lexicon/organizations';
import { roleNoun } from '../lexicon/titles';
import { Trait } from '../lexicon/traits';
import type { BlockReading } from '../text/reading';
import { isAttached, type TokenRange } from '../text/sentences';
import { hasTrait, Shape } from '../text/tokens';
import { Capital, isCapital, readCapitals } from './capitals';

/** A run of words that may name something, with titles before it. */
export interface NameRun extends TokenRange {
  /** Set where the tables know the whole run. */
  readonly isKnown: boolean;
  /** True where each capital may be there for another reason. */
  readonly isWeak: boolean;
}

/** Words that link two parts of a name of a body: Bank of England, Centers for Disease Control. */
const LINKS = new Set(['of', 'for', 'on', 'in', 'to', 'against', 'without', 'at', 'de', 'du', 'des', 'del']);
/** Possessive words inside names: Korean People’s Army, St Mary’s Hospital. Others own what follows. */
const INNER_POSSESSORS = new Set(
  'people women men children workers mother father veterans farmers teachers writers soldiers king queen prince princess lord saint st st. director president consumer sailor lawyer nurse magistrate citizen master doctor bachelor girl boy lady levi lloyd sotheby christie macy mcdonald wendy kohl moody sainsbury land new year valentine'.split(
    ' ',
  ),
);
/** What people of one trade or kind form: Harbour Pilots’ Association, but not Democrats’ Committee. */
const MEMBER_BODIES = new Set(
  'association union federation guild society league club confederation alliance cooperative institute'.split(' '),
);
const HEAD = Trait.OrganizationHead | Trait.PlaceHead | Trait.EventHead | Trait.WorkHead;
const MAX_RUN = 14;

/**
 * Finds the runs of capitalised words that may be names, with the small words inside them.
 *
 *     the Ministry of Health and Welfare told Dr Ana de la Cruz
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */
export function findNameRuns(reading: BlockReading): readonly NameRun[] {
  const scanner = new RunScanner(reading);
  const runs: NameRun[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const run = scanner.runFrom(at);
    if (run && !isDirection(reading, run)) runs.push(run);
    at = run ? run.to : at + 1;
  }
  return runs;
}

/** [LAUGHTER], [END OF TAPE]: what the one who typed the transcript says. */
function isDirection({ tokens }: BlockReading, { from, to }: TokenRange): boolean {
  let start = from;
  while (start > 0 && from - start < MAX_RUN && tokens.shape[start - 1] === Shape.Upper) start--;
  let end = to;
  while (end < tokens.length && end - to < MAX_RUN && tokens.shape[end] === Shape.Upper) end++;
  return tokens.word[start - 1] === '[' && tokens.word[end] === ']';
}

class RunScanner {
  readonly #reading: BlockReading;
  readonly #words: readonly string[];
  readonly #capitals: Uint8Array;

  constructor(reading: BlockReading) {
    this.#reading = reading;
    this.#words = reading.tokens.word;
    this.#capitals = readCapitals(reading);
  }

  runFrom(from: number): NameRun | undefined {
    if (this.#capitals[from] === Capital.None || this.#isDate(from)) return undefined;
    const known = this.#knownFrom(from);
    let to = Math.max(from + 1, known);
    while (to - from < MAX_RUN) {
      const next = this.#extend(from, to);
      if (next === to) break;
      to = next;
    }
    if (known > from && to > known && !this.#goesBeyond(known, to)) to = known;
    return { from, to, isKnown: known === to, isWeak: !this.#hasStrong(from, to) };
  }

  #hasStrong(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#capitals[at] === Capital.Strong) return true;
    return false;
  }

  #has(at: number, trait: Trait): boolean {
    return hasTrait(this.#reading.tokens, at, trait);
  }

  #isDate(at: number): boolean {
    if (!this.#has(at, Trait.Month | Trait.Weekday)) return false;
    const word = this.#words[at] ?? '';
    if (word === 'may') return this.#reading.tokens.shape[at + 1] === Shape.Number || !isCapital(this.#reading, at + 1);
    return this.#has(at, Trait.Weekday) || !this.#has(at, Trait.GivenName);
  }

  /** End of the longest known name that begins here. */
  #knownFrom(from: number): number {
    if (!this.#has(from, Trait.StartsKnownName)) return from;
    const longest = longestNameFrom(this.#words[from] ?? '');
    let best = from;
    let name = '';
    for (let to = from + 1; to <= Math.min(this.#words.length, from + longest + 2); to++) {
      const word = this.#words[to - 1] ?? '';
      name += isAttached(this.#reading.tokens, to - 1) || name === '' ? word : ` ${word}`;
      if (this.#capitals[to - 1] !== Capital.None && knownName(name) !== undefined) best = to;
    }
    return best;
  }

  /** Words behind a known name that make it part of a longer one: Oxford + Street. */
  #goesBeyond(known: number, to: number): boolean {
    return this.#words[known] !== "'s" || this.#has(to - 1, HEAD);
  }

  /** Takes in the next word, or a link and the word behind it. */
  #extend(from: number, to: number): number {
    const words = this.#words;
    const word = words[to] ?? '';
    const { tokens } = this.#reading;
    if (this.#isNameWord(to)) return to + 1;
    if (this.#has(to, Trait.OrganizationSuffix) && isCapital(this.#reading, to)) return to + 1;
    if (word === ',' && (isOrganizationSuffix(words[to + 1] ?? '') || /^(?:jr|sr)\.?$/u.test(words[to + 1] ?? '')))
      return to + 2;
    if (this.#has(to, Trait.NameSuffix) && tokens.shape[to] !== Shape.Lower) return to + 1;
    if (word === '&' && this.#isNameWord(to + 1)) return to + 2;
    if (word === "'s" || word === "'" || word === '’') return this.#afterPossessive(from, to);
    if (LINKS.has(word)) return this.#afterLink(from, to);
    if (this.#has(to, Trait.NameParticle) && tokens.shape[to] === Shape.Lower) return this.#afterParticle(to);
    if (word === 'and') return this.#afterAnd(from, to);
    return this.#afterNickname(to);
  }

  #isNameWord(at: number): boolean {
    return at < this.#words.length && (this.#capitals[at] ?? 0) !== Capital.None && !this.#isDate(at);
  }

  /** Ana de la Cruz, Osama bin Laden */
  #afterParticle(at: number): number {
    let next = at + 1;
    while (next < at + 3 && this.#has(next, Trait.NameParticle) && !this.#isNameWord(next)) next++;
    return this.#isNameWord(next) ? next + 1 : at;
  }

  #afterLink(from: number, at: number): number {
    const word = this.#words[at] ?? '';
    let next = at + 1;
    if (this.#words[next] === 'the' || this.#words[next] === 'la' || this.#words[next] === 'los') next++;
    if (!this.#isNameWord(next)) return at;
    const last = this.#words[at - 1] ?? '';
    if (this.#has(at, Trait.NameParticle) && this.#has(from, Trait.GivenName | Trait.Honorific)) return next + 1;
    if (this.#has(at - 1, Trait.Role) && roleNoun(last)?.type === 'person') return at;
    if (word === 'of') return this.#has(at - 1, HEAD) || isStateWord(last) ? next + 1 : at;
    const isBody =
      this.#has(at - 1, Trait.OrganizationHead) || last === 'centers' || last === 'centres' || last === 'fund';
    return isBody && (word === 'for' || word === 'on' || word === 'against' || word === 'without') ? next + 1 : at;
  }

  /** Ministry of Health and Welfare; Food and Drug Administration; not Lind and Moss. */
  #afterAnd(from: number, at: number): number {
    if (!this.#isNameWord(at + 1)) return at;
    let end = at + 2;
    while (end < at + 5 && this.#isNameWord(end)) end++;
    const hasLink = this.#words.slice(from, at).some((word) => word === 'of' || word === 'for' || word === 'on');
    const isPair = this.#isTopic(at - 1) && this.#isTopic(at + 1);
    if (hasLink && at - from <= 6) return isPair && !this.#has(at + 1, Trait.GivenName | Trait.Demonym) ? at + 2 : at;
    return isPair && this.#has(end - 1, Trait.OrganizationHead) && end > at + 2 ? end : at;
  }

  /** Fields that bodies are named for come in pairs: Health and Welfare. */
  #isTopic(at: number): boolean {
    return !this.#has(at, Trait.GivenName | Trait.Honorific) && !this.#isKnown(at);
  }

  /** True for a word that the tables know as a name. */
  #isKnown(at: number): boolean {
    return this.#has(at, Trait.StartsKnownName) && knownName(this.#words[at] ?? '') !== undefined;
  }

  /** Korean People’s Army, but not Russia’s Foreign Ministry. */
  #afterPossessive(from: number, at: number): number {
    const owner = this.#words[at - 1] ?? '';
    if (!this.#isNameWord(at + 1)) return at;
    const isSaint = at - 2 >= from && /^(?:st|st\.|saint)$/u.test(this.#words[at - 2] ?? '');
    let end = at + 2;
    while (end < at + 6 && this.#isNameWord(end)) end++;
    const isTrade = this.#isPlural(at - 1) && this.#words[at] !== "'s" && MEMBER_BODIES.has(this.#words[end - 1] ?? '');
    const isInner = INNER_POSSESSORS.has(owner) || (owner.endsWith('s') && INNER_POSSESSORS.has(owner.slice(0, -1)));
    if (!isSaint && !isInner && !(isTrade && knownName(this.#words.slice(from, at).join(' ')) === undefined)) return at;
    return isSaint || isTrade || this.#hasHead(at + 1, end) ? end : at;
  }

  #hasHead(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#has(at, HEAD)) return true;
    return false;
  }

  #isPlural(at: number): boolean {
    return this.#words[at]?.endsWith('s') === true && !this.#has(at, Trait.GivenName) && !this.#isKnown(at);
  }

  /** Robert “Bobby” Hale */
  #afterNickname(at: number): number {
    const { tokens } = this.#reading;
    if (tokens.shape[at] !== Shape.Mark && this.#words[at] !== '(') return at;
    const isClosed = (end: number): boolean => tokens.shape[end] === Shape.Mark || this.#words[end] === ')';
    const close = isClosed(at + 2) ? at + 2 : isClosed(at + 3) ? at + 3 : -1;
    const isShort =
      close > 0 && isCapital(this.#reading, at + 1) && this.#isNameWord(close + 1) && this.#words[at] !== '(';
    const isInside = close > 0 && isAttached(tokens, at + 1) && !isAttached(tokens, at) && isAttached(tokens, close);
    return isShort && isInside && !isAttached(tokens, close + 1) ? close + 2 : at;
  }
}

const isStateWord = (word: string): boolean =>
  /^(?:states|state|isles|church|duchy|statue|tower|isle|house|order|brotherhood|children|friends|daughters|sons|knights)$/u.test(
    word,
  );
