import type { BlockReading } from '../text/reading';
import type { BlockMarks } from '../quotations/marks';
import type { Chains, LocalMention } from './mention';

/** Names, roles and pronouns in a block, in text order; none overlaps another. */
export function findMentions(_reading: BlockReading, _marks: BlockMarks): readonly LocalMention[] {
  return [];
}

/** Joins the mentions of all blocks into entities. */
export function linkMentions(
  _readings: readonly BlockReading[],
  _marks: readonly BlockMarks[],
  mentions: readonly (readonly LocalMention[])[],
): Chains {
  return { entities: [], byBlock: mentions.map(() => []) };
}
