import type { Span, Topic } from '../model';
import { concatLists } from './concatLists';
import type { Joined, JoinedEntity } from './joinEntities';
import type { PassageView } from './passageView';

/** As many topics as a document has at most. */
const MOST = 20;

interface JoinedTopic {
  /** Of its words in the singular, or of its entity. */
  readonly key: string;
  readonly words: readonly string[];
  readonly isName: boolean;
  score: number;
  /** How it is shown, with what the passages that show it so give it. */
  readonly labels: Map<string, number>;
  readonly places: Map<PassageView, readonly Span[]>;
}

/**
 * The topics of a document from those of its passages: what matters in many of them, or much in a few. A passage that
 * has none of a topic but its words has places of it, too.
 */
export function joinTopics(passages: readonly PassageView[], { entities, ids }: Joined): readonly Topic[] {
  const topics = new Map<string, JoinedTopic>();
  passages.forEach((passage, index) => {
    for (const { topic, words, entity } of passage.analysis.topics) {
      const isName = entity !== undefined;
      const key = isName ? passage.idIn(ids[index] ?? [], entity) : words.join(' ');
      const known = topics.get(key) ?? newTopic(key, words, isName);
      topics.set(key, known);
      known.score += topic.score;
      known.labels.set(topic.label, (known.labels.get(topic.label) ?? 0) + topic.score);
      known.places.set(passage, topic.mentions);
    }
  });
  const ranked = [...topics.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return select(ranked).map((topic) => ({
    label: labelOf(topic),
    score: Math.round((topic.score / passages.length) * 1000) / 1000,
    mentions: topic.isName ? placesOfName(passages, topic, entities) : placesOfPhrase(passages, topic),
  }));
}

const newTopic = (key: string, words: readonly string[], isName: boolean): JoinedTopic => ({
  key,
  words,
  isName,
  score: 0,
  labels: new Map(),
  places: new Map(),
});

/** Of a phrase and a longer one that holds it only the better is a topic. */
function select(ranked: readonly JoinedTopic[]): readonly JoinedTopic[] {
  const selected: JoinedTopic[] = [];
  for (const topic of ranked) {
    if (selected.length >= MOST) break;
    if (!selected.some(({ words }) => holds(words, topic.words) || holds(topic.words, words))) selected.push(topic);
  }
  return selected;
}

const holds = (longer: readonly string[], shorter: readonly string[]): boolean =>
  longer.some((_, from) => shorter.every((word, i) => longer[from + i] === word));

function labelOf({ labels }: JoinedTopic): string {
  let best = '';
  for (const [label, score] of labels) if (score > (labels.get(best) ?? 0)) best = label;
  return best;
}

function placesOfPhrase(passages: readonly PassageView[], { places, labels }: JoinedTopic): readonly Span[] {
  const phrases = [...labels.keys()];
  return concatLists(
    passages.map((passage) => {
      const own = places.get(passage);
      return own ? passage.inDocument(own) : passage.placesOf(phrases);
    }),
  );
}

/** Where it stands by name: a word like it, as us is like the US, is none of its places. */
function placesOfName(
  passages: readonly PassageView[],
  { key, places }: JoinedTopic,
  entities: readonly JoinedEntity[],
): readonly Span[] {
  const members = entities.find(({ id }) => id === key)?.members ?? [];
  return concatLists(
    members.map(({ passage: index, entity }) => {
      const passage = passages[index];
      const own = passage && places.get(passage);
      return own ? passage.inDocument(own) : (passage?.namesOf(entity) ?? []);
    }),
  );
}
