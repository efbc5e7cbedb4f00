import { linkedMention } from '../../entities/link/linked';
import type { ChainEntity, Chains, LinkedMention, LocalMention } from '../../entities/mention';
import { mapInSteps, type Steps } from '../../steps';
import type { Attributable } from '../attributable';
import type { Grammar } from '../nounPhrases';
import { isFirstPerson, narratedIn } from './firstPerson';
import { selfNamed } from './selfNaming';

/** Who tells the document as "I". */
export interface Narrator {
  /** Index of an entity: one of the chains, or the one behind the last of them where no name is told. */
  readonly entity: number;
  readonly confidence: number;
}

/** What one is called who tells a document as "I" and gives no name. */
const NAME = 'narrator';
const UNNAMED = 0.95;

/** The narrator of a document, by name where the document itself tells it. */
export const findNarrator = (grammars: readonly Grammar[], chains: Chains, isStory: boolean): Narrator =>
  selfNamed(grammars, chains, isStory) ?? { entity: chains.entities.length, confidence: UNNAMED };

/** True where words of the narrator are quoted. */
export const isQuoted = (
  grammars: readonly Grammar[],
  quotations: readonly Attributable[],
  narrator: Narrator,
): boolean =>
  quotations.some(({ source, speaker }) => {
    const grammar = source?.kind === 'pronoun' ? grammars[source.block] : undefined;
    return speaker?.entity === narrator.entity || (grammar && source && isFirstPerson(grammar, source.head));
  });

/** The chains with each "I" of the narration as a mention of the narrator. */
export function* withNarrator(
  grammars: readonly Grammar[],
  chains: Chains,
  { entity, confidence }: Narrator,
): Steps<Chains> {
  const known = chains.entities[entity];
  const antecedent = known?.mentions.find(({ form }) => form === 'name');
  const own: LinkedMention[] = [];
  const byBlock = yield* mapInSteps(chains.byBlock, (mentions, block) => {
    const grammar = grammars[block];
    const places = grammar ? narratedIn(grammar) : [];
    if (!grammar || places.length === 0) return mentions;
    const added = places.map((at): LinkedMention => {
      const isSubject = grammar.reading.tokens.word[at] === 'i';
      const place = { from: at, to: at + 1, head: at, isPlural: false };
      const mention: LocalMention = { ...place, form: 'pronoun', type: 'person', isSubject };
      const linked = linkedMention(mention, block, { index: entity }, { confidence, rivals: [] });
      linked.antecedent = antecedent;
      linked.link = antecedent && 'pronoun';
      return linked;
    });
    own.push(...added);
    return [...mentions, ...added].sort((a, b) => a.from - b.from);
  });
  const entities = [...chains.entities];
  entities[entity] = known
    ? {
        name: known.name,
        type: known.type,
        aliases: known.aliases,
        roles: known.roles,
        gender: known.gender,
        isNamed: known.isNamed,
        identity: { ...known.identity, isNarrator: true },
        mentions: inTextOrder([...known.mentions, ...own]),
      }
    : unnamed(own);
  return { entities, byBlock };
}

const unnamed = (mentions: readonly LinkedMention[]): ChainEntity => ({
  name: NAME,
  type: 'person',
  aliases: [],
  roles: [],
  gender: undefined,
  isNamed: false,
  identity: {
    forms: [],
    personNames: [],
    key: undefined,
    gender: undefined,
    style: undefined,
    isDefinite: true,
    isNarrator: true,
  },
  mentions,
});

const inTextOrder = (mentions: LinkedMention[]): readonly LinkedMention[] =>
  mentions.sort((a, b) => a.block - b.block || a.from - b.from);
