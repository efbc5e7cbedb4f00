import type { EntityType, QuotationKind } from '../../model';
import type { Decision } from '../decisions/decision';

/** The version of the sidecar that is written. What a larger second number adds is kept; a larger first one is refused. */
export const VERSION = { major: 1, minor: 0 } as const;

/**
 * What the names in a sidecar mean. Ours is one field, `sourcemark`, whose value is JSON as it stands (`@json`): other
 * programs carry it along without having to know what is in it.
 */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { sourcemark: { '@id': 'urn:x-sourcemark:review', '@type': '@json' } },
] as const;

/** What a reviewer may decide, by what it is said of. */
export const VERDICTS = {
  quotation: ['confirm', 'correct', 'reject', 'add'],
  entity: ['reject', 'rename', 'merge', 'split'],
  note: ['note', 'reply', 'resolve'],
} as const satisfies { readonly [S in Decision['subject']]: readonly VerdictOf<S>[] };

type VerdictOf<S extends Decision['subject']> = Extract<Decision, { subject: S }>['verdict']['kind'];

/** What a decision says of what: `quotation.confirm`. */
export type Term = { [S in Decision['subject']]: `${S}.${VerdictOf<S>}` }[Decision['subject']];

/**
 * The motivation of each decision, by the definitions of the Web Annotation Data Model (section 3.3.5): `assessing` says
 * how good something is, `classifying` what it is, `identifying` who or what it stands for, `highlighting` only that it
 * is to be seen, `moderating` gives it a quality, as settled. NOT `editing`: that asks for a change of the document,
 * and a review changes none.
 */
export const MOTIVATIONS: Readonly<Record<Term, string | readonly string[]>> = {
  'quotation.confirm': 'assessing',
  'quotation.correct': ['classifying', 'identifying'],
  'quotation.reject': 'assessing',
  'quotation.add': 'highlighting',
  'entity.reject': 'assessing',
  'entity.rename': 'identifying',
  'entity.merge': 'identifying',
  'entity.split': 'identifying',
  'note.note': 'commenting',
  'note.reply': 'replying',
  'note.resolve': 'moderating',
};

/** What a body is for. */
export type Purpose = 'assessing' | 'classifying' | 'identifying' | 'commenting' | 'replying' | 'moderating';

export const QUOTATION_KINDS = ['direct', 'mixed', 'indirect', 'term'] as const satisfies readonly QuotationKind[];

export const ENTITY_TYPES = [
  'person',
  'organization',
  'place',
  'event',
  'work',
  'group',
  'date',
] as const satisfies readonly EntityType[];

/** The order in which fields are written. */
export const FIELDS = {
  page: ['@context', 'id', 'type', 'sourcemark', 'items'],
  annotation: ['id', 'type', 'motivation', 'creator', 'created', 'body', 'target', 'sourcemark'],
  decision: ['subject', 'verdict', 'alias', 'to', 'isResolved', 'parts', 'said', 'step', 'over', 'turn'],
} as const;

/** Fields inside of these. */
const INNER = [
  ...['type', 'name', 'purpose', 'format', 'value', 'source', 'selector', 'exact', 'prefix', 'suffix'],
  ...['start', 'end', 'kind', 'speaker', 'confidence', 'isUndone', 'by', 'at'],
] as const;

/** Every name of a field of an annotation that this version writes. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set([...FIELDS.annotation, ...FIELDS.decision, ...INNER]);
