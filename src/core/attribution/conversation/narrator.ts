import type { ChainEntity, Chains } from '../../entities/mention';
import { givenName } from '../../lexicon/people';
import { roleNoun } from '../../lexicon/titles';
import type { Narrator } from '../narrator/narrator';
import { Address, glimpsesIn, type Scenes } from './scene';
import type { TalkTurn } from './talk';
import { CueKind, type Utterance } from './utterances';

/** A narrator is told of as "I": one who acts under a name of his own in so many places is somebody else. */
const MAX_TOLD = 1;
/** By how often the name was called. */
const CONFIDENCES = [0, 0.6, 0.75, 0.9];
/** How many utterances before and behind "I said" are looked at. */
const NEAR = 2;
/** Paragraphs between an utterance and its answer, at most. */
const ANSWER_BLOCKS = 2;

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
  return new Search(scenes, chains).among(talks);
}

class Search {
  readonly #scenes: Scenes;
  readonly #chains: Chains;
  readonly #votes = new Map<number, number>();
  /** Those of whom it is sure that the word is a name that somebody is called by. */
  readonly #called = new Set<number>();
  readonly #told = new Map<number, number>();

  constructor(scenes: Scenes, chains: Chains) {
    this.#scenes = scenes;
    this.#chains = chains;
  }

  among(talks: readonly (readonly TalkTurn[])[]): Narrator | undefined {
    for (const turns of talks) this.#hear(turns);
    for (const entity of this.#votes.keys())
      if (!this.#called.has(entity) || this.#timesTold(entity) > MAX_TOLD) this.#votes.delete(entity);
    return winnerOf(this.#votes);
  }

  /** Hears the utterances around each "I said", each once. */
  #hear(turns: readonly TalkTurn[]): void {
    let heard = 0;
    turns.forEach(({ utterance }, t) => {
      if (utterance.kind !== CueKind.Narrator) return;
      for (let i = Math.max(heard, t - NEAR); i <= Math.min(turns.length - 1, t + NEAR); i++) {
        heard = i + 1;
        const near = turns[i];
        if (near && near.utterance.kind !== CueKind.Narrator && isAnswer(utterance, near.utterance))
          this.#hearOne(near);
      }
    });
  }

  #hearOne({ utterance, candidates }: TalkTurn): void {
    const { block, from, lastBlock, to, kind } = utterance;
    const hasCue = kind > CueKind.Narrator;
    const said = glimpsesIn(this.#scenes.of(block).said, from, block === lastBlock ? to : Infinity);
    for (const { entity, address } of said) {
      if (address === Address.None || (hasCue && candidates[0]?.entity === entity)) continue;
      const known = this.#chains.entities[entity];
      // Without a cue they may be his own words to somebody who is told of.
      if (!hasCue && this.#timesTold(entity) > 0) continue;
      this.#votes.set(entity, (this.#votes.get(entity) ?? 0) + (hasCue ? 1 : 0.5));
      if (address === Address.Called || (known && isPersonName(known))) this.#called.add(entity);
    }
  }

  /** How often an entity is the subject of what is told, by name; counted once for each. */
  #timesTold(entity: number): number {
    let told = this.#told.get(entity);
    if (told === undefined) this.#told.set(entity, (told = timesTold(this.#chains.entities[entity], this.#scenes)));
    return told;
  }
}

/** Anybody but a named person is told of always: Speaker is an office. */
function timesTold(found: ChainEntity | undefined, scenes: Scenes): number {
  if (!found?.isNamed || found.type !== 'person' || roleNoun(found.name.toLowerCase())) return Infinity;
  let told = 0;
  for (const mention of found.mentions) {
    if (mention.form === 'name' && mention.isSubject === true && scenes.isTold(mention)) told++;
    if (told > MAX_TOLD) break;
  }
  return told;
}

const isPersonName = ({ gender, name }: ChainEntity): boolean =>
  gender !== undefined || givenName(name.split(' ', 1)[0] ?? '') !== undefined;

/** Said in one of the paragraphs beside an utterance. */
const isAnswer = ({ block, lastBlock }: Utterance, near: Utterance): boolean =>
  near.block > lastBlock
    ? near.block <= lastBlock + ANSWER_BLOCKS
    : near.lastBlock < block && near.lastBlock >= block - ANSWER_BLOCKS;

function winnerOf(votes: ReadonlyMap<number, number>): Narrator | undefined {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 1 || first[1] <= (second?.[1] ?? 0)) return undefined;
  return { entity: first[0], confidence: CONFIDENCES[Math.min(Math.floor(first[1]), CONFIDENCES.length - 1)] ?? 0 };
}
