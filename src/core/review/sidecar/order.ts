import { type Json, type JsonObject, isObject, listOf } from './json';

interface Place {
  readonly start: number;
  readonly created: string;
  readonly id: string;
  /** All of it, for two that share an id. */
  readonly all: string;
}

/**
 * Annotations in the order in which they stand in a sidecar: by their place in the text, then by time, then by id. It
 * depends on nothing else, so that two reviewers who write the same decisions write the same file, and what one of them
 * adds is one stretch of lines.
 */
export function sorted<Item extends { readonly json: Json }>(items: readonly Item[]): readonly Item[] {
  const placed = items.map((item) => ({ item, place: placeOf(item.json) }));
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ item }) => item);
}

function placeOf(json: Json): Place {
  const annotation = isObject(json) ? json : {};
  return {
    start: startOf(annotation),
    created: textOf(annotation['created']),
    id: textOf(annotation['id']),
    all: JSON.stringify(json),
  };
}

/** By code units, as strings compare: the same on every machine, whatever its language. */
function compare(a: Place, b: Place): number {
  if (a.start !== b.start) return a.start - b.start;
  for (const field of ['created', 'id', 'all'] as const) if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  return 0;
}

/** Where the first words that it is about begin; what tells no place comes last. */
function startOf(annotation: JsonObject): number {
  for (const target of listOf(annotation['target']))
    for (const selector of isObject(target) ? listOf(target['selector']) : []) {
      const start = isObject(selector) && selector['type'] === 'TextPositionSelector' ? selector['start'] : undefined;
      if (typeof start === 'number') return start;
    }
  return Number.MAX_VALUE;
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
