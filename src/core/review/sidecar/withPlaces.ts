import type { Span } from '../../model';
import type { Anchor } from '../anchors/anchor';
import type { Decision } from '../decisions/decision';

/** The decision with the place of each anchor turned by a function, all else as it was. */
export function withPlaces(decision: Decision, turned: (place: Span) => Span): Decision {
  const turn = (anchors: readonly Anchor[]): readonly Anchor[] =>
    anchors.map((anchor) => ({ ...anchor, ...turned(anchor) }));
  const anchors = turn(decision.anchors);
  if (decision.subject !== 'quotation' || decision.verdict.kind !== 'correct' || !decision.verdict.parts)
    return { ...decision, anchors };
  return { ...decision, anchors, verdict: { ...decision.verdict, parts: turn(decision.verdict.parts) } };
}
