/** The attributions that the program makes of gold documents, with what tells how sure they are, and what is right. */
import { kindOf, speakerOf } from '../../../src/core/attribution/attribute';
import { readSigns, type Signs } from '../../../src/core/attribution/confidenceSigns';
import { findQuotations } from '../../../src/core/attribution/index';
import { linkMentions } from '../../../src/core/entities/link/index';
import { mentionsOf } from '../../../src/core/entities/mentions';
import type { Stretch } from '../../../src/core/model';
import { pairMarks } from '../../../src/core/quotations/marks';
import { finish } from '../../../src/core/steps';
import { findBlocks } from '../../../src/core/text/blocks';
import { readBlock, spanOf } from '../../../src/core/text/reading';
import { type GoldDocument, type GoldQuote, GoldChains, jaccard, shared, trim } from './gold';

/** What is right of an attribution; undefined: the gold data does not tell. */
export interface Example {
  readonly document: string;
  readonly corpus: string;
  readonly signs: Signs;
  readonly hasSource: boolean;
  readonly content: boolean | undefined;
  readonly source: boolean | undefined;
  readonly speaker: boolean | undefined;
  /** Of the other entities that it may be, best first, which is right. */
  readonly rivals: readonly boolean[];
  /** The linker names the entity. */
  readonly isLinked: boolean;
}

export function examplesOf(gold: GoldDocument): readonly Example[] {
  const readings = findBlocks(gold.text).map((block) => readBlock(gold.text, block));
  const marks = pairMarks(readings);
  const mentions = finish(mentionsOf(readings, marks));
  const chains = finish(linkMentions(readings, marks, mentions));
  const { grammars, quotations } = finish(findQuotations(readings, marks, chains));
  const goldChains = new GoldChains(gold);
  const span = ({
    block,
    from,
    to,
  }: {
    readonly block: number;
    readonly from: number;
    readonly to: number;
  }): Stretch => {
    const reading = readings[block];
    const { start, end } = reading ? spanOf(reading, from, to) : { start: 0, end: 0 };
    return [start, end];
  };
  return quotations.flatMap((found): readonly Example[] => {
    // Turns are no attributions in these corpora: what matches them is somebody’s words within.
    if (found.term || found.isTurn) return [];
    const kind = kindOf(found, grammars);
    const speaker = speakerOf(grammars, chains, found);
    const signs = readSigns(grammars, chains, { found, kind, speaker });
    const parts = found.parts.map((part) => trim(gold.text, span(part))).filter(([from, to]) => to > from);
    const quote = matching(gold.quotes, parts);
    const content = isContentRight(gold, {
      kind,
      rule: found.rule,
      sign: signs.cue,
      parts,
      quote,
      cue: found.cue && span(found.cue),
    });
    const base = { document: gold.id, corpus: gold.corpus, signs, hasSource: found.source !== undefined, content };
    const judge = (entity: number | undefined): boolean | undefined => {
      const known = entity === undefined ? undefined : chains.entities[entity];
      if (!known || !quote || quote.speakerId === null) return undefined;
      const outcome = goldChains.judge(known, quote.speakerId, readings);
      return outcome === 'unknown' ? undefined : outcome === 'right';
    };
    const source = found.source && quote ? isSourceRight(quote, span(found.source), goldChains) : undefined;
    const entity = speaker?.entity ?? speaker?.rivals[0];
    const rivals = (speaker?.rivals ?? []).filter((rival) => rival !== entity).map((rival) => judge(rival) === true);
    const isLinked = speaker?.entity !== undefined;
    return [{ ...base, source, speaker: judge(entity), rivals, isLinked }];
  });
}

const SAME = 0.5;

function matching(quotes: readonly GoldQuote[], parts: readonly Stretch[]): GoldQuote | undefined {
  let best: GoldQuote | undefined;
  let value = 0;
  for (const quote of quotes)
    for (const part of parts)
      for (const gold of quote.parts) {
        const similarity = jaccard(part, gold);
        if (similarity >= SAME && similarity > value) [best, value] = [quote, similarity];
      }
  return best;
}

/** Cues of verbs that also want, plan or mean. */
const THOUGHTS: ReadonlySet<string> = new Set(['clause', 'attitude']);

function isContentRight(
  gold: GoldDocument,
  {
    kind,
    rule,
    sign,
    quote,
    parts,
    cue,
  }: {
    readonly kind: string;
    readonly rule: string | undefined;
    readonly sign: string;
    readonly quote: GoldQuote | undefined;
    readonly parts: readonly Stretch[];
    readonly cue: Stretch | undefined;
  },
): boolean | undefined {
  // LitBank marks what is direct, and nothing else.
  if (gold.corpus === 'litbank') return kind === 'direct' ? quote !== undefined : undefined;
  // GUM marks clauses that are reported, not what somebody wants or thinks of something.
  if (rule === 'attitude' || rule === 'nominal-cue' || THOUGHTS.has(sign)) return undefined;
  if (quote) return true;
  // It marks them one by one, so that where all that somebody says ends is not to be learned from it.
  if (gold.quotes.some((other) => cue && other.cueSpan && shared(cue, other.cueSpan) > 0)) return undefined;
  return parts.some((part) => gold.quotes.some((other) => other.parts.some((stretch) => shared(part, stretch) > 0)))
    ? undefined
    : false;
}

function isSourceRight(
  { speakerSpan, speakerId }: GoldQuote,
  source: Stretch,
  chains: GoldChains,
): boolean | undefined {
  if (speakerSpan) return shared(speakerSpan, source) > 0;
  if (speakerId === null) return undefined;
  const chain = chains.chainAt(source);
  return chain === undefined ? undefined : chain === speakerId;
}
