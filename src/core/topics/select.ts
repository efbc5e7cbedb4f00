import { MAX_PHRASE } from './candidates';
import type { PhraseTable } from './phraseTable';
import type { ScoredPhrase } from './score';

const MOST = 20;
/** A document needs this many tokens for each topic: a short note has few. */
const TOKENS_PER_TOPIC = 25;
const FEWEST = 3;
/** Below this share of the best score a phrase is no topic of the document any more. */
const LEAST_SHARE = 0.15;
/** Up to this number of tokens a phrase that stands once may be a topic, and a word that stands twice. */
const SHORT_DOCUMENT = 1000;

/**
 * The phrases that are topics, best first. Of a phrase and a longer one that holds it only the better stays, unless
 * each also stands without the other.
 */
export function selectPhrases(
  scored: readonly ScoredPhrase[],
  table: PhraseTable,
  tokens: number,
): readonly ScoredPhrase[] {
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(tokens / TOKENS_PER_TOPIC)));
  const frequent = scored.filter(({ words, frequency }) => frequency >= leastFrequency(words, tokens));
  // Of equal scores the one that comes first in the text: the order must not hang on the sort.
  const ranked = frequent.sort((a, b) => b.score - a.score || a.first - b.first || b.words - a.words || a.id - b.id);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  const selected: { readonly phrase: ScoredPhrase; readonly words: readonly number[] }[] = [];
  for (const phrase of ranked) {
    if (selected.length >= most || phrase.score < least) break;
    const words = table.wordsOf(phrase.id);
    if (selected.every((other) => areApart({ phrase, words }, other))) selected.push({ phrase, words });
  }
  return selected.map(({ phrase }) => phrase);
}

function leastFrequency(words: number, tokens: number): number {
  return (words === 1 || words === MAX_PHRASE ? 2 : 1) + (tokens < SHORT_DOCUMENT ? 0 : 1);
}

interface Entry {
  readonly phrase: ScoredPhrase;
  readonly words: readonly number[];
}

/** True where neither phrase holds the other, or both come back and the shorter one stands alone often enough. */
function areApart(a: Entry, b: Entry): boolean {
  const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (!holds(longer.words, shorter.words)) return true;
  return longer.phrase.frequency > 1 && shorter.phrase.alone > 1 && shorter.phrase.alone >= longer.phrase.frequency;
}

const holds = (longer: readonly number[], shorter: readonly number[]): boolean =>
  longer.some((_, from) => shorter.every((word, i) => longer[from + i] === word));
