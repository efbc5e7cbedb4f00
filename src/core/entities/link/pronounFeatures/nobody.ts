import type { Candidates } from '../candidates';
import { PARTS } from '../clausePlace';
import type { Site } from '../focus';
import { F } from './featureNames';
import type { PronounPlace } from './place';

/** What tells that a pronoun means none of those in focus. */
interface Others {
  /** Candidates that are in focus, and those of them whose gender is known to be right. */
  readonly known: number;
  readonly agreeing: number;
  /** Where the last pronoun of this gender stood, and how likely it was nobody: 0 to 5. */
  readonly last: Site | undefined;
  readonly likelihood: number;
}

/** Adds the candidate that stands for nobody of the others. */
export function fillNobody(
  candidates: Candidates,
  place: PronounPlace,
  { known, agreeing, last, likelihood }: Others,
): void {
  const { site, reading } = place;
  const inMarks = site.isInMarks ? 1 : 0;
  candidates.open(undefined, undefined);
  candidates.add(F.Bias, 3);
  candidates.add(F.Nobody, site.part * 2 + inMarks);
  candidates.add(F.NobodyCount, Math.min(5, known) * 2 + inMarks);
  candidates.add(F.NobodyGender, Math.min(3, agreeing) * 2 + inMarks);
  candidates.add(F.NobodyLast, likelihood * 8 + (last ? Math.min(4, site.sentence - last.sentence) : 5));
  candidates.add(F.NobodyLast, 100 + likelihood * 4 + inMarks * 2 + (last?.isInMarks ? 1 : 0));
  candidates.add(F.NobodyTop, reading.block.kind === 'turn' ? 1 : 0);
  candidates.add(F.PronounBefore, (site.before * 31 + 1000) | 0);
  candidates.add(F.Kind, Math.min(4, place.mention.from - place.sentenceFrom) * PARTS + site.part);
}
