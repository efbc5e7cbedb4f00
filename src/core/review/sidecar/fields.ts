import type { Expected, SidecarFailure } from './failure';
import { type Json, type JsonObject, fieldOf, isObject, listOf } from './json';
import { LIMITS } from './limits';
import type { Report } from './report';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const URN = 'urn:uuid:';

/**
 * The fields of an object that others wrote. Each method gives what stands there, or reports what is wrong with it and
 * gives something of the right type: whoever reads goes on, and asks the report once, at the end.
 */
export class Fields {
  readonly path: string;
  readonly #object: JsonObject;
  readonly #report: Report;

  constructor(value: Json | undefined, path: string, report: Report) {
    this.path = path;
    this.#object = isObject(value) ? value : {};
    this.#report = report;
    if (!isObject(value)) this.#wrong(path, 'object');
  }

  has(name: string): boolean {
    return this.#get(name) !== undefined;
  }

  text(name: string, limit: number = LIMITS.name): string {
    return this.#text(this.#get(name), this.#pathOf(name), limit);
  }

  textOrNull(name: string): string | null {
    return this.isNull(name) ? null : this.text(name);
  }

  isTrue(name: string): boolean {
    const value = this.#get(name);
    if (typeof value !== 'boolean') this.#wrong(this.#pathOf(name), 'boolean');
    return value === true;
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const word = words.find((known) => known === this.#get(name));
    if (word === undefined) this.#wrong(this.#pathOf(name), 'known-word');
    return word;
  }

  /** A count of characters. JSON has no NaN, but may have a number without an end, a fraction or a minus. */
  place(name: string): number {
    const value = this.#get(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.#wrong(this.#pathOf(name), 'place');
    return 0;
  }

  confidence(name: string): number {
    const value = this.#get(name);
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    this.#wrong(this.#pathOf(name), 'confidence');
    return 0;
  }

  time(name: string): string {
    const value = this.#get(name);
    if (typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))) return value;
    this.#wrong(this.#pathOf(name), 'time');
    return '';
  }

  uuid(name: string): string {
    return this.#uuid(this.#get(name), this.#pathOf(name));
  }

  /** An id as it is written for other programs: `urn:uuid:` and the UUID. */
  urn(name: string): string {
    const value = this.#get(name);
    const isUrn = typeof value === 'string' && value.startsWith(URN);
    return this.#uuid(isUrn ? value.slice(URN.length) : null, this.#pathOf(name));
  }

  uuids(name: string): readonly string[] {
    return this.#list(name).map((value, i) => this.#uuid(value, `${this.#pathOf(name)}[${i}]`));
  }

  object(name: string): Fields {
    return new Fields(this.#get(name), this.#pathOf(name), this.#report);
  }

  /** The objects of a list, or the one that stands for a list of one. What is no object is skipped where it may be. */
  objects(name: string, skipped?: 'text'): readonly Fields[] {
    return this.each(name)
      .filter(({ value }) => skipped === undefined || typeof value !== 'string')
      .map(({ value, path }) => new Fields(value, path, this.#report));
  }

  /** What a list holds, or the one that stands for a list of one, each with its path. */
  each(name: string, limit: number = LIMITS.list): readonly { readonly value: Json; readonly path: string }[] {
    const value = this.#get(name);
    const path = this.#pathOf(name);
    if (!Array.isArray(value)) return listOf(value).map((one) => ({ value: one, path }));
    return this.#list(name, limit).map((one, i) => ({ value: one, path: `${path}[${i}]` }));
  }

  /** The lists of a list, each as an object with that list as its one field. */
  lists(name: string, field: string): readonly Fields[] {
    return this.#list(name).map(
      (list, i) => new Fields({ [field]: list }, `${this.#pathOf(name)}[${i}]`, this.#report),
    );
  }

  isNull(name: string): boolean {
    return this.#get(name) === null;
  }

  /** True if this very word stands there. */
  is(name: string, word: string): boolean {
    return this.#get(name) === word;
  }

  fail(failure: SidecarFailure): void {
    this.#report.fail(failure);
  }

  #list(name: string, limit: number = LIMITS.list): readonly Json[] {
    const value = this.#get(name);
    if (!Array.isArray(value)) this.#wrong(this.#pathOf(name), 'list');
    const list = listOf(value);
    if (list.length <= limit) return list;
    this.fail({ code: 'sidecar.too-many', path: this.#pathOf(name), limit });
    return [];
  }

  #text(value: Json | undefined, path: string, limit: number): string {
    if (typeof value !== 'string') this.#wrong(path, 'text');
    else if (value.length > limit) this.fail({ code: 'sidecar.too-long', path, limit });
    else return value;
    return '';
  }

  #uuid(value: Json | undefined, path: string): string {
    if (typeof value === 'string' && UUID.test(value)) return value;
    this.#wrong(path, 'uuid');
    return '';
  }

  #get(name: string): Json | undefined {
    return fieldOf(this.#object, name);
  }

  #pathOf(name: string): string {
    return `${this.path}.${name}`;
  }

  #wrong(path: string, expected: Expected): void {
    this.fail({ code: 'sidecar.wrong-value', path, expected });
  }
}
