/** One side of a context, read from the words outwards. */
export interface Side {
  readonly units: Uint16Array;
  /** The unit next to the words, and the step that leads away from them. */
  readonly at: number;
  readonly step: 1 | -1;
  readonly length: number;
}

/** The unit so far away from the words; 0 beyond the end. */
export const unitOf = (side: Side, away: number): number =>
  away < side.length ? (side.units[side.at + away * side.step] ?? 0) : 0;
