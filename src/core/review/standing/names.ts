import { plainId } from '../../entities/naming';
import type { Entity, EntityType } from '../../model';

/** Finds the entity that a reviewer calls by a name, and makes one where the document has none of that name. */
export class Names {
  readonly #entities = new Map<string, Entity>();
  readonly #ids = new Map<string, string>();
  readonly #aliases = new Map<string, string>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) this.#add(entity);
  }

  get entities(): readonly Entity[] {
    return [...this.#entities.values()];
  }

  get(id: string | null): Entity | undefined {
    return id === null ? undefined : this.#entities.get(id);
  }

  /** Id of the entity of a name, by its name rather than by an alias. */
  find(name: string): string | undefined {
    return this.#ids.get(name) ?? this.#aliases.get(name);
  }

  findOrMake(name: string, type: EntityType = 'person'): string {
    return this.find(name) ?? this.#make(name, type);
  }

  #make(name: string, type: EntityType): string {
    const plain = plainId({ type, name });
    let id = plain;
    for (let number = 2; this.#entities.has(id); number++) id = `${plain}:${number}`;
    this.#add({ id, name, type, mentions: [], aliases: [], roles: [] });
    return id;
  }

  #add(entity: Entity): void {
    this.#entities.set(entity.id, entity);
    if (!this.#ids.has(entity.name)) this.#ids.set(entity.name, entity.id);
    for (const alias of [...entity.aliases, ...entity.roles])
      if (!this.#aliases.has(alias)) this.#aliases.set(alias, entity.id);
  }
}
