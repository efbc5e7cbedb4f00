import type { Candidates } from '../candidates';
import { PARTS } from '../clausePlace';
import { F } from './featureNames';
import type { Ahead, PronounPlace } from './place';
import { logOf } from './steps';

/** Named again behind the pronoun: Despite his age, Ortiz …; but not: He thanked Ortiz. */
export function fillLater(candidates: Candidates, place: PronounPlace, { mention, site: next }: Ahead): void {
  const { site, reading, counts } = place;
  const role = site.part * PARTS + next.part;
  const opener = reading.tags[place.sentenceFrom] ?? 0;
  candidates.add(F.Later, role);
  candidates.add(F.Later, 100 + opener * 32 + role);
  candidates.add(F.Later, 2000 + counts.between(place.mention.to, mention.from) * 32 + role);
  candidates.add(F.Later, 10000 + Math.min(4, place.mention.from - place.sentenceFrom) * PARTS + next.part);
}

/** When he arrived, Ortiz …: somebody named later in the sentence, and not before. */
export function fillAhead(
  candidates: Candidates,
  place: PronounPlace,
  { entity, mention, site: next }: Ahead,
  known: number,
): void {
  const { site, reading, counts } = place;
  const opener = reading.tags[place.sentenceFrom] ?? 0;
  const role = site.part * PARTS + next.part;
  candidates.add(F.Cataphora, role * 4 + Math.min(3, known));
  candidates.add(F.Cataphora, 1000 + opener * 32 + role);
  candidates.add(F.CataphoraGap, counts.between(place.mention.to, mention.from) * 32 + role);
  candidates.add(F.CataphoraGap, 10000 + Math.min(4, place.mention.from - place.sentenceFrom) * PARTS + next.part);
  candidates.add(F.Cataphora, 3000 + entity.genderFit(place.gender));
  candidates.add(F.Cataphora, 4000 + (site.isInMarks ? 2 : 0) + (next.isInMarks ? 1 : 0));
  candidates.add(F.Cataphora, 5000 + (entity.mentions.length > 0 ? 1 : 0) * 16 + logOf(entity.total));
  candidates.add(F.Bias, 2);
}
