import { type Failed, failed } from './failure';
import type { Json } from './json';
import { LIMITS } from './limits';

/** Reads JSON that others wrote: what is too large or too deep is refused before anything is built from it. */
export function parseJson(source: string): { readonly ok: true; readonly json: Json } | Failed {
  if (source.length > LIMITS.size) return failed({ code: 'sidecar.too-large', limit: LIMITS.size });
  if (isDeeper(source, LIMITS.depth)) return failed({ code: 'sidecar.too-deep', limit: LIMITS.depth });
  try {
    const json = JSON.parse(source.startsWith('\ufeff') ? source.slice(1) : source) as Json; // JSON gives nothing else
    return { ok: true, json };
  } catch {
    // What exactly is wrong with it helps nobody: it is no JSON, and the commonest reason can be told.
    return failed({ code: hasConflictMarkers(source) ? 'sidecar.conflict-markers' : 'sidecar.not-json' });
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** True if lists and objects stand in each other more than `limit` deep. What is in text does not count. */
function isDeeper(source: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === QUOTE) i = endOfText(source, i);
    else if (unit === 0x5b || unit === 0x7b) depth++;
    else if (unit === 0x5d || unit === 0x7d) depth--;
    if (depth > limit) return true;
  }
  return false;
}

/** The mark that ends a text, which starts at `start`. */
function endOfText(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === QUOTE) return i;
  }
  return source.length;
}

const hasConflictMarkers = (source: string): boolean => /^<{7}(?: |$)/m.test(source) && /^>{7}(?: |$)/m.test(source);
