import type { Problem, Quotation } from './model';

/** What a reviewer should look at: quotations without a speaker, with several possible ones, or without an end. */
export function findProblems(quotations: readonly Quotation[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { kind, speaker, start, end, evidence, candidates, source, sourceType } of quotations) {
    if (kind === 'term') continue;
    if (evidence.some(({ code }) => code === 'unclosed')) problems.push({ code: 'quotation.unclosed', start, end });
    if (speaker !== null) continue;
    // Without a source nobody is named in two ways; and those who say it together are no rivals.
    const isAmbiguous = source !== null && sourceType !== 'collective' && candidates.length > 1;
    if (isAmbiguous) problems.push({ code: 'speaker.ambiguous', start, end });
    else if (kind !== 'indirect' && sourceType === 'unknown')
      problems.push({ code: 'quotation.no-speaker', start, end });
  }
  return problems;
}
