import type { Candidates, PhraseCount } from './candidates';
import type { PhraseId, PhraseTable } from './phraseTable';

export interface ScoredPhrase extends PhraseCount {
  readonly score: number;
}

/**
 * How much each phrase says of what a document is about.
 *
 * The weight of a phrase is its C-value (Frantzi, Ananiadou, Mima: Automatic recognition of multi-word terms, 2000): how
 * often it stands in the text, less the mean of the longer phrases that hold it, times the logarithm of its length; one
 * is added to the length so that single words count (Barrón-Cedeño et al. 2009). It is raised where the phrase comes
 * early, since texts say first what they are about (Florescu, Caragea: PositionRank, 2017), and where it is spread over
 * the document (Campos et al.: YAKE!, 2020).
 */
export function scorePhrases(candidates: Candidates): readonly ScoredPhrase[] {
  const { table, counts, tokens } = candidates;
  const nesting = findNesting(table, counts);
  const scored: ScoredPhrase[] = [];
  for (const phrase of counts.values()) {
    if (phrase.generic === phrase.words) continue;
    const { longer, within } = nesting.get(phrase.id) ?? NOT_NESTED;
    const independent = phrase.frequency - (longer > 0 ? within / longer : 0);
    if (independent <= 0) continue;
    const weight = lengthWeight(phrase.words) * independent ** DAMPING * headWeight(candidates, phrase);
    scored.push({
      ...phrase,
      score: weight * earliness(phrase.first, tokens) * spread(phrase) * prominence(candidates, phrase),
    });
  }
  return scored;
}

/** The tenth occurrence tells less than the second. */
const DAMPING = 0.8;
/** A word alone tells less than a phrase that makes clear what is meant: "programme" against "training programme". */
const SINGLE_WORD = 0.75;
const GENERIC_HEAD = 0.6;
/** For a phrase that stands once, and whose noun never comes back. */
const PASSING = 0.4;
/** For a phrase that stands once, but whose noun comes back: "ferry timetable", later "the timetable". */
const ONCE = 0.8;
const NOT_NESTED: Nesting = { longer: 0, within: 0 };

const lengthWeight = (words: number): number => (words === 1 ? SINGLE_WORD : Math.log2(words + 1));

function headWeight({ table, counts }: Candidates, { id, frequency, isHeadGeneric }: PhraseCount): number {
  const generic = isHeadGeneric ? GENERIC_HEAD : 1;
  if (frequency > 1) return generic;
  const head = table.find(0, table.lastWordOf(id));
  const comesBack = head !== undefined && (counts.get(head)?.frequency ?? 0) > 1;
  return generic * (comesBack ? ONCE : PASSING);
}

/** 2 for the first words, 1 far down. */
const earliness = (first: number, tokens: number): number => 1 + 1 / (1 + (8 * first) / Math.max(200, tokens));

/** Above 1 for what several paragraphs speak of. */
const spread = ({ blocks, frequency }: PhraseCount): number =>
  Math.sqrt((1 + blocks) / (1 + frequency)) * (blocks > 1 ? 1.2 : 1);

/** Above 1 for what headings speak of. */
const prominence = ({ table, inHeadings }: Candidates, { id }: PhraseCount): number =>
  table.wordsOf(id).every((word) => inHeadings.has(word)) ? 1.4 : 1;

interface Nesting {
  /** How many longer phrases hold it. */
  longer: number;
  /** How often it stands in one of them. */
  within: number;
}

function findNesting(table: PhraseTable, counts: ReadonlyMap<PhraseId, PhraseCount>): ReadonlyMap<PhraseId, Nesting> {
  const nesting = new Map<PhraseId, Nesting>();
  for (const { id, words, frequency } of counts.values()) {
    if (words < 2) continue;
    for (const part of phrasesIn(table, table.wordsOf(id))) {
      const known = nesting.get(part);
      if (known) {
        known.longer++;
        known.within += frequency;
      } else nesting.set(part, { longer: 1, within: frequency });
    }
  }
  return nesting;
}

/** The known phrases inside a longer one. */
function phrasesIn(table: PhraseTable, words: readonly number[]): readonly PhraseId[] {
  const parts: PhraseId[] = [];
  for (let from = 0; from < words.length; from++) {
    let id: PhraseId | undefined = 0;
    for (let to = from; to < words.length; to++) {
      id = table.find(id, words[to] ?? -1);
      if (id === undefined) break;
      if (to - from + 1 < words.length) parts.push(id);
    }
  }
  return parts;
}
