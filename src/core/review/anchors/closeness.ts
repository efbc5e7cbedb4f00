import { type Side, unitOf } from './side';

/** How much longer than what stood there the stretch may be that is compared with it. */
const SLACK = 8;

/**
 * How far a side of a context is from what it was: the least number of inserted, deleted and replaced units that make
 * what it was from any beginning of what it is.
 *
 * Source: Myers 1999, "A fast bit-vector algorithm for approximate string matching"; the beginning of both is fixed (they
 * begin at the words), so the first row of the table grows by one a column.
 */
export class Closeness {
  /** For each unit, a bit for each place where it stands in what was there; all 0 between two uses. */
  readonly #masks = new Int32Array(65536);

  /** `was` has at most 32 units: the bits of one number. */
  distance(was: Side, is: Side): number {
    const { length } = was;
    const masks = this.#masks;
    for (let i = 0; i < length; i++) masks[unitOf(was, i)] = (masks[unitOf(was, i)] ?? 0) | (1 << i);
    const last = 1 << (length - 1);
    let up = -1;
    let down = 0;
    let distance = length;
    let least = length;
    const columns = Math.min(is.length, length + SLACK);
    for (let j = 0; j < columns; j++) {
      const mask = masks[unitOf(is, j)] ?? 0;
      const vertical = mask | down;
      const horizontal = (((mask & up) + up) ^ up) | mask;
      let plus = down | ~(horizontal | up);
      let minus = up & horizontal;
      if (plus & last) distance++;
      else if (minus & last) distance--;
      plus = (plus << 1) | 1;
      minus <<= 1;
      up = minus | ~(vertical | plus);
      down = plus & vertical;
      if (distance < least) least = distance;
    }
    for (let i = 0; i < length; i++) masks[unitOf(was, i)] = 0;
    return least;
  }
}
