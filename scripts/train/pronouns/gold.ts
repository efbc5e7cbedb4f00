import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedMention, LocalMention } from '../../../src/core/entities/mention';
import { linkMentions } from '../../../src/core/entities/link/index';
import { mentionsOf } from '../../../src/core/entities/mentions';
import { type BlockMarks, pairMarks } from '../../../src/core/quotations/marks';
import { finish } from '../../../src/core/steps';
import { findBlocks } from '../../../src/core/text/blocks';
import { type BlockReading, readBlock, spanOf } from '../../../src/core/text/reading';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly id: number | string;
  readonly mention: 'name' | 'nominal' | 'pronoun';
}

interface Row {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

/** A document read once, with what the gold says of its people. */
export interface Document {
  readonly id: string;
  readonly corpus: string;
  readonly isHeldOut: boolean;
  readonly readings: readonly BlockReading[];
  readonly marks: readonly BlockMarks[];
  readonly mentions: readonly (readonly LocalMention[])[];
  /** Chain of each pronoun, by where it starts. */
  readonly pronouns: ReadonlyMap<number, number | string>;
  /** Chains with a name. */
  readonly named: ReadonlySet<number | string>;
  /** Chain of each entity, by its index; those of which the gold says nothing are absent. */
  readonly chains: ReadonlyMap<number, number | string>;
  /** The gold knows the chains of all mentions. In GAP it knows two names. */
  readonly isComplete: boolean;
}

const TRAIN_GENRES = new Set(['news', 'interview', 'academic', 'court']);
const HELD_OUT_SHARE = 5;
const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/iu;

export function readDocuments(folder: string, corpus: string): readonly Document[] {
  const rows = readFileSync(join(folder, `${corpus}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  return rows
    .filter(({ genre }) => corpus !== 'gum' || TRAIN_GENRES.has(genre))
    .map((row, i) => readDocument(row, corpus, i % HELD_OUT_SHARE === HELD_OUT_SHARE - 1));
}

function readDocument({ id, text, entities }: Row, corpus: string, isHeldOut: boolean): Document {
  const readings = findBlocks(text).map((block) => readBlock(text, block));
  const marks = pairMarks(readings);
  const mentions = finish(mentionsOf(readings, marks));
  const pronouns = entities
    .filter(({ start, end, mention }) => mention === 'pronoun' && PRONOUN.test(text.slice(start, end)))
    .map(({ start, id: chain }): [number, number | string] => [start, chain]);
  return {
    id,
    corpus,
    isHeldOut,
    readings,
    marks,
    mentions,
    pronouns: new Map(pronouns),
    named: new Set(entities.filter(({ mention }) => mention === 'name').map(({ id: chain }) => chain)),
    chains: chainsOf(readings, marks, mentions, entities),
    isComplete: corpus !== 'gap',
  };
}

/** Which chain an entity stands for: that of most of its names; for one without a name, of most of its mentions. */
function chainsOf(
  readings: Document['readings'],
  marks: Document['marks'],
  mentions: Document['mentions'],
  gold: readonly GoldMention[],
): ReadonlyMap<number, number | string> {
  const nobody = {
    score: ({ probabilities, size }: { probabilities: Float64Array; size: number }) => {
      probabilities.fill(0);
      probabilities[size - 1] = 1;
    },
  };
  const { entities } = finish(linkMentions(readings, marks, mentions, nobody));
  const names = gold.filter(({ mention }) => mention === 'name');
  const found = new Map<number, number | string>();
  entities.forEach((entity, index) => {
    const votes = new Map<number | string, number>();
    for (const mention of entity.mentions) {
      if (entity.isNamed ? mention.form !== 'name' : mention.form !== 'role') continue;
      const chain = bestChain(readings, mention, entity.isNamed ? names : gold);
      if (chain !== undefined) votes.set(chain, (votes.get(chain) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best) found.set(index, best[0]);
  });
  return found;
}

function bestChain(
  readings: readonly BlockReading[],
  { block, from, to }: LinkedMention,
  gold: readonly GoldMention[],
): number | string | undefined {
  const reading = readings[block];
  if (!reading) return undefined;
  const span = spanOf(reading, from, to);
  let best: GoldMention | undefined;
  let top = 0;
  for (const mention of gold) {
    const shared = Math.min(span.end, mention.end) - Math.max(span.start, mention.start);
    if (shared <= 0) continue;
    const score = shared / (Math.max(span.end, mention.end) - Math.min(span.start, mention.start));
    if (score > top) {
      top = score;
      best = mention;
    }
  }
  return best?.id;
}
