import { bestName, type NameForm } from '../entities/identity';
import { plainId } from '../entities/naming';
import type { Entity } from '../model';
import type { EntityFacts } from './entityFacts';

/** How an entity is called by what all passages say. */
export interface Description extends Pick<Entity, 'name' | 'type' | 'aliases' | 'roles'> {
  readonly plainId: string;
}

/** Describes entities; one of which the passages say what they said at the last join is not described again. */
export class EntityDescriber {
  /** By what the first passage says of it. */
  #known = new Map<EntityFacts, Known>();
  #before = this.#known;

  /** Forgets who is not in the document any more. */
  begin(): void {
    this.#before = this.#known;
    this.#known = new Map();
  }

  describe(all: readonly EntityFacts[]): Description {
    const [first] = all;
    const known = first && this.#before.get(first);
    const isKnown = known?.all.length === all.length && known.all.every((facts, i) => facts === all[i]);
    const description = isKnown ? known.description : describe(all);
    if (first) this.#known.set(first, { all, description });
    return description;
  }
}

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
