/** Value and slope of a function at a point; the slope is written into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

const MEMORY = 8;

/** Finds a minimum by limited-memory BFGS (Liu and Nocedal 1989), with a line search that halves the step. */
export function minimize(objective: Objective, size: number, steps: number): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = objective(point, slope);
  const moves: Float64Array[] = [];
  const bends: Float64Array[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = descent(slope, moves, bends);
    const fall = dot(direction, slope);
    let rate = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
    let next = point;
    const nextSlope = new Float64Array(size);
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++) {
      next = point.map((at, i) => at + rate * (direction[i] ?? 0));
      nextValue = objective(next, nextSlope);
      if (nextValue <= value + 1e-4 * rate * fall) break;
      rate /= 2;
    }
    if (nextValue >= value) break;
    moves.push(next.map((at, i) => at - (point[i] ?? 0)));
    bends.push(nextSlope.map((at, i) => at - (slope[i] ?? 0)));
    if (moves.length > MEMORY) {
      moves.shift();
      bends.shift();
    }
    point = next;
    slope = nextSlope;
    value = nextValue;
  }
  return point;
}

/** The way down: the slope, bent by what the last steps told of the curvature. */
function descent(slope: Float64Array, moves: readonly Float64Array[], bends: readonly Float64Array[]): Float64Array {
  const direction = slope.map((value) => -value);
  const shares: number[] = [];
  for (let i = moves.length - 1; i >= 0; i--) {
    const [move, bend] = [moves[i], bends[i]];
    if (!move || !bend) continue;
    const share = dot(move, direction) / dot(move, bend);
    shares[i] = share;
    addScaled(direction, bend, -share);
  }
  const [move, bend] = [moves.at(-1), bends.at(-1)];
  if (move && bend) {
    const scale = dot(move, bend) / dot(bend, bend);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  }
  moves.forEach((past, i) => {
    const turn = bends[i];
    if (!turn) return;
    addScaled(direction, past, (shares[i] ?? 0) - dot(turn, direction) / dot(past, turn));
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addScaled(target: Float64Array, other: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + scale * (other[i] ?? 0);
}
