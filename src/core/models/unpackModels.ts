import type { Models } from './models';
import { ModelsError } from './modelsError';

/** First line of a pack, as JSON: what stands where, counted from the start of the pack. */
interface Header {
  readonly version: string;
  readonly models: Readonly<Record<string, readonly [start: number, length: number]>>;
}

/** Models start at multiples of it, so that their numbers can be read in place. */
const ALIGNMENT = 8;
const MAX_HEADER = 4096;
const NEWLINE = 10;

/**
 * Opens a pack of models as `scripts/build/models.mjs` writes it: a line of JSON, then the models one after another.
 *
 *     {"version":"3f9c0a","models":{"tagger":[48,856421]}}⏎ ... bytes
 */
export function unpackModels(pack: Uint8Array, version: string): Models {
  const header = readHeader(pack);
  if (header.version !== version) throw new ModelsError('models.other-version');
  const bytes = pack.byteOffset % ALIGNMENT === 0 ? pack : pack.slice();
  for (const [start, length] of Object.values(header.models))
    if (start + length > bytes.length) throw new ModelsError('models.damaged');
  return {
    bytes: (name) => {
      const place = header.models[name];
      if (!place) throw new ModelsError('models.damaged');
      return bytes.subarray(place[0], place[0] + place[1]);
    },
  };
}

function readHeader(pack: Uint8Array): Header {
  let line = '';
  for (let i = 0; i < Math.min(pack.length, MAX_HEADER) && pack[i] !== NEWLINE; i++)
    line += String.fromCharCode(pack[i] ?? 0);
  try {
    const header: unknown = JSON.parse(line);
    if (isHeader(header)) return header;
  } catch {
    // Not JSON: reported below, as is JSON that is no header.
  }
  throw new ModelsError('models.damaged');
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { version, models } = value as Partial<Record<keyof Header, unknown>>; // Checked field by field.
  return typeof version === 'string' && typeof models === 'object' && models !== null;
}
