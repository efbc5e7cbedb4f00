import type { Decision } from '../decisions/decision';
import { type Failed, failed } from './failure';
import { Fields } from './fields';
import { type Json, type JsonObject, isObject, isSame, without } from './json';
import { LIMITS } from './limits';
import { sorted } from './order';
import { parseJson } from './parseJson';
import { isDecision, readDecision } from './readDecision';
import { Report } from './report';
import { isPlainName } from './selectors';
import { VERSION } from './terms';

/**
 * A sidecar as its file says it: places count code points. It needs no document, which a merge does not have; what to
 * make of the places is for whoever has one (`CodePoints`).
 */
export interface SidecarPage {
  readonly version: Version;
  readonly document: string;
  /** The file without its annotations. */
  readonly fields: JsonObject;
  /** In the order of `sorted`. */
  readonly items: readonly PageItem[];
}

export interface Version {
  readonly major: number;
  readonly minor: number;
}

export type PageItem =
  | { readonly kind: 'decision'; readonly decision: Decision; readonly json: JsonObject }
  /** An annotation of another program, or one that this version does not know: kept as it is. */
  | { readonly kind: 'other'; readonly json: Json };

/** Reads the text of a sidecar, which may hold anything. */
export function readPage(source: string): { readonly ok: true; readonly page: SidecarPage } | Failed {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const { json } = parsed;
  if (!isSidecar(json)) return failed({ code: 'sidecar.not-a-sidecar' });
  const report = new Report();
  const fields = new Fields(json, '$', report);
  const head = fields.object('sourcemark');
  const version = readVersion(head);
  if (version.major > VERSION.major)
    return failed({ code: 'sidecar.newer-version', version: `${version.major}.${version.minor}` });
  const document = head.text('document');
  if (!isPlainName(document)) head.fail({ code: 'sidecar.unsafe-path', path: `${head.path}.document` });
  const annotations = fields.each('items', LIMITS.annotations);
  const items = annotations.map(({ value, path }) => readItem(value, path, { version, report }));
  if (report.failure) return failed(report.failure);
  return {
    ok: true,
    page: { version, document, fields: without(json, ['items']), items: withoutTwins(sorted(items)) },
  };
}

/** An annotation page with our field: only then does the rest mean what we think. */
const isSidecar = (json: Json): json is JsonObject =>
  isObject(json) && json['type'] === 'AnnotationPage' && isObject(json['sourcemark']) && Array.isArray(json['items']);

function readVersion(head: Fields): Version {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})$/.exec(head.text('version')) ?? [];
  if (major === undefined || minor === undefined)
    head.fail({ code: 'sidecar.wrong-value', path: `${head.path}.version`, expected: 'known-word' });
  return { major: Number(major ?? 0), minor: Number(minor ?? 0) };
}

function readItem(
  json: Json,
  path: string,
  { version, report }: { readonly version: Version; readonly report: Report },
): PageItem {
  if (!isDecision(json) || !isObject(json)) return { kind: 'other', json };
  // A newer version may say in a known decision what this one cannot understand: that is no error, and is kept.
  const ownReport = version.minor > VERSION.minor ? new Report() : report;
  const decision = readDecision(json, path, ownReport);
  return ownReport !== report && ownReport.failure ? { kind: 'other', json } : { kind: 'decision', decision, json };
}

/**
 * No two decisions with one id. Of those that say the same one is left; where they differ, by hand or by malice, the
 * first in order is the decision, and the others are kept as what they are, unread.
 */
function withoutTwins(items: readonly PageItem[]): readonly PageItem[] {
  const first = new Map<string, JsonObject>();
  return items.flatMap((item): readonly PageItem[] => {
    if (item.kind === 'other') return [item];
    const twin = first.get(item.decision.id);
    if (twin) return isSame(twin, item.json) ? [] : [{ kind: 'other', json: item.json }];
    first.set(item.decision.id, item.json);
    return [item];
  });
}
