/** The conversations of a gold document, with which candidates are right. */
import { findTalks } from '../../../src/core/attribution/conversation/index';
import { NARRATOR, OTHER, Scenes } from '../../../src/core/attribution/conversation/scene';
import type { TalkTurn } from '../../../src/core/attribution/conversation/talk';
import { CueKind, findUtterances } from '../../../src/core/attribution/conversation/utterances';
import { joinQuotations } from '../../../src/core/attribution/index';
import { linkMentions } from '../../../src/core/entities/link/index';
import { mentionsOf } from '../../../src/core/entities/mentions';
import type { ChainEntity, Chains } from '../../../src/core/entities/mention';
import type { Stretch } from '../../../src/core/model';
import { pairMarks } from '../../../src/core/quotations/marks';
import { finish } from '../../../src/core/steps';
import { findBlocks } from '../../../src/core/text/blocks';
import { type BlockReading, readBlock, spanOf } from '../../../src/core/text/reading';

export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly speakerId?: number | string | null;
  }[];
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly id: number | string | null;
    readonly mention: string;
  }[];
}

export interface Talk {
  readonly turns: readonly TalkTurn[];
  /** A candidate that the gold data calls right; where it does not tell, any is. */
  readonly isRight: (turn: number, candidate: number) => boolean;
  /** The gold data tells the speaker. */
  readonly isKnown: (turn: number) => boolean;
  /** The right speaker is among the candidates. */
  readonly isReachable: (turn: number) => boolean;
}

/** Reads a document as the analysis does, and holds its conversations against the gold speakers. */
export function readTalks(gold: GoldDocument): readonly Talk[] {
  const readings = findBlocks(gold.text).map((block) => readBlock(gold.text, block));
  const marks = pairMarks(readings);
  const mentions = finish(mentionsOf(readings, marks));
  const chains = finish(linkMentions(readings, marks, mentions));
  const { grammars, quotations, isStory } = finish(joinQuotations(readings, marks, chains));
  if (!isStory) return [];
  const utterances = findUtterances(grammars, chains, quotations);
  const judge = new Judge(gold, chains, readings);
  return findTalks(new Scenes(grammars, chains), chains, utterances).map((turns) => talkOf(turns, judge));
}

function talkOf(turns: readonly TalkTurn[], judge: Judge): Talk {
  const right = turns.map(({ utterance, candidates }) => {
    const chain = judge.speakerOf(utterance.quotations[0]?.verbatim[0]);
    if (chain === undefined || utterance.kind === CueKind.Name || utterance.kind === CueKind.Narrator)
      return { chain, allowed: candidates.map(() => true), isReachable: true };
    const allowed = candidates.map(({ entity }) => judge.isRight(entity, chain));
    const isReachable = allowed.includes(true);
    return {
      chain,
      allowed: isReachable ? allowed : candidates.map(({ entity }) => entity === OTHER),
      isReachable,
    };
  });
  return {
    turns,
    isRight: (t, i) => right[t]?.allowed[i] === true,
    isKnown: (t) =>
      right[t]?.chain !== undefined &&
      turns[t]?.utterance.kind !== CueKind.Name &&
      turns[t]?.utterance.kind !== CueKind.Narrator,
    isReachable: (t) => right[t]?.isReachable === true,
  };
}

type Chain = number | string;

class Judge {
  readonly #gold: GoldDocument;
  readonly #chains: Chains;
  readonly #readings: readonly BlockReading[];
  readonly #named: ReadonlySet<Chain>;
  readonly #narrators = new Set<Chain>();
  readonly #right = new Map<number, ReadonlySet<Chain>>();

  constructor(gold: GoldDocument, chains: Chains, readings: readonly BlockReading[]) {
    this.#gold = gold;
    this.#chains = chains;
    this.#readings = readings;
    this.#named = new Set(gold.entities.flatMap(({ id, mention }) => (mention === 'name' && id !== null ? [id] : [])));
    for (const { start, end, id } of gold.entities)
      if (
        id !== null &&
        gold.text.slice(start, end) === 'I' &&
        !gold.quotes.some((quote) => quote.start <= start && quote.end >= end)
      )
        this.#narrators.add(id);
  }

  speakerOf(
    place: { readonly block: number; readonly from: number; readonly to: number } | undefined,
  ): Chain | undefined {
    const reading = place && this.#readings[place.block];
    if (!reading) return undefined;
    const { start, end } = spanOf(reading, place.from, place.to);
    const quote = this.#gold.quotes.find(
      (found) =>
        found.kind !== 'indirect' && Math.min(found.end, end) - Math.max(found.start, start) > (end - start) / 2,
    );
    return quote?.speakerId ?? undefined;
  }

  isRight(entity: number, chain: Chain): boolean {
    if (entity === NARRATOR) return this.#narrators.has(chain);
    if (entity === OTHER) return false;
    let right = this.#right.get(entity);
    if (!right) this.#right.set(entity, (right = this.#chainsOf(this.#chains.entities[entity])));
    return right.has(chain);
  }

  /** The gold chains that an entity stands for, as the scorer judges it. */
  #chainsOf(entity: ChainEntity | undefined): ReadonlySet<Chain> {
    const names = new Map<Chain, number>();
    const linked = new Set<Chain>();
    let total = 0;
    for (const { block, from, to, form } of entity?.mentions ?? []) {
      const reading = this.#readings[block];
      const best = reading && this.#best(spanOf(reading, from, to), form === 'name');
      if (!best) continue;
      if (!this.#named.has(best.id) || best.isName) linked.add(best.id);
      if (form !== 'name' || !best.isName) continue;
      names.set(best.id, (names.get(best.id) ?? 0) + 1);
      total++;
    }
    return new Set(
      [...linked].filter((id) => {
        const own = names.get(id) ?? 0;
        return total - own <= own && (!this.#named.has(id) || entity?.isNamed === true);
      }),
    );
  }

  #best(
    span: { readonly start: number; readonly end: number },
    isName: boolean,
  ): { readonly id: Chain; readonly isName: boolean } | undefined {
    let best: { readonly id: Chain; readonly isName: boolean } | undefined;
    let value = 0;
    for (const { start, end, id, mention } of this.#gold.entities) {
      if (id === null || (isName && mention !== 'name')) continue;
      const similarity = jaccard([span.start, span.end], [start, end]);
      if (similarity > value) [best, value] = [{ id, isName: mention === 'name' }, similarity];
    }
    return best;
  }
}

function jaccard(a: Stretch, b: Stretch): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}
