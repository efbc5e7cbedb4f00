import { countryOfDemonym, knownName } from '../lexicon/gazetteer';
import { givenName } from '../lexicon/people';
import { honorific, type RoleNoun, roleNoun } from '../lexicon/titles';
import { Trait } from '../lexicon/traits';
import type { EntityType } from '../model';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { hasTrait, Shape, type Tokens } from '../text/tokens';
import type { Gender, MentionDraft } from './mention';
import type { NameRun } from './names';
import { nameOf, typeOfName } from './nameTypes';
import { phraseStart, roleAfter, roleBefore, roleBeforeComma, type RolePhrase } from './rolePhrases';

/** Lower-case nouns that belong to a name of a place: the Kursk region, Anhui province, the Awash river. */
const PLACE_NOUNS = new Set(
  'region province oblast peninsula county valley prefecture archipelago governorate river island islands desert basin strait'.split(
    ' ',
  ),
);

/** Kinds of bodies whose name follows them without a comma. Source: own list. */
const ANNOUNCING = new Set(
  'tank daily weekly monthly tabloid newspaper magazine broadcaster charity nonprofit startup airline carmaker automaker'.split(
    ' ',
  ),
);

/** The daily Kurier; the think tank Lantern. */
export const isAnnounced = ({ tokens }: BlockReading, { from }: TokenRange): boolean =>
  from > 0 && tokens.shape[from - 1] === Shape.Lower && ANNOUNCING.has(tokens.word[from - 1] ?? '');

/** The noun of a role at a token. */
const roleAt = (tokens: Tokens, at: number): RoleNoun | undefined =>
  hasTrait(tokens, at, Trait.Role) ? roleNoun(tokens.word[at] ?? '') : undefined;

/** Reads a run of capitalised words: the titles at its start, the name, its type, the role said of it. */
export function mentionsOfRun(reading: BlockReading, run: NameRun): readonly MentionDraft[] {
  const { tokens } = reading;
  const split = run.isKnown ? { name: run.from, role: undefined, gender: undefined } : splitTitles(reading, run);
  if (split.name >= run.to) return bareTitle(reading, run);
  const name = { from: split.name, to: run.to };
  const words = tokens.word.slice(name.from, name.to);
  if ((words.length === 1 && isNoName(reading, name.from) && !isAnnounced(reading, name)) || isOrigin(words)) return [];
  const before = split.role ?? roleBefore(reading, name.from);
  const hasTitle =
    split.name > run.from ||
    (before !== undefined &&
      roleAt(tokens, before.head)?.type === 'person' &&
      tokens.shape[before.head] === Shape.Lower);
  const { type, isGuess } = typeOfName(reading, name, hasTitle);
  if (isGuess && run.isWeak && words.length > 1 && areAll(tokens, name, Trait.Common)) return [];
  const role =
    type === 'person' || type === 'organization'
      ? roleOfName(reading, { from: run.from, to: name.to }, before)
      : undefined;
  const noun = role && roleAt(tokens, role.head);
  const gender = type === 'person' ? (split.gender ?? noun?.gender ?? genderOf(words)) : undefined;
  const mention: MentionDraft = {
    from: name.from,
    to: type === 'place' && PLACE_NOUNS.has(tokens.word[name.to] ?? '') ? name.to + 1 : name.to,
    head: headOfName(words, type, name),
    form: 'name',
    type,
    isPlural: type === 'group',
  };
  if (role && noun && (noun.type === type || type === 'person')) mention.role = { from: role.from, to: role.to };
  if (gender) mention.gender = gender;
  if (isGuess) mention.isGuess = isGuess;
  const owner = ownerInTitle(reading, run, split);
  return owner ? [owner, mention] : [mention];
}

/**
 * A name that the tagger found: with the titles before it in its run, the role said of it, and the gender they tell.
 *
 *     Russian Foreign Minister Sergey Lavrov
 *                              ^^^^^^^^^^^^^ tagged
 */
export function mentionOfTagged(
  reading: BlockReading,
  { from, to, kind, isSure }: TokenRange & { readonly kind: EntityType; readonly isSure: boolean },
  runFrom: number,
): MentionDraft {
  const { tokens } = reading;
  const words = tokens.word.slice(from, to);
  const split = runFrom < from ? splitTitles(reading, { from: runFrom, to }) : undefined;
  const own = split?.name === from ? split : undefined;
  const title = own?.role ?? roleBefore(reading, from);
  const role =
    kind === 'person' || kind === 'organization' ? roleOfName(reading, { from: runFrom, to }, title) : undefined;
  const noun = role && roleAt(tokens, role.head);
  const gender = kind === 'person' ? (own?.gender ?? noun?.gender ?? genderOf(words)) : undefined;
  const mention: MentionDraft = {
    from,
    to: kind === 'place' && PLACE_NOUNS.has(tokens.word[to] ?? '') ? to + 1 : to,
    head: headOfName(words, kind, { from, to }),
    form: 'name',
    type: kind,
    isPlural: false,
  };
  if (role && noun && (noun.type === kind || kind === 'person')) mention.role = { from: role.from, to: role.to };
  if (gender) mention.gender = gender;
  if (!isSure && !own) mention.isGuess = true;
  return mention;
}

/** The role said of a name, from its titles on. Her director, Professor Emil Berg: what he is to others tells more. */
function roleOfName(
  reading: BlockReading,
  { from, to }: TokenRange,
  title: RolePhrase | undefined,
): RolePhrase | undefined {
  const start = Math.min(from, title?.from ?? from);
  return roleBeforeComma(reading, { from: start, to }) ?? title ?? roleAfter(reading, to);
}

interface Split {
  /** Where the name begins. */
  readonly name: number;
  readonly role: RolePhrase | undefined;
  readonly gender: Gender | undefined;
}

/** Russian Foreign Minister | Sergey Lavrov; Ms | Ortiz; Secretary of State | Ana Ortiz */
function splitTitles(reading: BlockReading, { from, to }: TokenRange): Split {
  const { tokens } = reading;
  const head = lastTitle(tokens, from, to);
  if (head < 0 || isOfBody(tokens, head, to - 1) || isFamilyName(tokens, from, head))
    return { name: from, role: undefined, gender: undefined };
  const isHonorific = hasTrait(tokens, head, Trait.Honorific);
  const gender = isHonorific ? (honorific(tokens.word[head] ?? '') ?? undefined) : undefined;
  const isHonorificOnly = head === from && isHonorific && roleAt(tokens, head)?.kind !== 'title';
  const role = isHonorificOnly ? undefined : { from: phraseStart(reading, head), to: head + 1, head };
  return { name: head + 1, role, gender };
}

/** The last title of a run; -1 where it has none. */
function lastTitle(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const isTitle = hasTrait(tokens, at, Trait.Honorific) || roleAt(tokens, at)?.type === 'person';
    // Deputy, Price, Baker: a family name at the end, not an office.
    if (isTitle && (at < to - 1 || at === from || isTitleOnly(tokens, from, at))) return at;
  }
  return -1;
}

const isTitleOnly = (tokens: Tokens, from: number, to: number): boolean =>
  areAll(tokens, { from, to }, Trait.RoleModifier | Trait.Role | Trait.Demonym);

/** President Hotels Group: what follows is no person. */
const isOfBody = (tokens: Tokens, head: number, last: number): boolean =>
  head < last &&
  hasTrait(tokens, last, Trait.OrganizationHead) &&
  !hasTrait(tokens, head + 1, Trait.GivenName) &&
  !hasTrait(tokens, head, Trait.Honorific);

/** Jane Baker: a profession behind a given name is a family name. */
const isFamilyName = (tokens: Tokens, from: number, head: number): boolean =>
  head > from &&
  hasTrait(tokens, from, Trait.GivenName) &&
  !hasTrait(tokens, from, Trait.RoleModifier | Trait.Role | Trait.Common);

/** True where each word of a range has one of some traits. */
function areAll(tokens: Tokens, { from, to }: TokenRange, bits: number): boolean {
  for (let at = from; at < to; at++) if (!hasTrait(tokens, at, bits)) return false;
  return true;
}

/** The Prime Minister: a title without a name. */
function bareTitle(reading: BlockReading, { from, to }: TokenRange): readonly MentionDraft[] {
  const head = to - 1;
  const noun = roleAt(reading.tokens, head);
  if (!noun) return [];
  const start = phraseStart(reading, head);
  return [
    {
      from: Math.min(start, from),
      to,
      head,
      form: 'role',
      type: noun.type,
      isPlural: reading.tags[head] === Tag.Nouns,
      role: { from: start, to },
      ...(noun.gender && { gender: noun.gender }),
    },
  ];
}

/** Exmouth City Council Leader Ana Ortiz: the body in the title is a mention too. */
function ownerInTitle(reading: BlockReading, { from }: TokenRange, { name, role }: Split): MentionDraft | undefined {
  if (!role || name === from) return undefined;
  const { tokens } = reading;
  let to = from;
  while (to < role.head && roleAt(tokens, to)?.type !== 'person' && !hasTrait(tokens, to, Trait.RoleModifier)) to++;
  const words = tokens.word.slice(from, to);
  if (words.length === 0 || hasTrait(tokens, to - 1, Trait.Demonym) || countryOfDemonym(words.join(' ')) !== undefined)
    return undefined;
  const { type, isGuess } = typeOfName(reading, { from, to }, false);
  if (type === 'person' || (isGuess && words.length === 1 && knownName(words[0] ?? '') === undefined)) return undefined;
  const owner: MentionDraft = { from, to, head: to - 1, form: 'name', type, isPlural: false };
  if (isGuess) owner.isGuess = isGuess;
  return owner;
}

/** A capital that names nothing: an adjective of origin, a common noun, a word of thanks. */
function isNoName({ tokens, tags }: BlockReading, at: number): boolean {
  const word = tokens.word[at] ?? '';
  const tag = tags[at];
  const shape = tokens.shape[at];
  if (hasTrait(tokens, at, Trait.StartsKnownName) && knownName(word) !== undefined) return false;
  if (hasTrait(tokens, at, Trait.Demonym)) return !(tag === Tag.Nouns && word.endsWith('s'));
  if (shape === Shape.Initial) return true;
  const isCommon = hasTrait(tokens, at, Trait.Common);
  if (shape === Shape.Upper) return word.length < 2 || isCommon;
  if (!isCommon || hasTrait(tokens, at, Trait.GivenName)) return false;
  return tag !== Tag.Name || word.length < 4;
}

/** Israeli-American, Russian-North Korean, virus-related: adjectives that hold a name, not names. */
function isOrigin(words: readonly string[]): boolean {
  if (words.length > 3 || !words[0]?.includes('-')) return false;
  const parts = words.join(' ').split(/[-–]/u);
  const isAdjective = words.length === 1 && parts.length > 1 && ADJECTIVE_ENDS.has(parts.at(-1) ?? '');
  return isAdjective || parts.every((part) => countryOfDemonym(part) !== undefined);
}

const ADJECTIVE_ENDS = new Set(
  'related based led backed born style era wide made owned run funded trained focused only like type inspired controlled held occupied sponsored aligned linked friendly free'.split(
    ' ',
  ),
);

function genderOf(words: readonly string[]): Gender | undefined {
  if (words.length < 2) return undefined;
  const first = words[0] ?? '';
  const hyphen = first.indexOf('-');
  const gender = givenName(hyphen < 0 ? first : first.slice(0, hyphen));
  return gender === 'either' ? undefined : gender;
}

/** The surname; the noun of the name of a body. */
function headOfName(words: readonly string[], type: EntityType, { from, to }: TokenRange): number {
  if (type === 'person') {
    let at = to - 1;
    while (at > from && /^(?:jr|sr|ii|iii|iv)\.?$|^[\p{P}]+$/u.test(words[at - from] ?? '')) at--;
    return at;
  }
  return to - 1;
}

/** Words of a name as its chain compares them. */
export const wordsOfName = (reading: BlockReading, { from, to }: TokenRange): string =>
  nameOf(reading.tokens.word.slice(from, to));
