import { numberIds } from '../attribution/attribute';
import type { Analysis, Entity } from '../model';
import { findProblems } from '../problems';
import type { Steps } from '../steps';
import { findSections } from '../topics/sections';
import { type Joined, joinEntities, type JoinedEntity } from './joinEntities';
import { joinTopics } from './joinTopics';
import type { PassageView } from './passageView';

/** Makes the analysis of a document from those of its passages; keeps which entities are one until a passage tells else. */
export class PassageJoiner {
  #told: readonly string[] = [];
  #joined: Joined = { entities: [], ids: [] };

  *join(text: string, passages: readonly PassageView[]): Steps<Analysis> {
    const blocks = passages.flatMap((passage) => passage.blocks);
    yield;
    const { entities, ids } = this.#entitiesOf(passages);
    yield;
    const quotations = numberIds(passages.flatMap((passage, i) => passage.quotations(ids[i] ?? [])));
    yield;
    const topics = joinTopics(passages, ids);
    yield;
    return {
      blocks,
      sections: findSections(blocks, text),
      entities: entities.map((entity) => entityOf(passages, entity)),
      quotations,
      topics,
      problems: findProblems(quotations),
    };
  }

  #entitiesOf(passages: readonly PassageView[]): Joined {
    const told = passages.map(({ signature }) => signature);
    const isSame = told.length === this.#told.length && told.every((one, i) => one === this.#told[i]);
    if (isSame) return this.#joined;
    this.#told = told;
    this.#joined = joinEntities(passages.map(({ facts }) => facts));
    return this.#joined;
  }
}

function entityOf(passages: readonly PassageView[], { id, name, type, aliases, roles, members }: JoinedEntity): Entity {
  const mentions = members.flatMap(({ passage, entity }) => passages[passage]?.mentions[entity] ?? []);
  return { id, name, type, mentions, aliases, roles };
}
