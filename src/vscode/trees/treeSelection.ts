import type { Row } from './row';

/** The row that is selected in each tree: keys act on it, since they bring no row with them. */
export class TreeSelection {
  readonly #selected = new Map<string, () => Row | undefined>();

  /** Adds a view with what is selected in it. NOT its last event: rows are made anew, and it would keep an old one. */
  add(view: string, selected: () => Row | undefined): void {
    this.#selected.set(view, selected);
  }

  /** The selected row of a view. */
  rowOf(view: string): Row | undefined {
    return this.#selected.get(view)?.();
  }
}
