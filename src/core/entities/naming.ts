import { IdNumbers } from '../idNumbers';
import type { Entity, Mention, Quotation } from '../model';
import { type BlockReading, spanOf } from '../text/reading';
import type { ChainEntity, Chains, LinkedMention } from './mention';

export interface Identities {
  /** Id of an entity by its index in the chains. */
  readonly idOf: (entity: number) => string;
}

/** The entities of a document under their public ids. */
export interface NamedEntities extends Identities {
  /** Entities worth showing: all that have a name, and those known by a role only that speak or may have spoken. */
  readonly shown: (quotations: readonly Quotation[]) => readonly ShownEntity[];
}

export interface ShownEntity {
  readonly entity: Entity;
  readonly chain: ChainEntity;
}

/** Gives each entity an id made from its type and name, so that an edit elsewhere leaves it as it is. */
export function nameEntities(readings: readonly BlockReading[], chains: Chains): NamedEntities {
  const ids = idsOf(chains.entities);
  const idOf = (entity: number): string => ids[entity] ?? '';
  return { idOf, shown: (quotations) => shownEntities(readings, chains, { ids, quotations }) };
}

/** Ids of entities in their order; of several with one name, the second ends in 2. */
export const idsOf = (entities: readonly Pick<Entity, 'name' | 'type'>[]): readonly string[] =>
  numbered(entities.map(plainId));

/** Plain ids in their order, those that came before with a number. */
export function numbered(plainIds: readonly string[], numbers = new IdNumbers()): readonly string[] {
  numbers.begin();
  return plainIds.map((id) => {
    const number = numbers.next(id);
    return number === 1 ? id : `${id}:${number}`;
  });
}

/** The id of an entity that alone bears its name. */
export const plainId = ({ type, name }: Pick<Entity, 'name' | 'type'>): string => `${type}:${slug(name)}`;

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u202a-\u202e]+/gu, '-')
    .slice(0, 80);

function shownEntities(
  readings: readonly BlockReading[],
  chains: Chains,
  { ids, quotations }: { readonly ids: readonly string[]; readonly quotations: readonly Quotation[] },
): readonly ShownEntity[] {
  const speaking = new Set<string>();
  for (const { speaker, reportedBy, candidates } of quotations) {
    if (speaker !== null) speaking.add(speaker);
    if (reportedBy !== null) speaking.add(reportedBy);
    for (const candidate of candidates) speaking.add(candidate.speaker);
  }
  const shown: ShownEntity[] = [];
  chains.entities.forEach((chain, i) => {
    const id = ids[i] ?? '';
    if (chain.isNamed || speaking.has(id)) shown.push({ entity: toEntity(readings, chain, id), chain });
  });
  return shown;
}

function toEntity(
  readings: readonly BlockReading[],
  { name, type, aliases, roles, mentions }: ChainEntity,
  id: string,
): Entity {
  return {
    id,
    name,
    type,
    aliases,
    roles,
    mentions: shownMentions(readings, mentions),
  };
}

function shownMentions(readings: readonly BlockReading[], mentions: readonly LinkedMention[]): readonly Mention[] {
  const shown: Mention[] = [];
  for (const { block, from, to, form } of mentions) {
    const reading = readings[block];
    if (!reading) continue;
    const { start, end } = spanOf(reading, from, to);
    shown.push({ start, end, form });
  }
  return shown;
}
