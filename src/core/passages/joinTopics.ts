import type { Span, Topic } from '../model';
import { concatLists } from './concatLists';
import type { Joined, JoinedEntity, Member } from './joinEntities';
import type { PassageTopic, PassageView } from './passageView';

/** As many topics as a document has at most. */
const MOST = 20;

/** A topic of the document, by what all passages give it. */
interface RankedTopic {
  /** Of its words in the singular, or of its entity. */
  readonly key: string;
  readonly words: readonly string[];
  readonly isName: boolean;
  score: number;
}

/** One that is shown. */
interface JoinedTopic extends RankedTopic {
  /** How it is shown, with what the passages that show it so give it. */
  readonly labels: Map<string, number>;
  readonly places: Map<PassageView, readonly Span[]>;
}

/**
 * The topics of a document from those of its passages: what matters in many of them, or much in a few. A passage that
 * has none of a topic but its words has places of it, too.
 */
export function joinTopics(passages: readonly PassageView[], { entities, ids }: Joined): readonly Topic[] {
  const found = passages.map((passage, i) => passage.topics(ids[i] ?? []));
  const selected = collect(passages, found, select(rank(found)));
  const members = membersOf(entities, selected);
  return selected.map((topic) => ({
    label: labelOf(topic),
    score: Math.round((topic.score / passages.length) * 1000) / 1000,
    mentions: topic.isName
      ? placesOfName(passages, topic, members.get(topic.key) ?? [])
      : placesOfPhrase(passages, topic),
  }));
}

/** All topics, the best first. */
function rank(found: readonly (readonly PassageTopic[])[]): readonly RankedTopic[] {
  const topics = new Map<string, RankedTopic>();
  for (const ofPassage of found) {
    for (const { key, found: own } of ofPassage) {
      const known = topics.get(key);
      if (known) known.score += own.topic.score;
      else topics.set(key, { key, words: own.words, isName: own.entity !== undefined, score: own.topic.score });
    }
  }
  return [...topics.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** What the passages say of the topics that are shown: of all others nobody asks. */
function collect(
  passages: readonly PassageView[],
  found: readonly (readonly PassageTopic[])[],
  selected: readonly RankedTopic[],
): readonly JoinedTopic[] {
  const topics = selected.map((topic): JoinedTopic => ({ ...topic, labels: new Map(), places: new Map() }));
  const byKey = new Map(topics.map((topic) => [topic.key, topic]));
  passages.forEach((passage, i) => {
    for (const { key, found: own } of found[i] ?? []) {
      const topic = byKey.get(key);
      if (!topic) continue;
      const { label, score, mentions } = own.topic;
      topic.labels.set(label, (topic.labels.get(label) ?? 0) + score);
      topic.places.set(passage, mentions);
    }
  });
  return topics;
}

/** The members of the entities that are topics. */
function membersOf(
  entities: readonly JoinedEntity[],
  topics: readonly JoinedTopic[],
): ReadonlyMap<string, readonly Member[]> {
  const names = new Set(topics.filter(({ isName }) => isName).map(({ key }) => key));
  return new Map(entities.filter(({ id }) => names.has(id)).map(({ id, members }) => [id, members]));
}

/** Of a phrase and a longer one that holds it only the better is a topic. */
function select(ranked: readonly RankedTopic[]): readonly RankedTopic[] {
  const selected: RankedTopic[] = [];
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
  { places }: JoinedTopic,
  members: readonly Member[],
): readonly Span[] {
  return concatLists(
    members.map(({ passage: index, entity }) => {
      const passage = passages[index];
      const own = passage && places.get(passage);
      return own ? passage.inDocument(own) : (passage?.namesOf(entity) ?? []);
    }),
  );
}
