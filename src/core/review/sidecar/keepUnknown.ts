import { type Json, type JsonObject, fieldOf, isObject, listOf } from './json';
import { KNOWN_FIELDS } from './terms';

/**
 * An annotation as this version writes it, with what the file had in it beyond that: fields of a newer version, bodies
 * of other programs. Fields that this version knows are as written, also where it leaves one out.
 */
export function withUnknown(written: JsonObject, original: JsonObject): JsonObject {
  const whole = mixed(written, original) as JsonObject; // of two objects it gives one
  const bodies = listOf(whole['body']);
  const others = othersOf(listOf(original['body']), bodies);
  return others.length === 0 ? whole : { ...whole, body: [...bodies, ...others] };
}

function mixed(written: Json, original: Json | undefined): Json {
  if (isObject(written) && isObject(original)) return mixedObject(written, original);
  if (!Array.isArray(written) || !Array.isArray(original) || written.length !== original.length) return written;
  return written.map((item: Json, i) => mixed(item, original[i] as Json)); // both are lists of JSON
}

function mixedObject(written: JsonObject, original: JsonObject): JsonObject {
  const fields = Object.entries(written).map(([name, value]) => [name, mixed(value, fieldOf(original, name))]);
  const unknown = Object.entries(original).filter(([name]) => !KNOWN_FIELDS.has(name));
  return Object.fromEntries([...fields, ...unknown]) as JsonObject; // names and JSON
}

/** The bodies that none of ours stands for: ours are taken in order, one for each purpose and value. */
function othersOf(originals: readonly Json[], ours: readonly Json[]): readonly Json[] {
  const left = ours.map(keyOf);
  return originals.filter((body) => {
    const index = left.indexOf(keyOf(body));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const keyOf = (body: Json): string => (isObject(body) ? JSON.stringify([body['purpose'], body['value']]) : '');
