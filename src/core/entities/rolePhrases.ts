import { roleNoun } from '../lexicon/titles';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import { Trait } from '../lexicon/traits';

const MAX_WORDS = 9;
const TAIL = new Set(['of', 'for', 'at', 'in', 'on', 'with', 'to']);
const MAX_TAIL = 12;

/** A role with the noun that carries it. */
export interface RolePhrase extends TokenRange {
  readonly head: number;
}

/**
 * The role that stands right before a name.
 *
 *     the former Northern Rail spokeswoman Ana Ortiz
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^
 */
export function roleBefore(reading: BlockReading, name: number): RolePhrase | undefined {
  const head = name - 1;
  if (!has(reading, head, Trait.Role) || !isNominal(reading.tags[head]) || isPluralPeople(reading, head))
    return undefined;
  return { from: phraseStart(reading, head), to: name, head };
}

/**
 * The role in apposition behind a name.
 *
 *     Ana Ortiz, 54, the chief executive of Northern Rail, said
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleAfter(reading: BlockReading, nameEnd: number): RolePhrase | undefined {
  const { tokens, tags } = reading;
  const isBracket = tokens.word[nameEnd] === '(';
  if (tokens.word[nameEnd] !== ',' && !isBracket) return undefined;
  let from = nameEnd + 1;
  if (tokens.shape[from] === Shape.Number && tokens.word[from + 1] === ',') from += 2;
  while (tags[from] === Tag.Determiner || tags[from] === Tag.Possessive || tokens.word[from] === 'then') from++;
  const head = headFrom(reading, from, from + MAX_WORDS);
  if (head < 0) return undefined;
  const to = tailEnd(reading, head + 1);
  const next = tokens.word[to] ?? '';
  const isClosed =
    next === '' ||
    next === ',' ||
    next === '.' ||
    next === ')' ||
    next === ';' ||
    next === 'who' ||
    next === '—' ||
    next === '–' ||
    next === ':';
  return isClosed ? { from, to, head } : undefined;
}

/**
 * The role that stands before a name between commas.
 *
 *     A spokesperson for Northern Rail, Ed Bale, said
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleBeforeComma(reading: BlockReading, name: TokenRange): RolePhrase | undefined {
  const { tokens, tags } = reading;
  // The driver, 54-year-old Ed Bale, …
  let end = isAge(tokens.word[name.from - 1] ?? '') ? name.from - 2 : name.from - 1;
  // The vicar, the Rev Ann Bale, …; the author, the former inspector Ann Bale, …
  if (tokens.word[end] === 'the' && tags[name.to + 1] !== Tag.And) end--;
  if (tokens.word[end] !== ',') return undefined;
  // The winner, Ed Bale of the Harbour Party, …
  const next = tokens.word[tailEnd(reading, name.to)] ?? '';
  if (next !== ',' && next !== '.' && next !== '') return undefined;
  // The mayor himself, Ed Bale, …
  if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(tokens.word[end - 1] ?? '')) end--;
  let found: RolePhrase | undefined;
  for (let head = end - 1; head >= Math.max(0, end - MAX_TAIL); head--) {
    if (isVerb(tags[head]) || tokens.shape[head] === Shape.Punctuation || tokens.shape[head] === Shape.Mark)
      return found;
    if (!has(reading, head, Trait.Role)) continue;
    const noun = roleNoun(tokens.word[head] ?? '');
    if (noun?.type !== 'person' || !isNominal(tags[head]) || isPluralPeople(reading, head)) continue;
    if (tailEnd(reading, head + 1) < end) continue;
    const from = phraseStart(reading, head);
    const hasOwner =
      isDeterminer(tags[from - 1]) ||
      tags[from - 1] === Tag.Genitive ||
      from === 0 ||
      hasGenitive(tags, from, head) ||
      // Northern Rail’s works manager: also where "works" is taken for the verb.
      tokens.word[from - 2] === "'s";
    if (!hasOwner) return found;
    found = { from, to: end, head };
    // An aide to the governor, Ed Bale: the aide.
    const isInTail = isDeterminer(tags[from - 1]) && TAIL.has(tokens.word[from - 2] ?? '');
    if (!isInTail) return found;
  }
  return found;
}

const isAge = (word: string): boolean => /^\d{1,3}-year-old$/u.test(word);

/** Northern Rail’s works manager */
function hasGenitive(tags: ArrayLike<Tag>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i] === Tag.Genitive) return true;
  return false;
}

/** Where the words before a noun begin that tell more of it: [deputy foreign] minister. Without the determiner. */
export function phraseStart(reading: BlockReading, head: number): number {
  const { tokens, tags } = reading;
  let from = head;
  while (from > 0 && head - from < MAX_WORDS) {
    const at = from - 1;
    const word = tokens.word[at] ?? '';
    if (has(reading, at, Trait.Month | Trait.Weekday)) break;
    const isModifier =
      isNominal(tags[at]) ||
      tags[at] === Tag.Adjective ||
      has(reading, at, Trait.RoleModifier | Trait.Demonym) ||
      (tags[at] === Tag.Genitive && at > 0) ||
      (word === '-' && at > 0) ||
      (tags[at] === Tag.And && word === 'and' && has(reading, at - 1, Trait.RoleModifier));
    if (!isModifier || tokens.shape[at] === Shape.Punctuation) break;
    from = at;
  }
  // Fellow councillor Ed Bale is a councillor.
  while (from < head && (tags[from] === Tag.Genitive || tokens.word[from] === 'fellow')) from++;
  return from;
}

/** The noun of a role, where one closes the noun phrase that begins at a token; -1 where none does. */
export function headFrom(reading: BlockReading, from: number, limit: number): number {
  const { tokens, tags } = reading;
  let head = -1;
  for (let i = from; i < Math.min(limit, tokens.length); i++) {
    const isRole = has(reading, i, Trait.Role);
    if (isRole && isNominal(tags[i])) head = i;
    const isInside =
      isNominal(tags[i]) ||
      tags[i] === Tag.Adjective ||
      tags[i] === Tag.Genitive ||
      tags[i] === Tag.Number ||
      tags[i] === Tag.Participle ||
      has(reading, i, Trait.RoleModifier);
    const isJoint = tags[i] === Tag.And && head < 0;
    if (!isInside && !isJoint) break;
    if (head >= 0 && i > head && isNominal(tags[i])) head = isRole ? i : -1;
  }
  return head;
}

/** End of "of …", "for …" behind a noun, up to a comma, a verb or the end of the sentence. */
export function tailEnd({ tokens, tags }: BlockReading, from: number): number {
  if (!TAIL.has(tokens.word[from] ?? '')) return from;
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_TAIL) {
    const isInside =
      isNominal(tags[to]) ||
      isDeterminer(tags[to]) ||
      tags[to] === Tag.Adjective ||
      tags[to] === Tag.Genitive ||
      tags[to] === Tag.Number ||
      (tags[to] === Tag.Preposition && TAIL.has(tokens.word[to] ?? '')) ||
      tags[to] === Tag.And;
    if (!isInside) break;
    to++;
  }
  while (to > from + 1 && !isNominal(tags[to - 1])) to--;
  return to > from + 1 ? to : from;
}

const has = ({ tokens }: BlockReading, at: number, trait: Trait): boolean =>
  at >= 0 && ((tokens.traits[at] ?? 0) & trait) !== 0;

export const isNominal = (tag: Tag | undefined): boolean => tag === Tag.Noun || tag === Tag.Nouns || tag === Tag.Name;
export const isDeterminer = (tag: Tag | undefined): boolean => tag === Tag.Determiner || tag === Tag.Possessive;
export const isVerb = (tag: Tag | undefined): boolean =>
  tag === Tag.Past || tag === Tag.Present || tag === Tag.Auxiliary || tag === Tag.Modal || tag === Tag.Base;

const isPluralPeople = ({ tokens, tags }: BlockReading, at: number): boolean =>
  tags[at] === Tag.Nouns && roleNoun(tokens.word[at] ?? '')?.type === 'person';
