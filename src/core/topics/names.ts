import type { ChainEntity, Chains, LinkedMention } from '../entities/mention';
import type { BlockReading } from '../text/reading';

/** A named entity, which may be a topic. */
export interface NamedTopic {
  /** Index of the entity. */
  readonly entity: number;
  readonly isPerson: boolean;
  /** Its mentions by name, in text order. */
  readonly mentions: readonly LinkedMention[];
  /** The first mention in the form that it mostly has: Ortiz, where "Ana Ortiz" stands once. */
  readonly usual: LinkedMention;
  readonly isInHeading: boolean;
}

/** The named entities of a document, but days and other dates. */
export function findNames(readings: readonly BlockReading[], { entities }: Chains): readonly NamedTopic[] {
  const names: NamedTopic[] = [];
  entities.forEach((entity, index) => {
    const named = entity.isNamed && entity.type !== 'date' ? readName(readings, entity, index) : undefined;
    if (named) names.push(named);
  });
  return names;
}

function readName(
  readings: readonly BlockReading[],
  { type, mentions: all }: ChainEntity,
  entity: number,
): NamedTopic | undefined {
  const isPerson = type === 'person';
  const mentions = all.filter((mention) => mention.form === 'name' && !isTurnLabel(readings[mention.block], mention));
  const usual = usualOf(mentions);
  if (!usual) return undefined;
  const isInHeading = mentions.some(({ block }) => readings[block]?.block.kind === 'heading');
  // Who is named once is a source or stands by: no topic.
  return isPerson && mentions.length < 2 && !isInHeading
    ? undefined
    : { entity, mentions, usual, isInHeading, isPerson };
}

/**
 * True for the name before what somebody says, which tells nothing of what is spoken of.
 *
 *     MS ORTIZ: The ferry is late.
 *        ^^^^^
 */
function isTurnLabel(reading: BlockReading | undefined, { to }: LinkedMention): boolean {
  return reading?.block.kind === 'turn' && to <= LONGEST_LABEL && reading.tokens.word[to] === ':';
}

const LONGEST_LABEL = 6;

/** The first mention of the number of words that most mentions have. */
function usualOf(mentions: readonly LinkedMention[]): LinkedMention | undefined {
  const byLength = new Map<number, { readonly first: LinkedMention; count: number }>();
  for (const mention of mentions) {
    const same = byLength.get(mention.to - mention.from);
    if (same) same.count++;
    else byLength.set(mention.to - mention.from, { first: mention, count: 1 });
  }
  let best: { readonly first: LinkedMention; readonly count: number } | undefined;
  for (const form of byLength.values()) if (!best || form.count > best.count) best = form;
  return best?.first;
}
