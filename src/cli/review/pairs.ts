import { type Agreement, agreement, type Decision, judgementsOf } from '../../core/index';
import { visibleText } from '../terminal/visibleText';

/** How far two reviewers of a document agree. */
export interface Pair {
  readonly reviewers: readonly [string, string];
  readonly kind: Agreement;
  readonly speaker: Agreement;
}

type Compared =
  { readonly kind: 'pairs'; readonly pairs: readonly Pair[] } | { readonly kind: 'failure'; readonly reason: string };

/** Compares each two reviewers, or the two that are named; or tells who is missing. */
export function comparePairs(
  text: string,
  decisions: readonly Decision[],
  named: readonly string[] | undefined,
): Compared {
  const judgements = judgementsOf(text, decisions);
  const reviewers = named ?? [...judgements.keys()].sort();
  const missing = reviewers.find((name) => !judgements.has(name));
  if (missing !== undefined) return { kind: 'failure', reason: `nothing in it was decided by ${missing}` };
  if (reviewers.length < 2)
    return {
      kind: 'failure',
      reason: reviewers.length === 0 ? 'nothing in it was decided' : 'only one reviewer decided in it',
    };
  const pairs = reviewers.flatMap((one, i) =>
    reviewers.slice(i + 1).flatMap((other): readonly Pair[] => {
      const [a, b] = [judgements.get(one), judgements.get(other)];
      if (!a || !b) return [];
      return [
        {
          reviewers: [one, other],
          kind: agreement(a.kinds, b.kinds),
          speaker: agreement(a.speakers, b.speakers),
        },
      ];
    }),
  );
  return { kind: 'pairs', pairs };
}

/** For reading, or one JSON object. */
export function formatPairs(document: string, pairs: readonly Pair[], format: 'json' | 'text'): string {
  if (format === 'json') return `${JSON.stringify({ document, pairs }, null, 2)}\n`;
  return pairs.map(describePair).join('\n');
}

function describePair({ reviewers: [one, other], kind, speaker }: Pair): string {
  const lines = [
    `${visibleText(one)} and ${visibleText(other)}: ${kind.count} decided by both`,
    ...(kind.count === 0 ? [] : [describe('kinds', kind), describe('speakers', speaker)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** `  kinds     kappa 0.62   agree on 83 %, by chance on 55 %` */
function describe(what: string, { observed, expected, kappa }: Agreement): string {
  const share = (value: number | null): string => `${Math.round((value ?? 0) * 100)} %`;
  const value = kappa === null ? 'none: both say the same of every mark' : kappa.toFixed(2);
  const chance = kappa === null ? '' : `   agree on ${share(observed)}, by chance on ${share(expected)}`;
  return `  ${what.padEnd(8)}  kappa ${value}${chance}`;
}
