import type { Analysis, Entity, Mention, Quotation } from '../../core/index';

export type Direction = 'next' | 'previous';

/** The innermost quotation at an offset. */
export function quotationAt({ quotations }: Analysis, offset: number): Quotation | undefined {
  let best: Quotation | undefined;
  for (const quotation of quotations)
    if (
      quotation.start <= offset &&
      offset <= quotation.end &&
      (!best || quotation.end - quotation.start < best.end - best.start)
    )
      best = quotation;
  return best;
}

/** The quotation that begins behind or before an offset; terms are passed over. */
export function quotationFrom(
  { quotations }: Analysis,
  offset: number,
  direction: Direction,
  speaker?: string,
): Quotation | undefined {
  const said = quotations.filter(
    (quotation) => quotation.kind !== 'term' && (speaker === undefined || quotation.speaker === speaker),
  );
  const sorted = [...said].sort((a, b) => a.start - b.start);
  return direction === 'next'
    ? sorted.find(({ start }) => start > offset)
    : sorted.findLast(({ start }) => start < offset);
}

/** The entity mentioned at an offset, with that mention: the shortest where two meet. */
export function mentionAt(
  { entities }: Analysis,
  offset: number,
): { readonly entity: Entity; readonly mention: Mention } | undefined {
  let best: { readonly entity: Entity; readonly mention: Mention } | undefined;
  for (const entity of entities)
    for (const mention of entity.mentions)
      if (
        mention.start <= offset &&
        offset <= mention.end &&
        (!best || mention.end - mention.start < best.mention.end - best.mention.start)
      )
        best = { entity, mention };
  return best;
}
