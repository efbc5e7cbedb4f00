import type { LinkedMention } from '../entities/mention';
import { countryOfDemonym } from '../lexicon/gazetteer';
import { isCommonWord } from '../lexicon/words';
import type { Span } from '../model';
import { type BlockReading, spanOf } from '../text/reading';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import { MAX_PHRASE } from './candidates';
import type { PhraseId, PhraseTable } from './phraseTable';

/** A place where a phrase stands, in whatever form. */
export interface Occurrence {
  readonly span: Span;
  /** Each word with the capital it would keep in the middle of a sentence. */
  readonly words: readonly OccurringWord[];
  /** True in a heading, where capitals tell nothing. */
  readonly isInHeading: boolean;
}

export interface OccurringWord {
  readonly text: string;
  /** True for a word in lower case, and for one that has its capital from the place where it stands only. */
  readonly isLower: boolean;
}

export type Occurrences = ReadonlyMap<PhraseId, readonly Occurrence[]>;

/**
 * All places of the given phrases, also in headings and in other forms; the longest phrase at each place. A word inside
 * a name is none: “council” is not spoken of in “Vellin Council”.
 */
export class OccurrenceFinder {
  readonly #table: PhraseTable;
  readonly #found = new Map<PhraseId, Occurrence[]>();

  constructor(table: PhraseTable, phrases: readonly PhraseId[]) {
    this.#table = table;
    for (const phrase of phrases) this.#found.set(phrase, []);
  }

  get occurrences(): Occurrences {
    return this.#found;
  }

  addBlock(reading: BlockReading, mentions: readonly LinkedMention[]): void {
    const names = nameOfTokens(reading.tokens.length, mentions);
    const words = reading.tokens.word.map((word, at) =>
      isNominal(reading, at) ? this.#table.knownNumber(word) : undefined,
    );
    for (const { from, to } of reading.sentences) {
      for (let at = from; at < to;) {
        const match = this.#longestAt(words, at, Math.min(to, at + MAX_PHRASE));
        const end = match?.end ?? at + 1;
        if (match && isNoun(reading, end - 1) && !isInsideName(names, at, end)) {
          this.#found.get(match.phrase)?.push(occurrenceOf(reading, { at, end, sentence: from }));
          at = end;
        } else at++;
      }
    }
  }

  #longestAt(
    words: readonly (number | undefined)[],
    at: number,
    limit: number,
  ): { readonly phrase: PhraseId; readonly end: number } | undefined {
    let longest;
    let phrase: PhraseId | undefined = 0;
    for (let end = at; end < limit; end++) {
      const word = words[end];
      phrase = word === undefined ? undefined : this.#table.find(phrase, word);
      if (phrase === undefined) break;
      if (this.#found.has(phrase)) longest = { phrase, end: end + 1 };
    }
    return longest;
  }
}

const isNoun = ({ tags }: BlockReading, at: number): boolean =>
  tags[at] === Tag.Noun || tags[at] === Tag.Nouns || tags[at] === Tag.Name;

/** True for the tags of words in phrases, and for that of "fishing" at the start of a sentence. */
const isNominal = (reading: BlockReading, at: number): boolean =>
  reading.tags[at] === Tag.Adjective || reading.tags[at] === Tag.Gerund || isNoun(reading, at);

/** Of each token: 1 + the index of the name it lies in, 0 where it lies in none. */
function nameOfTokens(length: number, mentions: readonly LinkedMention[]): Int32Array {
  const names = new Int32Array(length);
  mentions.forEach(({ from, to, form, type }, i) => {
    if (form === 'name' && type !== 'event') names.fill(i + 1, from, to);
  });
  return names;
}

function isInsideName(names: Int32Array, from: number, to: number): boolean {
  const name = names[from] ?? 0;
  return name > 0 && names.subarray(from, to).every((other) => other === name);
}

interface Place {
  readonly at: number;
  readonly end: number;
  /** First token of the sentence. */
  readonly sentence: number;
}

function occurrenceOf(reading: BlockReading, { at, end, sentence }: Place): Occurrence {
  const { tokens, text, block } = reading;
  const isInHeading = block.kind === 'heading';
  const words: OccurringWord[] = [];
  for (let i = at; i < end; i++) {
    const isCapitalDue = isInHeading || isFirstWord(reading, i, sentence) || isAllCapitals(reading, at, end);
    const isLower = tokens.shape[i] === Shape.Lower || (isCapitalDue && isOrdinary(reading, i));
    words.push({ text: text.slice(tokens.start[i], tokens.end[i]), isLower });
  }
  return { span: spanOf(reading, at, end), words, isInHeading };
}

/** True for a word that has no capital of its own. */
function isOrdinary({ tokens, tags }: BlockReading, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (isCommonWord(word)) return true;
  return tags[at] !== Tag.Name && tokens.shape[at] === Shape.Capital && countryOfDemonym(word) === undefined;
}

/** FERRY TIMETABLE, but not KPA. */
function isAllCapitals({ tokens }: BlockReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.shape[at] !== Shape.Upper) return false;
  return to - from > 1;
}

/** True for the first word of a sentence, also behind an opening mark. */
function isFirstWord({ tokens }: BlockReading, at: number, sentence: number): boolean {
  const before = tokens.shape[at - 1];
  return (
    at === sentence ||
    before === Shape.Mark ||
    (before === Shape.Punctuation && /^[.:!?([]/u.test(tokens.word[at - 1] ?? ''))
  );
}
