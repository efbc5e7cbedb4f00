import type { Chains } from '../entities/mention';
import type { Topic } from '../model';
import type { Steps } from '../steps';
import type { BlockReading } from '../text/reading';
import { findCandidates } from './candidates';
import { labelOf, nameOf } from './labels';
import { findNames } from './names';
import { findOccurrences } from './occurrences';
import { weigherOf } from './score';
import { selectTopics } from './select';

/** A topic with what it is told apart by. */
export interface FoundTopic {
  readonly topic: Topic;
  /** In the singular. */
  readonly words: readonly string[];
  /** Index of the entity, where it is a name. */
  readonly entity: number | undefined;
}

/**
 * What a document is about: its key phrases and the names that matter in it, best first, each with all its places.
 *
 *     The ferry timetable was not changed, said Ortiz. Ferry timetables never are.
 *         ^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^^^^               “ferry timetable”
 */
export function* findTopics(readings: readonly BlockReading[], chains: Chains): Steps<readonly FoundTopic[]> {
  const candidates = yield* findCandidates(readings, chains);
  const weigher = weigherOf(readings, candidates);
  yield;
  const selected = selectTopics(candidates, findNames(readings, chains), weigher, readings);
  yield;
  const places = findOccurrences(readings, candidates, selected);
  return selected.flatMap(({ score, source, words }, i) => {
    const occurrences = places[i] ?? [];
    if (occurrences.length === 0) return [];
    const label = 'name' in source ? nameOf(occurrences) : labelOf(occurrences);
    const topic = { label, score: Math.round(score * 1000) / 1000, mentions: occurrences.map(({ span }) => span) };
    return [
      {
        topic,
        words: words.map((word) => candidates.words.foldedOf(word)),
        entity: 'name' in source ? source.name.entity : undefined,
      },
    ];
  });
}
