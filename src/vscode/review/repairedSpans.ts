import type { LostDecision, Quotation, Span } from '../../core/index';
import { partsWithin } from './extents';

/** How like its words another lost part of the same decision must be to come along with the one that was chosen. */
const LIKELY = 0.6;

/**
 * All words of a lost decision where one place of it was chosen: its other parts stay where they are found. Words that
 * were selected are taken as they are; what stands between two parts of a quotation there stays out.
 */
export function repairedSpans(
  { decision, placements }: LostDecision,
  chosen: Span,
  quotations: readonly Quotation[],
): readonly Span[] {
  const own = placements.slice(0, decision.anchors.length);
  const at = own.findIndex(
    (placement) => placement.kind === 'lost' && placement.candidates.some(({ span }) => isSame(span, chosen)),
  );
  if (at < 0) return partsOfSelection(chosen, quotations);
  const spans = own.flatMap((placement, i): readonly Span[] => {
    if (i === at) return [chosen];
    if (placement.kind === 'found') return [placement.span];
    const best = placement.candidates[0];
    return best && best.score >= LIKELY ? [best.span] : [];
  });
  // Parts that have changed places are no parts of one quotation.
  return isInOrder(spans) ? spans : [chosen];
}

function partsOfSelection(selected: Span, quotations: readonly Quotation[]): readonly Span[] {
  const within = quotations.find(
    ({ start, end, parts }) => parts.length > 1 && start < selected.end && selected.start < end,
  );
  return within ? partsWithin(within, selected) : [selected];
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const isInOrder = (spans: readonly Span[]): boolean => spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0));
