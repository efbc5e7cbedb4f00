/** Work that may still be done for all anchors of a document together, so that hostile ones end, too. */
export interface Budget {
  left: number;
}

/** A stretch `[from, to)` of units. */
export interface Stretch {
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/**
 * How many units must be inserted or deleted to make one stretch from the other; undefined if more than `most`, or if
 * the budget is spent.
 *
 * Source: Myers 1986, "An O(ND) difference algorithm": the work grows with the difference, not with the length squared.
 */
export function editDistance(a: Stretch, b: Stretch, most: number, budget: Budget): number | undefined {
  const lengthA = a.to - a.from;
  const lengthB = b.to - b.from;
  const goal = lengthA - lengthB;
  if (Math.abs(goal) > most) return undefined;
  // The furthest place in `a` on each diagonal, two more at the edges.
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = furthest[middle + diagonal - 1] ?? 0;
      const right = furthest[middle + diagonal + 1] ?? 0;
      let at = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
      if (edits === 0) at = 0;
      const begin = at;
      while (at < lengthA && at - diagonal < lengthB && a.units[a.from + at] === b.units[b.from + at - diagonal]) at++;
      furthest[middle + diagonal] = at;
      if (diagonal === goal && at >= lengthA) return edits;
      if ((budget.left -= 1 + at - begin) < 0) return undefined;
    }
  }
  return undefined;
}
