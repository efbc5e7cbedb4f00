/** How far two reviewers agree, on what both decided. */
export interface Agreement {
  /** What both decided. */
  readonly count: number;
  /** The share on which they agree; null where there is nothing that both decided. */
  readonly observed: number | null;
  /** The share on which they would agree by chance, each keeping to how often they say what. */
  readonly expected: number | null;
  /**
   * How much of what chance leaves open they agree on: 1 all, 0 no more than by chance, below 0 less. Null where chance
   * leaves nothing open: both say one and the same throughout, and that they know apart anything is not shown. (Calling
   * that 1 would reward reviewers who confirm whatever they see.)
   */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa of two reviewers, each with a category for each item (J. Cohen, A coefficient of agreement for nominal
 * scales, Educational and Psychological Measurement 20, 1960, 37–46): (observed - expected) / (1 - expected).
 */
export function agreement(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): Agreement {
  const pairs = [...a].flatMap(([item, category]) => {
    const other = b.get(item);
    return other === undefined ? [] : [[category, other] as const];
  });
  const count = pairs.length;
  if (count === 0) return { count, observed: null, expected: null, kappa: null };
  const same = pairs.filter(([one, other]) => one === other).length;
  const [ones, others] = [countEach(pairs.map(([one]) => one)), countEach(pairs.map(([, other]) => other))];
  // In whole numbers as long as it goes: that chance leaves nothing open must not depend on a rounding.
  let byChance = 0;
  for (const [category, times] of ones) byChance += times * (others.get(category) ?? 0);
  const all = count * count;
  const kappa = byChance === all ? null : (same * count - byChance) / (all - byChance);
  return { count, observed: same / count, expected: byChance / all, kappa };
}

function countEach(categories: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
