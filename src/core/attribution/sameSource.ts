import type { Chains } from '../entities/mention';
import { rangeAt, rangesWithin } from '../text/search';
import { type Attributable, attributable } from './attributable';
import type { Grammar } from './nounPhrases';
import type { SourcePlace } from './places';
import { findSpeaker, type Speaker } from './speakers';

const CONFIDENCE = 0.8;

/**
 * Who speaks of himself by no name goes on to speak: “he” right behind what an engineer said is the engineer, however
 * often the document names somebody else.
 *
 *     An engineer who asked not to be named said it leaked. “Everybody knew,” he said.
 */
export function keepSources(
  grammars: readonly Grammar[],
  chains: Chains,
  quotations: readonly Attributable[],
): readonly Attributable[] {
  let before: SourcePlace | undefined;
  return quotations.map((quotation) => {
    const { source } = quotation;
    const grammar = source && grammars[source.block];
    const speaker =
      before && grammar && goesOn(grammar, before, source) ? pick(grammar, chains, before, source) : undefined;
    if (source?.kind === 'noun') before = source;
    return speaker ? attributable({ ...quotation, speaker }) : quotation;
  });
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);

/** Behind one who is new and has no name, in the sentence right behind. */
function goesOn(
  { reading: { sentences, tokens } }: Grammar,
  before: SourcePlace,
  { block, head, kind }: SourcePlace,
): boolean {
  if (before.block !== block || kind !== 'pronoun' || before.head >= head) return false;
  if (!INDEFINITE.has(tokens.word[before.from] ?? '')) return false;
  const first = rangeAt(sentences, before.head);
  return first !== undefined && rangeAt(sentences, first.to)?.to === rangeAt(sentences, head)?.to;
}

/** The one without a name; nobody, where the other is spoken of in between. */
function pick(grammar: Grammar, chains: Chains, before: SourcePlace, source: SourcePlace): Speaker | undefined {
  const { mention, entity } = findSpeaker(grammar, chains, before);
  const linked = findSpeaker(grammar, chains, source);
  const gender = linked.mention?.gender;
  if (entity === undefined || mention?.form !== 'role' || mention.isPlural || chains.entities[entity]?.isNamed)
    return undefined;
  const known = mention.gender ?? chains.entities[entity]?.gender;
  if (linked.entity === undefined || linked.entity === entity || !gender || (known && known !== gender))
    return undefined;
  const isBetween = rangesWithin(chains.byBlock[before.block] ?? [], before.from, source.from).some(
    (other) => other.entity === linked.entity,
  );
  return isBetween
    ? {
        type: linked.type,
        entity: undefined,
        confidence: 0.5,
        mention: linked.mention,
        rivals: [entity, linked.entity],
      }
    : { type: 'role', entity, confidence: CONFIDENCE, mention, rivals: [linked.entity] };
}
