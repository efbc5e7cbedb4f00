import type { Expected } from './failure';
import type { Fields } from './fields';
import type { JsonObject } from './json';
import type { Purpose } from './terms';

/**
 * Words that say what was decided. Always plain text, and said to be: whoever shows them must not take them for HTML,
 * whatever they hold.
 */
export const bodyOf = (purpose: Purpose, value: string): JsonObject => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

/** The bodies of an annotation, each taken once. */
export class Bodies {
  readonly #annotation: Fields;
  readonly #left: Fields[];

  constructor(annotation: Fields) {
    this.#annotation = annotation;
    this.#left = annotation.objects('body', 'text').filter((body) => body.is('type', 'TextualBody'));
  }

  /** The words of the first body for a purpose; that there are none is a failure. */
  take(purpose: Purpose, limit?: number): string {
    const words = this.takeIfAny(purpose, limit);
    if (words === undefined) this.#missing('text');
    return words ?? '';
  }

  /** The same; undefined where there are none. */
  takeIfAny(purpose: Purpose, limit?: number): string | undefined {
    return this.#takeBody(purpose)?.text('value', limit);
  }

  /** The same, where it is one of some words. */
  takeWord<Word extends string>(purpose: Purpose, words: readonly Word[]): Word | undefined {
    const body = this.#takeBody(purpose);
    if (!body) this.#missing('known-word');
    return body?.oneOf('value', words);
  }

  #takeBody(purpose: Purpose): Fields | undefined {
    const index = this.#left.findIndex((body) => body.is('purpose', purpose));
    return index < 0 ? undefined : this.#left.splice(index, 1)[0];
  }

  #missing(expected: Expected): void {
    this.#annotation.fail({ code: 'sidecar.wrong-value', path: `${this.#annotation.path}.body`, expected });
  }
}
