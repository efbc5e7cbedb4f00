import type {
  Credit,
  Decision,
  EntityVerdict,
  NoteVerdict,
  QuotationVerdict,
  SaidOfEntity,
  SaidOfQuotation,
} from '../decisions/decision';
import { Bodies } from './bodies';
import { Fields } from './fields';
import { type Json, isObject } from './json';
import { LIMITS } from './limits';
import type { Report } from './report';
import { readAnchor, readTarget } from './selectors';
import { ENTITY_TYPES, QUOTATION_KINDS, VERDICTS } from './terms';

/** True for an annotation that claims to be a decision which this version knows. */
export function isDecision(json: Json): boolean {
  const decision = isObject(json) ? json['sourcemark'] : undefined;
  if (!isObject(decision)) return false;
  const { subject, verdict } = decision;
  const known = Object.entries(VERDICTS).find(([name]) => name === subject)?.[1];
  return known?.some((word) => word === verdict) ?? false;
}

/** The decision that an annotation tells; its anchors count code points. What is wrong with it goes to the report. */
export function readDecision(json: Json, path: string, report: Report): Decision {
  const annotation = new Fields(json, path, report);
  const decision = annotation.object('sourcemark');
  const bodies = new Bodies(annotation);
  const verdict = readVerdict(decision, bodies);
  const why = bodies.takeIfAny('commenting', LIMITS.note);
  const id = annotation.urn('id');
  return {
    id,
    step: decision.has('step') ? decision.uuid('step') : id,
    by: annotation.object('creator').text('name'),
    at: annotation.time('created'),
    ...(why !== undefined && { why }),
    anchors: readTarget(annotation),
    over: decision.has('over') ? decision.uuids('over') : [],
    ...(decision.has('turn') && { turn: readTurn(decision.object('turn')) }),
    ...verdict,
  };
}

const readTurn = (turn: Fields): NonNullable<Decision['turn']> => ({
  isUndone: turn.isTrue('isUndone'),
  by: turn.text('by'),
  at: turn.time('at'),
});

type Said = { [S in Decision['subject']]: Pick<Extract<Decision, { subject: S }>, 'subject' | 'verdict' | 'said'> };

function readVerdict(decision: Fields, bodies: Bodies): Said[Decision['subject']] {
  const subject = decision.oneOf('subject', ['quotation', 'entity', 'note']) ?? 'note';
  if (subject === 'quotation')
    return { subject, verdict: ofQuotation(decision, bodies), said: saidOfQuotation(decision) };
  if (subject === 'entity') return { subject, verdict: ofEntity(decision, bodies), said: saidOfEntity(decision) };
  return { subject, verdict: ofNote(decision, bodies), said: null };
}

function ofQuotation(decision: Fields, bodies: Bodies): QuotationVerdict {
  const kind = decision.oneOf('verdict', VERDICTS.quotation) ?? 'reject';
  if (kind === 'confirm' || kind === 'reject') return { kind };
  const as = readCredit(bodies);
  if (kind === 'add' || !decision.has('parts')) return { kind, as };
  return { kind, as, parts: decision.lists('parts', 'selector').map(readAnchor) };
}

function ofEntity(decision: Fields, bodies: Bodies): EntityVerdict {
  const kind = decision.oneOf('verdict', VERDICTS.entity) ?? 'reject';
  if (kind === 'reject') return { kind };
  const name = bodies.take('identifying');
  if (kind === 'rename') return { kind, name };
  if (kind === 'merge') return { kind, into: name };
  return { kind, name, ...(decision.has('alias') && { alias: decision.text('alias') }) };
}

function ofNote(decision: Fields, bodies: Bodies): NoteVerdict {
  const kind = decision.oneOf('verdict', VERDICTS.note) ?? 'note';
  if (kind === 'note') return { kind, text: bodies.take('commenting', LIMITS.note) };
  const to = decision.uuid('to');
  if (kind === 'reply') return { kind, to, text: bodies.take('replying', LIMITS.note) };
  return { kind, note: to, isResolved: decision.isTrue('isResolved') };
}

const readCredit = (bodies: Bodies): Credit => ({
  kind: bodies.takeWord('classifying', QUOTATION_KINDS) ?? 'direct',
  speaker: bodies.takeIfAny('identifying') ?? null,
});

function saidOfQuotation(decision: Fields): SaidOfQuotation | null {
  if (decision.isNull('said')) return null;
  const said = decision.object('said');
  return {
    kind: said.oneOf('kind', QUOTATION_KINDS) ?? 'direct',
    speaker: said.textOrNull('speaker'),
    confidence: said.confidence('confidence'),
  };
}

function saidOfEntity(decision: Fields): SaidOfEntity {
  const said = decision.object('said');
  return { name: said.text('name'), type: said.oneOf('type', ENTITY_TYPES) ?? 'person' };
}
