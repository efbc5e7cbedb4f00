import type { Chains } from '../../entities/mention';
import { Address, glimpsesIn, type Scenes } from './scene';
import type { TalkTurn } from './talk';
import { CueKind, type Utterance } from './utterances';

/** A narrator is told of as "I": one who acts under a name of his own in so many places is somebody else. */
const MAX_TOLD = 1;
/** By how often the name was called. */
const CONFIDENCES = [0, 0.6, 0.75, 0.9];

export interface Narrator {
  readonly entity: number;
  readonly confidence: number;
}

/**
 * Whom "I" means in a story: the one addressed by name in the words said to him.
 *
 *     “You have been in the garden, Ned,” she said. “I have,” I said.
 *                                   ^^^
 */
export function nameOfNarrator(
  talks: readonly (readonly TalkTurn[])[],
  scenes: Scenes,
  chains: Chains,
): Narrator | undefined {
  const votes = new Map<number, number>();
  const called = new Set<number>();
  for (const turns of talks) {
    turns.forEach(({ utterance }, t) => {
      if (utterance.kind !== CueKind.Narrator) return;
      for (const near of [turns[t - 1], turns[t + 1]]) {
        // Without a cue they may be his own words.
        if (!near || near.utterance.kind <= CueKind.Narrator || !isAnswer(utterance, near.utterance)) continue;
        const { block, from, lastBlock, to } = near.utterance;
        for (const { entity, address } of glimpsesIn(
          scenes.of(block).said,
          from,
          block === lastBlock ? to : Infinity,
        )) {
          if (address === Address.None || near.candidates[0]?.entity === entity) continue;
          votes.set(entity, (votes.get(entity) ?? 0) + 1);
          if (address === Address.Called || chains.entities[entity]?.gender !== undefined) called.add(entity);
        }
      }
    });
  }
  for (const entity of votes.keys())
    if (!called.has(entity) || !isNeverTold(entity, scenes, chains)) votes.delete(entity);
  return winnerOf(votes);
}

/** Said in one of the paragraphs beside an utterance. */
const isAnswer = ({ block, lastBlock }: Utterance, near: Utterance): boolean =>
  near.block > lastBlock ? near.block <= lastBlock + 2 : near.lastBlock < block && near.lastBlock >= block - 2;

function winnerOf(votes: ReadonlyMap<number, number>): Narrator | undefined {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] <= (second?.[1] ?? 0)) return undefined;
  return { entity: first[0], confidence: CONFIDENCES[Math.min(first[1], CONFIDENCES.length - 1)] ?? 0 };
}

function isNeverTold(entity: number, scenes: Scenes, chains: Chains): boolean {
  const found = chains.entities[entity];
  if (!found?.isNamed || found.type !== 'person') return false;
  let told = 0;
  for (const mention of found.mentions) {
    if (mention.form !== 'name' || mention.isSubject !== true) continue;
    if (scenes.isTold(mention)) told++;
    if (told > MAX_TOLD) return false;
  }
  return true;
}
