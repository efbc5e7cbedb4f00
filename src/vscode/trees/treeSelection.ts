import type { Row } from './row';

/** The row that is selected in the tree which had the focus last: keys act on it, since they bring no row with them. */
export class TreeSelection {
  #row: Row | undefined;

  get row(): Row | undefined {
    return this.#row;
  }

  set(row: Row | undefined): void {
    this.#row = row;
  }
}
