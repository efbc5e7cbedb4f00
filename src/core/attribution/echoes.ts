import type { Chains } from '../entities/mention';
import { type Attributable, attributable } from './attributable';
import type { Grammar } from './nounPhrases';
import type { Place } from './places';
import { findSpeaker, type Speaker } from './speakers';

/** Fewer words may be anybody's. */
const MIN_WORDS = 3;
/** Headings looked for that begin with the same word, at most. */
const MAX_SAME_START = 8;

interface Echo {
  readonly index: number;
  readonly words: readonly string[];
}

/**
 * The words of a heading are said by whoever says them below.
 *
 *     ‘We were lied to’: families demand answers
 *     ‘We were lied to for a year,’ said Joan Pratt.
 *                                        ^^^^^^^^^^ for both
 */
export function creditHeadings(
  grammars: readonly Grammar[],
  chains: Chains,
  quotations: readonly Attributable[],
): readonly Attributable[] {
  const speakerOf = ({ speaker, source }: Attributable): Speaker | undefined => {
    const grammar = source && grammars[source.block];
    return speaker ?? (grammar && findSpeaker(grammar, chains, source));
  };
  const byFirst = new Map<string, Echo[]>();
  quotations.forEach((quotation, index) => {
    const [span] = quotation.verbatim;
    if (!span || (quotation.rule !== 'headline' && (quotation.source || quotation.term))) return;
    if (grammars[span.block]?.reading.block.kind !== 'heading' && quotation.rule !== 'headline') return;
    const words = wordsOf(grammars, span);
    const same = byFirst.get(words[0] ?? '') ?? [];
    if (words.length < MIN_WORDS || same.length >= MAX_SAME_START) return;
    byFirst.set(words[0] ?? '', [...same, { index, words }]);
  });
  if (byFirst.size === 0) return quotations;
  const credited = new Map<number, Attributable>();
  for (const quotation of quotations) {
    if (!quotation.source || quotation.rule === 'headline') continue;
    for (const span of quotation.verbatim)
      for (const index of echoesIn(grammars[span.block], span, byFirst))
        if (!credited.has(index)) credited.set(index, quotation);
  }
  return quotations.map((quotation, i) => {
    const said = credited.get(i);
    // Who is named in the heading itself, is credited there.
    if (!said || speakerOf(quotation)?.entity !== undefined) return quotation;
    const speaker = speakerOf(said);
    return speaker?.entity === undefined ? quotation : attributable({ ...quotation, rule: 'headline', speaker });
  });
}

function wordsOf(grammars: readonly Grammar[], { block, from, to }: Place): readonly string[] {
  const words = grammars[block]?.reading.tokens.word.slice(from + 1, to) ?? [];
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Headings whose words all stand in a stretch, one after another. */
function echoesIn(
  grammar: Grammar | undefined,
  { from, to }: Place,
  byFirst: ReadonlyMap<string, readonly Echo[]>,
): readonly number[] {
  const word = grammar?.reading.tokens.word ?? [];
  const found: number[] = [];
  for (let at = from + 1; at < to; at++)
    for (const { index, words } of byFirst.get(word[at] ?? '') ?? [])
      if (at + words.length <= to && words.every((here, i) => word[at + i] === here)) found.push(index);
  return found;
}
