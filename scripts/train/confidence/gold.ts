/** Gold documents, and what of a reading of them is right: judged as the scorer does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainEntity } from '../../../src/core/entities/mention';
import type { Stretch } from '../../../src/core/model';
import { type BlockReading, spanOf } from '../../../src/core/text/reading';

type Chain = number | string;

export interface GoldQuote {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly parts: readonly Stretch[];
  readonly speakerId: Chain | null;
  readonly speakerSpan: Stretch | null;
  readonly cueSpan: Stretch | null;
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly id: Chain | null;
  readonly mention: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly genre: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly entities: readonly GoldMention[];
}

interface Row extends Omit<GoldDocument, 'quotes'> {
  readonly quotes: readonly (Partial<GoldQuote> & {
    readonly start: number;
    readonly end: number;
    readonly kind: GoldQuote['kind'];
  })[];
}

export function readCorpus(directory: string, name: string): readonly GoldDocument[] {
  return readFileSync(join(directory, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      return { ...row, quotes: row.quotes.map((quote) => toQuote(row, quote)) };
    });
}

function toQuote(
  { corpus, text }: Row,
  { start, end, kind, parts, speakerId, speakerSpan, cueSpan }: Row['quotes'][number],
): GoldQuote {
  const stretches = (parts ?? [[start, end] as const]).map((part) => (corpus === 'gum' ? closed(text, part) : part));
  return {
    kind,
    parts: stretches
      .flatMap((part) => lines(text, part))
      .map((part) => trim(text, part))
      .filter(([from, to]) => to > from),
    speakerId: speakerId ?? null,
    speakerSpan: speakerSpan ?? null,
    cueSpan: cueSpan ?? null,
  };
}

/** GUM's content ends with its clause: taken on to the mark that closes it, in its paragraph. */
function closed(text: string, [start, end]: Stretch): Stretch {
  if (!/^["“]/.test(text.slice(start, start + 1)) || /["”“]/.test(text.slice(start + 1, end + 2))) return [start, end];
  const paragraph = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const closing = text.slice(end, paragraph).search(/["”]/);
  return closing < 0 ? [start, end] : [start, end + closing + 1];
}

const lines = (text: string, [start, end]: Stretch): readonly Stretch[] =>
  [...text.slice(start, end).matchAll(/[^\n]+/g)].map((line) => [
    start + line.index,
    start + line.index + line[0].length,
  ]);

const EDGE = new Set(' \n\t"“”‘’\'`.,;:');

export function trim(text: string, [start, end]: Stretch): Stretch {
  while (start < end && EDGE.has(text[start] ?? '')) start++;
  while (end > start && EDGE.has(text[end - 1] ?? '')) end--;
  return [start, end];
}

export const shared = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

export const jaccard = (a: Stretch, b: Stretch): number =>
  shared(a, b) / Math.max(1, a[1] - a[0] + b[1] - b[0] - shared(a, b));

/** The chains of a gold document: to whom words refer, and which of them an entity stands for. */
export class GoldChains {
  readonly #mentions: readonly (GoldMention & { readonly id: Chain })[];
  readonly #named: ReadonlySet<Chain>;

  constructor({ entities }: GoldDocument) {
    this.#mentions = entities.flatMap((mention) => (mention.id === null ? [] : [{ ...mention, id: mention.id }]));
    this.#named = new Set(this.#mentions.flatMap(({ id, mention }) => (mention === 'name' ? [id] : [])));
  }

  /** The chain of the mention that words overlap best. */
  chainAt(span: Stretch): Chain | undefined {
    return this.#best(span, false)?.id;
  }

  /** `unknown`: an entity without a name where the chain has one. */
  judge(entity: ChainEntity, chain: Chain, readings: readonly BlockReading[]): 'right' | 'wrong' | 'unknown' {
    const isNamed = this.#named.has(chain);
    if (isNamed && !entity.isNamed) return 'unknown';
    let isLinked = false;
    let own = 0;
    let others = 0;
    for (const { block, from, to, form } of entity.mentions) {
      const reading = readings[block];
      if (!reading) continue;
      const { start, end } = spanOf(reading, from, to);
      const best = this.#best([start, end], form === 'name');
      if (!best) continue;
      if (best.id === chain && (!isNamed || best.mention === 'name')) isLinked = true;
      if (form !== 'name' || best.mention !== 'name') continue;
      if (best.id === chain) own++;
      else others++;
    }
    return isLinked && others <= own ? 'right' : 'wrong';
  }

  #best(span: Stretch, isName: boolean): (GoldMention & { readonly id: Chain }) | undefined {
    let best: (GoldMention & { readonly id: Chain }) | undefined;
    let value = 0;
    for (const mention of this.#mentions) {
      if (isName && mention.mention !== 'name') continue;
      const similarity = jaccard(span, [mention.start, mention.end]);
      if (similarity > value) [best, value] = [mention, similarity];
    }
    return best;
  }
}
