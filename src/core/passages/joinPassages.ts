import { numberIds } from '../attribution/attribute';
import type { Analysis, Entity } from '../model';
import { findProblems } from '../problems';
import type { Steps } from '../steps';
import { findSections } from '../topics/sections';
import { readEntityFacts } from './entityFacts';
import { joinEntities, type JoinedEntity } from './joinEntities';
import { joinTopics } from './joinTopics';
import { movedBlocks, movedMentions, placedQuotation, type PlacedPassage } from './passage';

/** The analysis of a document from those of its passages. */
export function* joinPassages(text: string, passages: readonly PlacedPassage[]): Steps<Analysis> {
  const blocks = passages.flatMap(({ analysis, start }) => movedBlocks(analysis.blocks, start));
  yield;
  const joined = joinEntities(passages.map((passage) => readEntityFacts(passage.text, passage.analysis)));
  yield;
  const idMaps = passages.map(
    ({ analysis }, i) => new Map(analysis.entities.map(({ entity }, at) => [entity.id, joined.ids[i]?.[at] ?? ''])),
  );
  const quotations = numberIds(
    passages.flatMap(({ analysis, start }, i) =>
      analysis.quotations.map((quotation) => placedQuotation(quotation, start, (id) => idMaps[i]?.get(id) ?? '')),
    ),
  );
  yield;
  return {
    blocks,
    sections: findSections(blocks, text),
    entities: joined.entities.map((entity) => entityOf(passages, entity)),
    quotations,
    topics: joinTopics(passages, (passage, entity) => joined.ids[passage]?.[entity]),
    problems: findProblems(quotations),
  };
}

function entityOf(passages: readonly PlacedPassage[], { members, ...entity }: JoinedEntity): Entity {
  const { id, name, type, aliases, roles } = entity;
  const mentions = members
    .toSorted((a, b) => a.passage - b.passage)
    .flatMap(({ passage, entity: index }) => {
      const placed = passages[passage];
      return placed ? movedMentions(placed.analysis.entities[index]?.entity.mentions ?? [], placed.start) : [];
    });
  return { id, name, type, mentions, aliases, roles };
}
