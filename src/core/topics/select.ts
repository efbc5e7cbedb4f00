import type { BlockReading } from '../text/reading';
import type { Candidates } from './candidates';
import type { NamedTopic } from './names';
import { isNoTopic } from './openTokens';
import type { PhraseId } from './phraseTable';
import type { Weigher } from './score';
import type { WordId } from './wordTable';

/** A phrase or a name that is a topic. */
export interface Selected {
  readonly score: number;
  readonly words: readonly WordId[];
  /** Tokens of the document before it. */
  readonly first: number;
  readonly source: { readonly phrase: PhraseId } | { readonly name: NamedTopic };
}

const MOST = 20;
/** A document needs this many tokens for each topic: a short note has few. */
const TOKENS_PER_TOPIC = 8;
const FEWEST = 5;
/** What comes after the first ten is a topic only if it comes back, and above this share of the best score. */
const SURE = 10;
const LEAST_SHARE = 0.2;
/** In a document of more tokens, what stands once is no topic. */
const SHORT_DOCUMENT = 1000;
/** More phrases than can be chosen from, since many hold one another. */
const SHORT_LIST = 80;

/**
 * The phrases and names that are topics, best first. Of a phrase and a longer one that holds it only the better stays,
 * unless each also stands without the other.
 */
export function selectTopics(
  candidates: Candidates,
  names: readonly NamedTopic[],
  weigher: Weigher,
  readings: readonly BlockReading[],
): readonly Selected[] {
  const { tokens } = candidates;
  const ranked = [...bestPhrases(candidates, weigher), ...weighNames(candidates, names, weigher, readings)];
  // Of equal scores the one that comes first in the text: the order must not hang on the sort.
  ranked.sort((a, b) => b.score - a.score || a.first - b.first || b.words.length - a.words.length);
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(tokens / TOKENS_PER_TOPIC)));
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  const selected: Selected[] = [];
  for (const topic of ranked) {
    if (selected.length >= most || (selected.length >= SURE && topic.score < least)) break;
    if (selected.length >= SURE && !comesBack(candidates, topic)) continue;
    if (selected.every((other) => areApart(candidates, topic, other))) selected.push(topic);
  }
  return selected;
}

const comesBack = ({ phrases }: Candidates, { source }: Selected): boolean =>
  ('phrase' in source ? phrases.frequencyOf(source.phrase) : source.name.mentions.length) > 1;

function bestPhrases({ phrases, words, tokens }: Candidates, weigher: Weigher): readonly Selected[] {
  const leastFrequency = tokens < SHORT_DOCUMENT ? 1 : 2;
  const scores = new Float64Array(phrases.size);
  for (let phrase = 0; phrase < scores.length; phrase++)
    if (phrases.frequencyOf(phrase) >= leastFrequency) scores[phrase] = weigher.phrase(phrase);
  // Sorting the numbers alone is many times faster than sorting the phrases.
  const least = scores.slice().sort()[scores.length - SHORT_LIST] ?? 0;
  const best: Selected[] = [];
  scores.forEach((score, phrase) => {
    if (score === 0 || score < least) return;
    const ids = phrases.wordsOf(phrase);
    if (ids.some((word) => isNoTopic(words.foldedOf(word)))) return;
    best.push({ score, words: ids, first: phrases.firstOf(phrase), source: { phrase } });
  });
  return best;
}

function weighNames(
  { words, offsets }: Candidates,
  names: readonly NamedTopic[],
  weigher: Weigher,
  readings: readonly BlockReading[],
): readonly Selected[] {
  return names.map((name) => {
    const { block, from, to } = name.usual;
    const ids: WordId[] = [];
    for (let at = from; at < to; at++) ids.push(words.idOf(readings[block]?.tokens.word[at] ?? ''));
    const first = (offsets[block] ?? 0) + from;
    return { score: weigher.name(name), words: ids, first, source: { name } };
  });
}

/** True where neither holds the other, or both come back and the shorter one stands alone often enough. */
function areApart({ phrases }: Candidates, a: Selected, b: Selected): boolean {
  const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (!holds(longer.words, shorter.words)) return true;
  if ('name' in longer.source || 'name' in shorter.source) return false;
  const frequency = phrases.frequencyOf(longer.source.phrase);
  const alone = phrases.aloneOf(shorter.source.phrase);
  return frequency > 1 && alone > 1 && alone >= frequency;
}

const holds = (longer: readonly WordId[], shorter: readonly WordId[]): boolean =>
  longer.some((_, from) => shorter.every((word, i) => longer[from + i] === word));
