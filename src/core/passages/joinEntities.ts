import { bestName, type NameForm } from '../entities/identity';
import { EntityDraft } from '../entities/link/registry';
import { People } from '../entities/link/personLinks';
import { Things } from '../entities/link/thingLinks';
import type { ChainEntity } from '../entities/mention';
import { idsOf } from '../entities/naming';
import type { EntityType } from '../model';
import type { EntityFacts } from './entityFacts';

/** An entity of the document, with its entities in the passages. */
export interface JoinedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly members: readonly Member[];
}

export interface Member {
  readonly passage: number;
  /** Index into the entities of the passage. */
  readonly entity: number;
}

export interface Joined {
  readonly entities: readonly JoinedEntity[];
  /** Of each passage: the id in the document of each of its entities. */
  readonly ids: readonly (readonly string[])[];
}

/**
 * Finds which entities of the passages are one, surest ties first, as `NameLinker` does with the names of a passage:
 * full names, names of things, acronyms, then single names; last those who are known by a role alone. Roles do not tie a
 * name to another passage: the mayor of the one need not be the mayor of the other.
 */
export function joinEntities(passages: readonly (readonly EntityFacts[])[]): Joined {
  return new Joiner(passages).joined();
}

interface Group {
  readonly draft: EntityDraft;
  readonly facts: EntityFacts[];
  readonly members: Member[];
}

class Joiner {
  readonly #passages: readonly (readonly EntityFacts[])[];
  readonly #groups: Group[] = [];
  readonly #byDraft = new Map<EntityDraft, Group>();
  readonly #people = new People();
  readonly #things = new Things();
  /** Those who are known by a role or as the narrator, and single names that several people bear. */
  readonly #byWords = new Map<string, Group>();
  /** By the words of the label of a turn; undefined where two have it. */
  readonly #byLabel = new Map<string, Group | undefined>();
  /** Narrators who tell their name. */
  readonly #narrators = new Set<Group>();
  readonly #groupOf: (Group | undefined)[][];

  constructor(passages: readonly (readonly EntityFacts[])[]) {
    this.#passages = passages;
    this.#groupOf = passages.map((facts) => facts.map(() => undefined));
    this.#sieve((facts) => (facts.isFullName ? (this.#fullName(facts) ?? this.#create(facts)) : undefined));
    this.#sieve((facts) =>
      isThing(facts) && !facts.isAcronym ? (this.#thing(facts) ?? this.#create(facts)) : undefined,
    );
    this.#sieve((facts) => (isThing(facts) ? (this.#acronym(facts) ?? this.#create(facts)) : undefined));
    this.#sieve((facts) => (facts.personNames.length > 0 ? (this.#single(facts) ?? this.#create(facts)) : undefined));
    this.#sieve((facts) => this.#labelled(facts) ?? this.#narrator(facts) ?? this.#byRole(facts));
  }

  joined(): Joined {
    const named = this.#groups.map(({ draft, facts, members }) => ({ ...describe(draft, facts), members }));
    const ids = idsOf(named);
    const entities = named.map((entity, i) => ({ id: ids[i] ?? '', ...entity }));
    const idOf = new Map(this.#groups.map((group, i) => [group, ids[i] ?? '']));
    // Single names and acronyms were joined later than the full ones of the passages behind.
    for (const { members } of entities) members.sort((a, b) => a.passage - b.passage);
    return {
      entities,
      ids: this.#groupOf.map((ofPassage) => ofPassage.map((group) => (group && idOf.get(group)) ?? '')),
    };
  }

  /** Goes through the entities that have no group yet. */
  #sieve(find: (facts: EntityFacts) => Group | undefined): void {
    this.#passages.forEach((ofPassage, passage) => {
      const groupOf = this.#groupOf[passage] ?? [];
      ofPassage.forEach((facts, entity) => {
        if (groupOf[entity]) return;
        const group = find(facts);
        if (!group) return;
        groupOf[entity] = group;
        group.members.push({ passage, entity });
        this.#add(group, facts);
      });
    });
  }

  #create({ type, isNamed }: EntityFacts): Group {
    const draft = new EntityDraft(this.#groups.length, type, isNamed);
    const group: Group = { draft, facts: [], members: [] };
    this.#groups.push(group);
    this.#byDraft.set(draft, group);
    return group;
  }

  #add(group: Group, facts: EntityFacts): void {
    const { draft } = group;
    group.facts.push(facts);
    draft.sureGender ??= facts.gender;
    draft.style ??= facts.style;
    for (const name of facts.personNames) this.#people.add(draft, name);
    if (facts.key !== undefined && facts.personNames.length === 0) {
      this.#things.add(draft, facts.key);
      for (const acronym of facts.acronyms) this.#things.alias(draft, acronym);
    }
    if (facts.isNarrator && facts.isNamed) this.#narrators.add(group);
    for (const label of facts.labels) {
      const known = this.#byLabel.get(label);
      this.#byLabel.set(label, this.#byLabel.has(label) && known !== group ? undefined : group);
    }
  }

  #groupOfDraft(draft: EntityDraft | undefined): Group | undefined {
    return draft && this.#byDraft.get(draft);
  }

  #fullName({ personNames, gender }: EntityFacts): Group | undefined {
    for (const name of personNames) {
      const found = name.isFull ? this.#people.findFull(name, gender) : undefined;
      if (found) return this.#groupOfDraft(found);
    }
    return undefined;
  }

  #thing({ type, key }: EntityFacts): Group | undefined {
    return this.#groupOfDraft(this.#things.find(type, key ?? ''));
  }

  #acronym(facts: EntityFacts): Group | undefined {
    const [acronym = ''] = facts.acronyms;
    return this.#thing(facts) ?? this.#groupOfDraft(this.#things.byInitials(acronym));
  }

  /** Moss: the one person of that name, or all who are called no more than that. */
  #single({ personNames, gender, style }: EntityFacts): Group | undefined {
    const [name] = personNames;
    const people = name
      ? this.#people.bearersOf({ single: name.family, gender, style, isTitled: style !== undefined }).people
      : [];
    return people.length === 1 ? this.#groupOfDraft(people[0]) : undefined;
  }

  /** MAYOR: and A: are the same throughout a transcript. */
  #labelled({ labels, isNamed }: EntityFacts): Group | undefined {
    if (isNamed) return undefined;
    for (const label of labels) {
      const known = this.#byLabel.get(label);
      if (known) return known;
    }
    return undefined;
  }

  #narrator({ isNarrator }: EntityFacts): Group | undefined {
    const [only] = this.#narrators;
    return isNarrator && this.#narrators.size === 1 ? only : undefined;
  }

  #byRole(facts: EntityFacts): Group {
    if (facts.words === undefined) return this.#create(facts);
    const key = `${facts.type} ${facts.gender ?? ''} ${facts.words}`;
    const known = this.#byWords.get(key) ?? this.#create(facts);
    this.#byWords.set(key, known);
    return known;
  }
}

const isThing = ({ isNamed, key, personNames }: EntityFacts): boolean =>
  isNamed && key !== undefined && personNames.length === 0;

/** How an entity is called by what all passages say. */
function describe(
  draft: EntityDraft,
  all: readonly EntityFacts[],
): Pick<ChainEntity, 'name' | 'type' | 'aliases' | 'roles'> {
  const { type } = draft;
  const [first, ...others] = all;
  if (!first || others.length === 0)
    return { type, name: first?.name ?? '', aliases: first?.aliases ?? [], roles: first?.roles ?? [] };
  const counts = new Map<string, number>();
  for (const { forms } of all) for (const { text, count } of forms) counts.set(text, (counts.get(text) ?? 0) + count);
  const forms = [...counts].map(([text, count]): NameForm => ({ text, count }));
  const name = bestName(forms, type) ?? first.name;
  const roles = new Map<string, string>();
  for (const facts of all)
    for (const role of facts.roles) if (!roles.has(role.toLowerCase())) roles.set(role.toLowerCase(), role);
  return {
    type,
    name,
    aliases: forms.map(({ text }) => text).filter((text) => text !== name),
    roles: [...roles.values()],
  };
}
