/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

/** True for an object of JSON: neither a list nor null. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an object itself; NOT `object[name]`, which for `__proto__` gives what every object has. */
export const fieldOf = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** JSON with the fields of each object in the order of their names: alike for values that say the same. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(fieldOf(value, name) ?? null)}`).join(',')}}`;
}

/** True where two values say the same, whatever the order of their fields. */
export function isSame(a: Json, b: Json): boolean {
  // Mostly the order is the same, too, and this much quicker comparison tells.
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}

/** The fields that are named, in that order, and behind them the others by name. */
export function inOrder(object: JsonObject, names: readonly string[]): JsonObject {
  const others = Object.keys(object)
    .filter((name) => !names.includes(name))
    .sort();
  // NOT by assignment: a field may be called `__proto__`, and must stay a mere field.
  return Object.fromEntries(
    [...names, ...others].flatMap((name) => {
      const value = fieldOf(object, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The object without the fields that are named. */
export const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** A value of JSON-LD, where a list of one may be written as the one. */
export const listOf = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
};
