import { isCommonWord } from '../lexicon/words';
import { isOrganizationHead } from '../lexicon/organizations';
import { countryOfDemonym, knownName } from '../lexicon/gazetteer';
import { givenName } from '../lexicon/people';
import { honorific, isRoleModifier, roleNoun } from '../lexicon/titles';
import type { EntityType } from '../model';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import type { Gender, MentionDraft } from './mention';
import type { NameRun } from './names';
import { nameOf, typeOfName } from './nameTypes';
import { roleAfter, roleBefore, roleBeforeComma, phraseStart } from './rolePhrases';

/** Lower-case nouns that belong to a name of a place: Anhui province, the Awash river; not the Kursk region. */
const PLACE_NOUNS = new Set(
  'province oblast peninsula county valley prefecture archipelago governorate river island islands desert basin strait'.split(
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
  tokens.shape[from - 1] === Shape.Lower && ANNOUNCING.has(tokens.word[from - 1] ?? '');

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
      roleNoun(tokens.word[before.head] ?? '')?.type === 'person' &&
      tokens.shape[before.head] === Shape.Lower);
  const { type, isGuess } = typeOfName(reading, name, hasTitle);
  if (isGuess && run.isWeak && words.length > 1 && words.every(isCommonWord)) return [];
  const role =
    type === 'person' || type === 'organization'
      ? (before ?? roleAfter(reading, name.to) ?? roleBeforeComma(reading, { from: run.from, to: name.to }))
      : undefined;
  const noun = role && roleNoun(tokens.word[role.head] ?? '');
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
  const role =
    kind === 'person' || kind === 'organization'
      ? (own?.role ??
        roleBefore(reading, from) ??
        roleAfter(reading, to) ??
        roleBeforeComma(reading, { from: runFrom, to }))
      : undefined;
  const noun = role && roleNoun(tokens.word[role.head] ?? '');
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

interface Split {
  /** Where the name begins. */
  readonly name: number;
  readonly role: { readonly from: number; readonly to: number; readonly head: number } | undefined;
  readonly gender: Gender | undefined;
}

/** Russian Foreign Minister | Sergey Lavrov; Ms | Ortiz; Secretary of State | Ana Ortiz */
function splitTitles(reading: BlockReading, { from, to }: TokenRange): Split {
  const { word } = reading.tokens;
  const last = word[to - 1] ?? '';
  let head = -1;
  for (let i = from; i < to; i++) {
    const isTitle = honorific(word[i] ?? '') !== undefined || roleNoun(word[i] ?? '')?.type === 'person';
    // Deputy, Price, Baker: a family name at the end, not an office.
    if (isTitle && (i < to - 1 || i === from || isTitleOnly(word, from, i))) head = i;
  }
  if (
    head < 0 ||
    (isOrganizationHead(last) &&
      head < to - 1 &&
      givenName(word[head + 1] ?? '') === undefined &&
      honorific(word[head] ?? '') === undefined)
  )
    return { name: from, role: undefined, gender: undefined };
  // Jane Baker: a profession behind a given name is a family name.
  if (
    head > from &&
    givenName(word[from] ?? '') !== undefined &&
    !isRoleModifier(word[from] ?? '') &&
    roleNoun(word[from] ?? '') === undefined &&
    !isCommonWord(word[from] ?? '')
  )
    return { name: from, role: undefined, gender: undefined };
  const gender = honorific(word[head] ?? '') ?? undefined;
  const isHonorificOnly =
    head === from && honorific(word[head] ?? '') !== undefined && roleNoun(word[head] ?? '')?.kind !== 'title';
  const role = isHonorificOnly ? undefined : { from: phraseStart(reading, head), to: head + 1, head };
  return { name: head + 1, role, gender };
}

const isTitleOnly = (word: readonly string[], from: number, to: number): boolean =>
  word
    .slice(from, to)
    .every((here) => isRoleModifier(here) || roleNoun(here) !== undefined || countryOfDemonym(here) !== undefined);

/** The Prime Minister: a title without a name. */
function bareTitle(reading: BlockReading, { from, to }: TokenRange): readonly MentionDraft[] {
  const head = to - 1;
  const noun = roleNoun(reading.tokens.word[head] ?? '');
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
  const { word } = reading.tokens;
  let to = from;
  while (to < role.head && roleNoun(word[to] ?? '')?.type !== 'person' && !isRoleModifier(word[to] ?? '')) to++;
  const words = word.slice(from, to);
  if (
    words.length === 0 ||
    countryOfDemonym(words.join(' ')) !== undefined ||
    countryOfDemonym(words.at(-1) ?? '') !== undefined
  )
    return undefined;
  const { type, isGuess } = typeOfName(reading, { from, to }, false);
  if (type === 'person' || (isGuess && words.length === 1 && knownName(words[0] ?? '') === undefined)) return undefined;
  const owner: MentionDraft = { from, to, head: to - 1, form: 'name', type, isPlural: false };
  if (isGuess) owner.isGuess = isGuess;
  return owner;
}

/** A capital that names nothing: an adjective of origin, a common noun, a word of thanks. */
function isNoName(reading: BlockReading, at: number): boolean {
  const word = reading.tokens.word[at] ?? '';
  if (knownName(word) !== undefined) return false;
  if (countryOfDemonym(word) !== undefined) return !(reading.tags[at] === Tag.Nouns && word.endsWith('s'));
  if (reading.tokens.shape[at] === Shape.Initial) return true;
  const isNoun = reading.tags[at] === Tag.Name || reading.tags[at] === Tag.Noun || reading.tags[at] === Tag.Nouns;
  if (reading.tokens.shape[at] === Shape.Upper) return word.length < 2 || isCommonWord(word);
  if (!isNoun && givenName(word) === undefined && isCommonWord(word)) return true;
  return isCommonWord(word) && givenName(word) === undefined && (reading.tags[at] !== Tag.Name || word.length < 4);
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
  const first = words[0] ?? '';
  if (words.length < 2) return undefined;
  const gender = givenName(first.split('-')[0] ?? '');
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
