import type { Credit, Decision } from '../decisions/decision';
import { bodyOf } from './bodies';
import type { Json, JsonObject } from './json';
import { selectorsOf, sourceOf, targetOf } from './selectors';
import { MOTIVATIONS, type Purpose, type Term } from './terms';

/** A decision whose anchors count code points, as an annotation. What is as usual (`step`, `over`, `turn`) is left out. */
export function toAnnotation(decision: Decision, document: string): JsonObject {
  const { id, by, at, anchors } = decision;
  const bodies = bodiesOf(decision);
  return {
    id: urnOf(id),
    type: 'Annotation',
    motivation: MOTIVATIONS[termOf(decision)],
    creator: { type: 'Person', name: by },
    created: at,
    body: bodies.length === 1 ? (bodies[0] ?? null) : bodies,
    target: targetOf(anchors, sourceOf(document), answeredBy(decision).map(urnOf)),
    sourcemark: decisionOf(decision),
  };
}

const urnOf = (id: string): string => `urn:uuid:${id}`;

const termOf = ({ subject, verdict }: Decision): Term => `${subject}.${verdict.kind}` as Term; // the types of `Decision` say which go together

function decisionOf(decision: Decision): JsonObject {
  const { id, subject, verdict, said, step, over, turn } = decision;
  return {
    subject,
    verdict: verdict.kind,
    ...detailsOf(decision),
    ...(subject !== 'note' && { said: said && saidOf(said) }),
    ...(step !== id && { step }),
    ...(over.length > 0 && { over }),
    ...(turn && { turn: { isUndone: turn.isUndone, by: turn.by, at: turn.at } }),
  };
}

/** Written field by field: what others may have put beside them does not go into the file. */
function saidOf(said: NonNullable<Decision['said']>): JsonObject {
  if ('type' in said) return { name: said.name, type: said.type };
  return { kind: said.kind, speaker: said.speaker, confidence: said.confidence };
}

/** What of a verdict no body tells. */
function detailsOf({ verdict }: Decision): JsonObject {
  switch (verdict.kind) {
    case 'correct':
      return verdict.parts ? { parts: verdict.parts.map(selectorsOf) } : {};
    case 'split':
      return verdict.alias === undefined ? {} : { alias: verdict.alias };
    case 'reply':
      return { to: verdict.to };
    case 'resolve':
      return { to: verdict.note, isResolved: verdict.isResolved };
    default:
      return {};
  }
}

function answeredBy({ verdict }: Decision): readonly string[] {
  if (verdict.kind === 'reply') return [verdict.to];
  return verdict.kind === 'resolve' ? [verdict.note] : [];
}

function bodiesOf({ verdict, why }: Decision): readonly Json[] {
  return [...verdictBodies(verdict), ...(why === undefined ? [] : [bodyOf('commenting', why)])];
}

function verdictBodies(verdict: Decision['verdict']): readonly Json[] {
  const one = (purpose: Purpose, value: string): readonly Json[] => [bodyOf(purpose, value)];
  switch (verdict.kind) {
    case 'confirm':
    case 'reject':
      return one('assessing', verdict.kind);
    case 'correct':
    case 'add':
      return creditBodies(verdict.as);
    case 'rename':
    case 'split':
      return one('identifying', verdict.name);
    case 'merge':
      return one('identifying', verdict.into);
    case 'note':
      return one('commenting', verdict.text);
    case 'reply':
      return one('replying', verdict.text);
    case 'resolve':
      return one('moderating', verdict.isResolved ? 'resolved' : 'open');
  }
}

/** An unknown speaker has no body: nobody is identified. */
const creditBodies = ({ kind, speaker }: Credit): readonly Json[] => [
  bodyOf('classifying', kind),
  ...(speaker === null ? [] : [bodyOf('identifying', speaker)]),
];
