import type { Chains } from '../entities/mention';
import type { Topic } from '../model';
import type { BlockReading } from '../text/reading';
import { findCandidates } from './candidates';
import { labelOf } from './labels';
import { OccurrenceFinder } from './occurrences';
import { scorePhrases } from './score';
import { selectPhrases } from './select';

/**
 * What a document is about: its key phrases, best first, each with all its places.
 *
 *     The ferry timetable was not changed, said Ortiz. Ferry timetables never are.
 *         ^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^^^^               “ferry timetable”
 */
export function findTopics(readings: readonly BlockReading[], chains: Chains): readonly Topic[] {
  const candidates = findCandidates(readings, chains);
  const selected = selectPhrases(scorePhrases(candidates), candidates.table, candidates.tokens);
  const finder = new OccurrenceFinder(
    candidates.table,
    selected.map(({ id }) => id),
  );
  readings.forEach((reading, block) => {
    finder.addBlock(reading, chains.byBlock[block] ?? []);
  });
  return selected.flatMap(({ id, score }) => {
    const occurrences = finder.occurrences.get(id) ?? [];
    if (occurrences.length === 0) return [];
    const mentions = occurrences.map(({ span }) => span);
    return [{ label: labelOf(occurrences), score: Math.round(score * 1000) / 1000, mentions }];
  });
}
