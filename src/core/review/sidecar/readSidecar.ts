import { CodePoints } from './codePoints';
import type { Failed } from './failure';
import { type JsonObject, isSame } from './json';
import { type SidecarPage, readPage } from './readPage';
import type { Kept, Sidecar } from './sidecar';
import { withPlaces } from './withPlaces';
import { toAnnotation } from './writeDecision';

/**
 * Reads the sidecar of a document. `text` is the document as it is now: where it changed since, the places of anchors
 * are hints, and may lie anywhere.
 */
export function readSidecar(source: string, text: string): { readonly ok: true; readonly sidecar: Sidecar } | Failed {
  const read = readPage(source);
  if (!read.ok) return read;
  const { document, items } = read.page;
  const points = new CodePoints(text);
  const decisions = items.flatMap((item) =>
    item.kind === 'decision' ? [withPlaces(item.decision, (place) => points.locate(place))] : [],
  );
  return { ok: true, sidecar: { document, decisions, kept: keptOf(read.page) } };
}

function keptOf({ version: { major, minor }, document, fields, items }: SidecarPage): Kept {
  const originals = new Map<string, JsonObject>();
  for (const item of items)
    if (item.kind === 'decision' && !isSame(toAnnotation(item.decision, document), item.json))
      originals.set(item.decision.id, item.json);
  const annotations = items.flatMap((item) => (item.kind === 'other' ? [item.json] : []));
  return { version: `${major}.${minor}`, page: fields, annotations, originals };
}
