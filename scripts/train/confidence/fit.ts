/** Logistic regression with a normal prior on each weight, by Newton’s method: no randomness, one best answer. */
import { eachTerm, type Part, type PartWeights } from '../../../src/core/attribution/confidence';
import type { Signs } from '../../../src/core/attribution/confidenceSigns';
import { MEANS, SLOPE_SPREAD, SPREAD } from './priors';

export interface Judged {
  readonly signs: Signs;
  readonly isRight: boolean;
}

const STEPS = 30;

export function fit(part: Part, examples: readonly Judged[]): PartWeights {
  const names: string[] = [];
  const index = new Map<string, number>();
  const add = (group: string, sign: string): number => {
    const name = `${group}\t${sign}`;
    const known = index.get(name) ?? names.length;
    if (known === names.length) names.push(name);
    index.set(name, known);
    return known;
  };
  for (const [group, signs] of Object.entries(MEANS[part])) for (const sign of Object.keys(signs)) add(group, sign);
  const rows = examples.map(({ signs, isRight }) => {
    const terms: (readonly [index: number, value: number])[] = [];
    eachTerm(part, signs, {
      visit(group, sign, value) {
        terms.push([add(group, sign), value]);
      },
    });
    return { terms, isRight };
  });
  const means = names.map((name) => meanOf(part, name));
  const precisions = names.map((name) => 1 / (isSlope(name) ? SLOPE_SPREAD : SPREAD) ** 2);
  const weights = [...means];
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => ((means[i] ?? 0) - weight) * (precisions[i] ?? 0));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? (precisions[i] ?? 0) : 0)));
    for (const { terms, isRight } of rows) {
      const sum = terms.reduce((total, [i, value]) => total + (weights[i] ?? 0) * value, 0);
      const probability = 1 / (1 + Math.exp(-sum));
      for (const [i, value] of terms) {
        gradient[i] = (gradient[i] ?? 0) + value * ((isRight ? 1 : 0) - probability);
        const row = curvature[i] ?? [];
        for (const [j, other] of terms) row[j] = (row[j] ?? 0) + value * other * probability * (1 - probability);
      }
    }
    solve(curvature, gradient).forEach((change, i) => (weights[i] = (weights[i] ?? 0) + change));
  }
  return tableOf(names, weights);
}

const isSlope = (name: string): boolean => name.startsWith('own') || name.startsWith('chosen');

function meanOf(part: Part, name: string): number {
  const [group, sign] = name.split('\t');
  return MEANS[part][group ?? '']?.[sign ?? ''] ?? 0;
}

/** By group and sign, both in alphabetical order; two decimals. */
function tableOf(names: readonly string[], weights: readonly number[]): PartWeights {
  const table: Record<string, Record<string, number>> = {};
  const sorted = names.map((name, i) => [name, weights[i] ?? 0] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, weight] of sorted) {
    const [group, sign] = name.split('\t');
    if (group === undefined || sign === undefined) continue;
    const rounded = Math.round(weight * 100) / 100;
    if (rounded !== 0) (table[group] ??= {})[sign] = rounded;
  }
  return table;
}

/** Gauss-Jordan elimination; the matrix is positive definite. */
function solve(matrix: number[][], values: number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const scale = pivot[i] ?? 1;
    for (let column = i; column < pivot.length; column++) pivot[column] = (pivot[column] ?? 0) / scale;
    rows.forEach((row, j) => {
      const factor = row[i] ?? 0;
      if (j === i || factor === 0) return;
      for (let column = i; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
