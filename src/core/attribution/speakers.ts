import type { Chains, LinkedMention } from '../entities/mention';
import { isAnonymousNoun, isDocumentNoun, isGenericNoun } from '../lexicon/anonymity';
import { foldName } from '../lexicon/foldName';
import { isMetonym } from '../lexicon/metonyms';
import type { SourceType } from '../model';
import { rangeAt, rangesWithin } from '../text/search';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import type { Grammar } from './nounPhrases';
import type { SourcePlace } from './places';

/** Whom the words of a source refer to. */
export interface Speaker {
  readonly type: SourceType;
  /** Index of an entity; undefined: unknown. */
  readonly entity: number | undefined;
  /** 0 to 1: that the entity is right. */
  readonly confidence: number;
  readonly mention: LinkedMention | undefined;
  /** Other entities it may be, best first. */
  readonly rivals: readonly number[];
}

/** Nobody is known to speak. */
export const UNKNOWN: Speaker = { type: 'unknown', entity: undefined, confidence: 0.5, mention: undefined, rivals: [] };
const NAME_CONFIDENCE = 0.98;

/** Finds the entity that a source refers to, and what kind of source it is. */
export function findSpeaker(grammar: Grammar, chains: Chains, source: SourcePlace): Speaker {
  const ofBlock = chains.byBlock[source.block] ?? [];
  // A date says nothing: “a survey in 1998 found”.
  const inside = rangesWithin(ofBlock, source.from, source.to).filter(({ type }) => type !== 'date');
  const mention = choose(inside, source, grammar) ?? namedBeside(ofBlock, source) ?? lastName(inside, source);
  if (isJoint(grammar, source, inside))
    return {
      type: 'collective',
      entity: undefined,
      confidence: 0.9,
      mention: undefined,
      rivals: inside.flatMap(({ entity }) => entity ?? []),
    };
  const type = sourceTypeOf(grammar, chains, source, mention);
  if (!mention) return { type, entity: undefined, confidence: 0.5, mention: undefined, rivals: [] };
  const entity = mention.entity;
  const isNobody = type === 'document' || type === 'generic';
  if (entity === undefined)
    return { type, entity: undefined, confidence: mention.confidence, mention, rivals: mention.rivals };
  return {
    type,
    entity: isNobody && !chains.entities[entity]?.isNamed ? undefined : entity,
    confidence: mention.form === 'name' ? Math.max(mention.confidence, NAME_CONFIDENCE) : mention.confidence,
    mention,
    rivals: mention.rivals,
  };
}

/** The mention that the head of the source lies in, else a name in it. */
function choose(inside: readonly LinkedMention[], source: SourcePlace, grammar: Grammar): LinkedMention | undefined {
  const atHead = inside.find(({ from, to }) => from <= source.head && to > source.head);
  if (atHead?.form === 'name' || atHead?.form === 'pronoun') return atHead;
  // A spokesperson for Northern Rail, Ed Bale: the name in apposition, not the one behind "for".
  const apposed = inside.find(
    ({ form, type, from }) =>
      form === 'name' && type === 'person' && from > source.head && grammar.reading.tokens.word[from - 1] === ',',
  );
  return apposed ?? atHead;
}

/** The only name in a source, where it ends the source: researchers at Northern University. Not: the family of Ed Bale. */
function lastName(inside: readonly LinkedMention[], { kind, to, head }: SourcePlace): LinkedMention | undefined {
  const [only] = inside;
  const isOther = only?.type === 'person' && only.from > head;
  return kind === 'noun' && inside.length === 1 && only?.head === to - 1 && !isOther ? only : undefined;
}

/** How far from its role a name stands at most, in tokens. */
const BESIDE = 16;

/** Its spokesman, Ed Bale, said: the name that the words of the source are the role of. */
const namedBeside = (mentions: readonly LinkedMention[], { head }: SourcePlace): LinkedMention | undefined =>
  rangesWithin(mentions, head - BESIDE, head + BESIDE).find(
    ({ form, role }) => form === 'name' && role !== undefined && role.from <= head && role.to > head,
  );

/** Farmers, shopkeepers and the mayor. */
function isJoint(grammar: Grammar, source: SourcePlace, inside: readonly LinkedMention[]): boolean {
  if (inside.length < 2) return false;
  const heads = new Set(inside.map(({ entity }) => entity));
  for (let i = source.from; i < source.head; i++) {
    if (
      grammar.reading.tags[i] === Tag.And &&
      heads.size > 1 &&
      inside.some(({ to }) => to <= i) &&
      inside.some(({ from }) => from > i) &&
      !inside.some(({ from, to }) => from <= i && to > i)
    )
      return true;
  }
  return false;
}

function sourceTypeOf(
  grammar: Grammar,
  chains: Chains,
  source: SourcePlace,
  mention: LinkedMention | undefined,
): SourceType {
  const { tokens, tags } = grammar.reading;
  const head = tokens.word[source.head] ?? '';
  const entity = mention?.entity === undefined ? undefined : chains.entities[mention.entity];
  if (source.kind === 'noun' && mention?.form !== 'name' && isDocumentNoun(head)) return 'document';
  if (entity?.isNamed) return isMetonym(foldName(entity.name)) ? 'metonym' : namedType(entity.type);
  // A name that several people bear.
  if (mention?.form === 'name') return namedType(mention.type);
  if (isAnonymous(grammar, source, head) || isWithheld(grammar, source)) return 'anonymous';
  if (isGenericNoun(head)) return 'generic';
  if (source.kind === 'pronoun' || source.kind === 'relative')
    return entity ? (entity.type === 'organization' ? 'organization' : 'role') : 'unknown';
  if (COLLECTIVES.has(head)) return 'collective';
  if (mention?.type === 'organization') return 'organization';
  if (mention) return mention.isPlural && tags[source.from] === Tag.Determiner ? 'collective' : 'role';
  return tags[source.head] === Tag.Nouns ? 'collective' : 'unknown';
}

function namedType(type: string): SourceType {
  if (type === 'person') return 'person';
  if (type === 'place') return 'metonym';
  if (type === 'work') return 'document';
  return type === 'group' ? 'collective' : 'organization';
}

const COLLECTIVES = new Set(
  'sides parties leaders countries nations governments ministers men women teams both two members'.split(' '),
);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some', 'several', 'two', 'three', 'senior', 'unnamed']);

function isAnonymous(grammar: Grammar, source: SourcePlace, head: string): boolean {
  return (
    isAnonymousNoun(head) &&
    (INDEFINITE.has(grammar.reading.tokens.word[source.from] ?? '') ||
      grammar.reading.tags[source.from] !== Tag.Determiner)
  );
}

/** How far behind a source it is told that the name is withheld, in tokens. */
const WITHHELD_REACH = 24;
const WITHHOLDING = new Set('anonymity anonymously unnamed withheld'.split(' '));
const NAMING = new Set('named identified naming identifying name quoted'.split(' '));
const REFUSING = new Set('not declined refused without wouldn'.split(' '));

/** said the woman, whom we are not naming; a man who asked not to be named. */
function isWithheld({ reading: { tokens, sentences } }: Grammar, source: SourcePlace): boolean {
  if (source.kind !== 'noun') return false;
  const end = Math.min(source.to + WITHHELD_REACH, rangeAt(sentences, source.head)?.to ?? 0);
  let isRefused = false;
  for (let at = source.to; at < end; at++) {
    const word = tokens.word[at] ?? '';
    if (tokens.shape[at] === Shape.Mark) return false;
    if (WITHHOLDING.has(word)) return true;
    if (REFUSING.has(word)) isRefused = true;
    else if (isRefused && NAMING.has(word)) return true;
  }
  return false;
}
