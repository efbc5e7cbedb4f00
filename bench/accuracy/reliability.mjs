// Does a confidence mean something? Of what has confidence .8, about eight in ten should be right.

/** Lower bounds of the bins: under .5, then steps of .1; the last one holds 1, too. */
const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Sums of decimal fractions fall short of a bound by this much at most. */
const EPSILON = 1e-9;

/** @typedef {{ confidence: number, isRight: boolean }} Judged */
/** @typedef {{ from: number, to: number, n: number, confidence: number | null, right: number | null }} Bin */

/**
 * Number, mean confidence and share right of each bin, and the expected calibration error: the mean distance between
 * the two, each bin weighed by its number (Guo et al. 2017, "On Calibration of Modern Neural Networks").
 * @param {readonly Judged[]} judged
 * @returns {{ bins: Bin[], error: number | null }}
 */
export function reliability(judged) {
  const bins = BOUNDS.map((from, i) => {
    const to = BOUNDS[i + 1] ?? 1;
    return { from, to, ...mean(judged.filter(({ confidence }) => binOf(confidence) === i)) };
  });
  const distances = bins.map(({ n, confidence, right }) => (n === 0 ? 0 : n * Math.abs(right - confidence)));
  const error = judged.length === 0 ? null : distances.reduce((sum, one) => sum + one, 0) / judged.length;
  return { bins, error };
}

/**
 * The same of everything with so much confidence or more.
 * @param {readonly Judged[]} judged
 */
export const fromConfidence = (judged, least) =>
  mean(judged.filter(({ confidence }) => confidence >= least - EPSILON));

function binOf(confidence) {
  return BOUNDS.findLastIndex((from) => confidence >= from - EPSILON);
}

/** A share of nothing is null, never 0. */
function mean(judged) {
  const n = judged.length;
  if (n === 0) return { n, confidence: null, right: null };
  const sum = judged.reduce((total, { confidence }) => total + confidence, 0);
  return { n, confidence: sum / n, right: judged.filter(({ isRight }) => isRight).length / n };
}
