import { EntityDraft } from '../entities/link/registry';
import { People } from '../entities/link/personLinks';
import { Things } from '../entities/link/thingLinks';
import type { EntityType } from '../model';
import type { EntityFacts } from './entityFacts';
import { EntityNamer } from './entityNamer';

/** An entity of the document, with its entities in the passages. */
export interface JoinedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** In text order, one a passage at most. */
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

const enum Round {
  FullName,
  Thing,
  Acronym,
  SingleName,
  Role,
}
const ROUNDS = Round.Role + 1;

/**
 * Finds which entities of the passages are one, surest ties first, as `NameLinker` does with the names of a passage:
 * full names, names of things, acronyms, then single names; last those who are known by a role alone. Roles do not tie a
 * name to another passage: the mayor of the one need not be the mayor of the other.
 */
export function joinEntities(
  passages: readonly (readonly EntityFacts[])[],
  namer: EntityNamer = new EntityNamer(),
): Joined {
  return new Joiner(passages).joined(namer);
}

interface Group {
  readonly draft: EntityDraft;
  readonly facts: EntityFacts[];
  readonly members: Member[];
  /** Number of the last look through a passage that has one of it. */
  lookedThrough: number;
}

class Joiner {
  readonly #groups: Group[] = [];
  readonly #people = new People();
  readonly #things = new Things();
  /** Those who are known by a role or as the narrator, and single names that several people bear. */
  readonly #byWords = new Map<string, Group>();
  /** By the words of the label of a turn; undefined where two have it. */
  readonly #byLabel = new Map<string, Group | undefined>();
  /** Narrators who tell their name. */
  readonly #narrators = new Set<Group>();
  /** Of each entity of each passage, once known. */
  readonly #groupOf: (Group | undefined)[][];
  /** Counts the looks through passages. */
  #looks = 0;

  constructor(passages: readonly (readonly EntityFacts[])[]) {
    this.#groupOf = passages.map((facts) => facts.map(() => undefined));
    const rounds = passages.map((facts) => facts.map(roundOf));
    for (let round = 0; round < ROUNDS; round++)
      passages.forEach((ofPassage, passage) => {
        this.#lookThrough(passage);
        ofPassage.forEach((facts, entity) => {
          if (rounds[passage]?.[entity] === round) this.#place(facts, { passage, entity }, this.#find(facts, round));
        });
      });
  }

  joined(namer: EntityNamer): Joined {
    const described = namer.describe(this.#groups.map(({ facts }) => facts));
    const ids = namer.idsOf(described);
    const entities = described.map(({ name, type, aliases, roles }, i): JoinedEntity => {
      const members = this.#groups[i]?.members ?? [];
      // Single names and acronyms were joined later than the full ones of the passages behind.
      if (members.length > 1) members.sort((a, b) => a.passage - b.passage);
      return { id: ids[i] ?? '', name, type, aliases, roles, members };
    });
    return {
      entities,
      ids: this.#groupOf.map((ofPassage) => ofPassage.map((group) => (group && ids[group.draft.index]) ?? '')),
    };
  }

  /** Marks the groups that have an entity of a passage already. */
  #lookThrough(passage: number): void {
    this.#looks++;
    for (const group of this.#groupOf[passage] ?? []) if (group) group.lookedThrough = this.#looks;
  }

  #place(facts: EntityFacts, member: Member, found: Group | undefined): void {
    // Whom the passage keeps apart stay apart.
    const group = found && found.lookedThrough !== this.#looks ? found : this.#create(facts);
    group.lookedThrough = this.#looks;
    group.members.push(member);
    const groupOf = this.#groupOf[member.passage];
    if (groupOf) groupOf[member.entity] = group;
    this.#add(group, facts);
  }

  #find(facts: EntityFacts, round: Round): Group | undefined {
    switch (round) {
      case Round.FullName:
        return this.#fullName(facts);
      case Round.Thing:
        return this.#thing(facts);
      case Round.Acronym:
        return this.#acronym(facts);
      case Round.SingleName:
        return this.#single(facts);
      default:
        return this.#labelled(facts) ?? this.#narrator(facts) ?? this.#byRole(facts);
    }
  }

  #create({ type, isNamed }: EntityFacts): Group {
    const draft = new EntityDraft(this.#groups.length, type, isNamed);
    const group: Group = { draft, facts: [], members: [], lookedThrough: 0 };
    this.#groups.push(group);
    return group;
  }

  #add(group: Group, facts: EntityFacts): void {
    const { draft } = group;
    group.facts.push(facts);
    draft.sureGender ??= facts.gender;
    draft.style ??= facts.style;
    for (const name of facts.personNames) this.#people.add(draft, name);
    if (facts.key !== undefined && facts.personNames.length === 0) {
      this.#things.add(draft, facts.key, facts.initials);
      for (const acronym of facts.acronyms) this.#things.alias(draft, acronym);
    }
    if (facts.isNarrator && facts.isNamed) this.#narrators.add(group);
    for (const label of facts.labels) {
      const known = this.#byLabel.get(label);
      this.#byLabel.set(label, this.#byLabel.has(label) && known !== group ? undefined : group);
    }
  }

  #groupOfDraft(draft: EntityDraft | undefined): Group | undefined {
    return draft && this.#groups[draft.index];
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
    const known = this.#byWords.get(facts.words);
    if (known) return known;
    const created = this.#create(facts);
    this.#byWords.set(facts.words, created);
    return created;
  }
}

function roundOf({ isFullName, isNamed, key, personNames, isAcronym }: EntityFacts): Round {
  if (isFullName) return Round.FullName;
  if (personNames.length > 0) return Round.SingleName;
  if (isNamed && key !== undefined) return isAcronym ? Round.Acronym : Round.Thing;
  return Round.Role;
}
