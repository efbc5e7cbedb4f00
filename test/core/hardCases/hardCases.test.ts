import assert from 'node:assert/strict';
import { mismatches } from './compare';
import { genreCases } from './genres';
import type { HardCase } from './hardCase';
import { indirectCases } from './indirect';
import { orderCases } from './order';
import { orphanCases } from './orphans';
import { spanCases } from './spans';
import { transcriptCases } from './transcripts';
import { whoCases } from './who';

const COUNT = 74;

const groups: readonly (readonly [group: string, cases: readonly HardCase[]])[] = [
  ['spans', spanCases],
  ['order, splits and clauses', orderCases],
  ['indirect speech', indirectCases],
  ['who is speaking', whoCases],
  ['orphans and headings', orphanCases],
  ['transcripts', transcriptCases],
  ['other genres', genreCases],
];

for (const [group, cases] of groups)
  describe(`hard cases: ${group}`, () => {
    for (const hardCase of cases) {
      const { number, behaviour, knownFailures = [] } = hardCase;
      const known = knownFailures.flatMap(({ of, fields, reason }) =>
        fields.map((field) => ({ check: `${of}: ${field}`, reason })),
      );
      const isKnown = (mismatch: { readonly check: string }): boolean =>
        known.some(({ check }) => check === mismatch.check);

      it(`case ${number}: ${behaviour}`, () => {
        assert.deepEqual(
          wrongIn(hardCase).filter((mismatch) => !isKnown(mismatch)),
          [],
        );
      });

      for (const { check, reason } of known)
        it(`case ${number}: ${behaviour} (known to fail: ${check}. ${reason})`, () => {
          assert.ok(
            wrongIn(hardCase).some((mismatch) => mismatch.check === check),
            'reads right now: take it off the list of known failures',
          );
        });
    }
  });

function wrongIn(hardCase: HardCase): readonly { readonly check: string; readonly got: string }[] {
  return mismatches(hardCase).map(({ of, field, got }) => ({ check: `${of}: ${field}`, got }));
}

describe('hard cases', () => {
  it('has every one of them', () => {
    const numbers = new Set(groups.flatMap(([, cases]) => cases.map(({ number }) => number)));
    assert.deepEqual(
      [...numbers],
      Array.from({ length: COUNT }, (_, i) => i + 1),
    );
  });
});
