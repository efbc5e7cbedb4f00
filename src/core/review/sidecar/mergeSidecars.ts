import type { SidecarFailure } from './failure';
import { type Json, type JsonObject, canonical, fieldOf, isObject } from './json';
import { type Sides, mergeAnnotation, settle } from './mergeAnnotation';
import { sorted } from './order';
import { pageFields } from './pageFields';
import { printPage } from './printPage';
import { type SidecarPage, readPage } from './readPage';

/** The text of the merged sidecar, or which of the three files cannot be read, and why. */
export type Merged =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly side: keyof Sides<unknown>; readonly failure: SidecarFailure };

/**
 * Merges two sidecars that come from one, as texts. It needs no document: places are carried as they are, in code points.
 * An empty base is that of a file which both sides added. There are no conflicts: two reviewers who decide differently
 * about a mark have each their decision, and the mark is contested.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): Merged {
  const before = base.trim() === '' ? NO_PAGE : readPage(base);
  if (!before.ok) return { ok: false, side: 'base', failure: before.failure };
  const our = readPage(ours);
  if (!our.ok) return { ok: false, side: 'ours', failure: our.failure };
  const their = readPage(theirs);
  if (!their.ok) return { ok: false, side: 'theirs', failure: their.failure };
  return { ok: true, text: mergePages({ base: before.page, ours: our.page, theirs: their.page }) };
}

const NO_PAGE = {
  ok: true,
  page: { version: { major: 0, minor: 0 }, document: '', fields: {}, items: [] },
} as const satisfies { readonly ok: true; readonly page: SidecarPage };

function mergePages(pages: Sides<SidecarPage>): string {
  const { base, ours, theirs } = pages;
  const fields = mergeFields({ base: base.fields, ours: ours.fields, theirs: theirs.fields });
  const document = settle({ base: base.document, ours: ours.document, theirs: theirs.document });
  const found = { ...fields, sourcemark: mergeFields(headsOf(pages)) };
  const items = mergeItems(pages).map((json) => ({ json }));
  return printPage(
    pageFields({ document: typeof document === 'string' ? document : '', version: newest(ours, theirs), found }),
    sorted(items).map(({ json }) => json),
  );
}

function headsOf({ base, ours, theirs }: Sides<SidecarPage>): Sides<JsonObject> {
  const head = ({ fields }: SidecarPage): JsonObject => (isObject(fields['sourcemark']) ? fields['sourcemark'] : {});
  return { base: head(base), ours: head(ours), theirs: head(theirs) };
}

function mergeFields({ base, ours, theirs }: Sides<JsonObject>): JsonObject {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = settle({ base: fieldOf(base, name), ours: fieldOf(ours, name), theirs: fieldOf(theirs, name) });
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The newer of two versions: what it added is kept. */
function newest({ version: a }: SidecarPage, { version: b }: SidecarPage): string {
  const { major, minor } = a.major > b.major || (a.major === b.major && a.minor > b.minor) ? a : b;
  return `${major}.${minor}`;
}

function mergeItems({ base, ours, theirs }: Sides<SidecarPage>): readonly Json[] {
  const [before, our, their] = [byId(base), byId(ours), byId(theirs)];
  const ids = new Set([...our.keys(), ...their.keys()]);
  return [...ids].flatMap((id) =>
    mergeAnnotation({ base: before.get(id) ?? [], ours: our.get(id) ?? [], theirs: their.get(id) ?? [] }),
  );
}

/** What has no id is known by all that it says. */
function byId({ items }: SidecarPage): ReadonlyMap<string, readonly Json[]> {
  const groups = new Map<string, Json[]>();
  for (const { json } of items) {
    const id = isObject(json) ? json['id'] : undefined;
    const key = typeof id === 'string' ? `id ${id}` : canonical(json);
    const group = groups.get(key);
    if (group) group.push(json);
    else groups.set(key, [json]);
  }
  return groups;
}
