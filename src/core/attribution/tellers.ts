import type { Chains } from '../entities/mention';
import { type Attributable, attributable } from './attributable';
import { speakerOf } from './attribute';
import type { Grammar } from './nounPhrases';
import type { Place } from './places';
import { UNKNOWN } from './speakers';

/** A part of a quotation. */
interface Told {
  readonly part: Place;
  readonly index: number;
}

/**
 * Whoever somebody speaks of as “he” is another than the one who speaks: where a pronoun was taken for the teller, whose
 * words it tells is not known.
 *
 *     “He told me, ‘You’re done here,’ and walked off,” Ruiz recalled.      he is not Ruiz
 */
export function exceptTellers(
  grammars: readonly Grammar[],
  chains: Chains,
  quotations: readonly Attributable[],
): readonly Attributable[] {
  const open: Told[] = [];
  const mistaken = new Set<number>();
  const parts = quotations.flatMap(({ parts: ofOne }, index) => ofOne.map((part): Told => ({ part, index })));
  for (const told of parts.sort(inText)) {
    while (!isWithin(told.part, open.at(-1)?.part)) if (!open.pop()) break;
    const teller = open.at(-1);
    open.push(told);
    const inner = quotations[told.index];
    const outer = teller && quotations[teller.index];
    if (inner?.source?.kind !== 'pronoun' || !outer || inner === outer) continue;
    const speaker = speakerOf(grammars, chains, inner)?.entity;
    if (speaker !== undefined && speaker === speakerOf(grammars, chains, outer)?.entity) mistaken.add(told.index);
  }
  if (mistaken.size === 0) return quotations;
  return quotations.map((quotation, i) => {
    if (!mistaken.has(i)) return quotation;
    const { mention, rivals } = speakerOf(grammars, chains, quotation) ?? UNKNOWN;
    return attributable({ ...quotation, speaker: { ...UNKNOWN, mention, rivals } });
  });
}

const inText = ({ part: a }: Told, { part: b }: Told): number => a.block - b.block || a.from - b.from || b.to - a.to;

const isWithin = (inner: Place, outer: Place | undefined): boolean =>
  outer?.block === inner.block && outer.from <= inner.from && outer.to >= inner.to;
