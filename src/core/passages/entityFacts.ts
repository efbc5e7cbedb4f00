import type { PassageAnalysis } from '../analyze';
import { foldName } from '../lexicon/foldName';
import { initialsOf } from '../entities/link/thingLinks';
import type { PersonName } from '../entities/link/personName';
import type { NameForm, Style } from '../entities/identity';
import type { Gender } from '../entities/mention';
import type { ShownEntity } from '../entities/naming';
import type { Block, EntityType } from '../model';

/** What a passage tells of an entity, to find it again in others. */
export interface EntityFacts {
  readonly type: EntityType;
  readonly name: string;
  readonly isNamed: boolean;
  readonly gender: Gender | undefined;
  readonly style: Style | undefined;
  readonly forms: readonly NameForm[];
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly personNames: readonly PersonName[];
  readonly isFullName: boolean;
  /** Of anything but a person. */
  readonly key: string | undefined;
  /** Of its key. */
  readonly initials: readonly string[];
  /** Its forms that are acronyms. */
  readonly acronyms: readonly string[];
  /** It goes by nothing else. */
  readonly isAcronym: boolean;
  /** The words of the labels of its turns that are no names. */
  readonly labels: readonly string[];
  readonly isNarrator: boolean;
  /** Type, gender and words. Whatever else has the same is the same: a role that tells one, a single name of several people, "I". */
  readonly words: string | undefined;
}

/** Acronyms are words of so many capitals at most. */
const ACRONYM = 7;

export function readEntityFacts(text: string, { blocks, entities }: PassageAnalysis): readonly EntityFacts[] {
  const labels = labelsOf(text, blocks);
  return entities.map((shown) => factsOf(shown, labels));
}

function labelsOf(text: string, blocks: readonly Block[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { label } of blocks) if (label) labels.set(label.start, text.slice(label.start, label.end).toLowerCase());
  return labels;
}

function factsOf({ entity, chain }: ShownEntity, labels: ReadonlyMap<number, string>): EntityFacts {
  const { isNamed, identity, type, name, aliases, roles } = chain;
  const { forms, personNames, key, gender, style, isDefinite, isNarrator } = identity;
  const acronyms = type === 'person' ? [] : forms.map(({ text }) => text).filter(isAcronym);
  const own = new Set<string>();
  if (labels.size > 0)
    for (const { start, form } of entity.mentions) {
      const label = form === 'role' ? labels.get(start) : undefined;
      if (label !== undefined) own.add(label);
    }
  const isAlone = isNamed ? personNames.length === 0 && key === undefined : isDefinite || isNarrator;
  return {
    type,
    name,
    isNamed,
    gender,
    style,
    forms,
    aliases,
    roles,
    personNames,
    isFullName: personNames.some(({ isFull }) => isFull),
    key,
    initials: key === undefined ? [] : initialsOf(key),
    acronyms,
    isAcronym: acronyms.length > 0 && acronyms.length === forms.length,
    labels: [...own],
    isNarrator,
    words: isAlone
      ? `${type} ${gender ?? ''} ${isNarrator ? 'I' : isNamed ? 'name' : 'role'} ${foldName(name)}`
      : undefined,
  };
}

const isAcronym = (text: string): boolean =>
  text.length <= ACRONYM && !text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
