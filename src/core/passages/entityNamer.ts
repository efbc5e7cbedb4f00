import { bestName, type NameForm } from '../entities/identity';
import { numbered, plainId } from '../entities/naming';
import { IdNumbers } from '../idNumbers';
import type { Entity } from '../model';
import { areSame } from '../text/blockMemo';
import type { EntityFacts } from './entityFacts';

/** How an entity is called by what all passages say. */
export interface Description extends Pick<Entity, 'name' | 'type' | 'aliases' | 'roles'> {
  readonly plainId: string;
}

/** Names the entities of a document; what the passages say as they said it at the last join is not put together again. */
export class EntityNamer {
  /** By what the first passage says of an entity. */
  readonly #known = new Map<EntityFacts, Known>();
  readonly #numbers = new IdNumbers();

  /** Describes entities by what is said of each. */
  describe(entities: readonly (readonly EntityFacts[])[]): readonly Description[] {
    // What was said before an edit would else be kept for good.
    if (this.#known.size > 2 * entities.length) this.#known.clear();
    return entities.map((all) => this.#describe(all));
  }

  idsOf(described: readonly Description[]): readonly string[] {
    return numbered(
      described.map(({ plainId: id }) => id),
      this.#numbers,
    );
  }

  #describe(all: readonly EntityFacts[]): Description {
    const [first] = all;
    const known = first && this.#known.get(first);
    if (known && areSame(known.all, all, isIdentical)) return known.description;
    const description = describe(all);
    if (first) this.#known.set(first, { all, description });
    return description;
  }
}

const isIdentical = (a: EntityFacts, b: EntityFacts): boolean => a === b;

interface Known {
  readonly all: readonly EntityFacts[];
  readonly description: Description;
}

function describe(all: readonly EntityFacts[]): Description {
  const [first, ...others] = all;
  const type = first?.type ?? 'person';
  if (others.length === 0) {
    const name = first?.name ?? '';
    return { type, name, aliases: first?.aliases ?? [], roles: first?.roles ?? [], plainId: plainId({ type, name }) };
  }
  const counts = new Map<string, number>();
  for (const { forms } of all) for (const { text, count } of forms) counts.set(text, (counts.get(text) ?? 0) + count);
  const forms = [...counts].map(([text, count]): NameForm => ({ text, count }));
  const name = bestName(forms, type) ?? first?.name ?? '';
  const roles = new Map<string, string>();
  for (const facts of all)
    for (const role of facts.roles) if (!roles.has(role.toLowerCase())) roles.set(role.toLowerCase(), role);
  return {
    type,
    name,
    aliases: forms.map(({ text }) => text).filter((text) => text !== name),
    roles: [...roles.values()],
    plainId: plainId({ type, name }),
  };
}
