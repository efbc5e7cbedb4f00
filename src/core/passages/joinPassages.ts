import { withNumber } from '../attribution/ids';
import { IdNumbers } from '../idNumbers';
import type { Analysis, Entity, Mention, Quotation } from '../model';
import type { Steps } from '../steps';
import { findSections } from '../topics/sections';
import { concatLists } from './concatLists';
import { EntityNamer } from './entityNamer';
import { type Joined, joinEntities, type JoinedEntity, type Member } from './joinEntities';
import { joinTopics } from './joinTopics';
import type { PassageView } from './passageView';

/** Makes the analysis of a document from those of its passages; keeps which entities are one until a passage tells else. */
export class PassageJoiner {
  readonly #namer = new EntityNamer();
  readonly #quotationIds = new IdNumbers();
  #told: readonly string[] = [];
  #joined: Joined = { entities: [], ids: [] };

  *join(text: string, passages: readonly PassageView[]): Steps<Analysis> {
    const blocks = concatLists(passages.map((passage) => passage.blocks));
    yield;
    const joined = this.#entitiesOf(passages);
    const { entities, ids } = joined;
    yield;
    const quotations = this.#quotationsOf(passages, ids);
    yield;
    const topics = joinTopics(passages, joined);
    yield;
    return {
      blocks,
      sections: findSections(blocks, text),
      entities: entities.map((entity) => entityOf(passages, entity)),
      quotations,
      topics,
      problems: concatLists(passages.map((passage, i) => passage.problems(ids[i] ?? []))),
    };
  }

  /** Those of the same words are told apart throughout the document. */
  #quotationsOf(passages: readonly PassageView[], ids: Joined['ids']): readonly Quotation[] {
    this.#quotationIds.begin();
    return concatLists(
      passages.map((passage, i) => {
        const quotations = passage.quotations(ids[i] ?? []);
        const numbers = this.#quotationIds.nextOf(passage.analysis.quotations);
        return numbers ? quotations.map((quotation, at) => withNumber(quotation, numbers[at] ?? 1)) : quotations;
      }),
    );
  }

  #entitiesOf(passages: readonly PassageView[]): Joined {
    const told = passages.map(({ signature }) => signature);
    const isSame = told.length === this.#told.length && told.every((one, i) => one === this.#told[i]);
    if (isSame) return this.#joined;
    this.#told = told;
    this.#joined = joinEntities(
      passages.map(({ facts }) => facts),
      this.#namer,
    );
    return this.#joined;
  }
}

function entityOf(passages: readonly PassageView[], { id, name, type, aliases, roles, members }: JoinedEntity): Entity {
  const first = mentionsOf(passages, members[0]);
  const mentions = members.length > 1 ? concatLists(members.map((member) => mentionsOf(passages, member))) : first;
  return { id, name, type, mentions, aliases, roles };
}

const mentionsOf = (passages: readonly PassageView[], member: Member | undefined): readonly Mention[] =>
  passages[member?.passage ?? -1]?.mentions[member?.entity ?? -1] ?? [];
