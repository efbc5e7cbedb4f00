import { countryOfDemonym } from '../lexicon/gazetteer';
import { isCommonWord } from '../lexicon/words';
import type { Span } from '../model';
import { type BlockReading, spanOf } from '../text/reading';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import type { Candidates } from './candidates';
import type { Selected } from './select';

/** A place where a topic stands, in whatever form. */
export interface Occurrence {
  readonly reading: BlockReading;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** All places of each topic in text order; of two topics at one place only the longer one has it. */
export function findOccurrences(
  readings: readonly BlockReading[],
  { phrases }: Candidates,
  topics: readonly Selected[],
): readonly (readonly Occurrence[])[] {
  const byTopic: Occurrence[][] = [];
  const all: { readonly topic: Occurrence[]; readonly occurrence: Occurrence }[] = [];
  for (const { source, words } of topics) {
    const topic: Occurrence[] = [];
    byTopic.push(topic);
    const add = (block: number, from: number, to: number): void => {
      const reading = readings[block];
      if (reading) all.push({ topic, occurrence: { reading, from, to, span: spanOf(reading, from, to) } });
    };
    if ('name' in source) for (const { block, from, to } of source.name.mentions) add(block, from, to);
    else for (const { block, end } of phrases.placesOf(source.phrase)) add(block, end - words.length, end);
  }
  all.sort(({ occurrence: { span: a } }, { occurrence: { span: b } }) => a.start - b.start || b.end - a.end);
  let end = -1;
  for (const { topic, occurrence } of all) {
    if (occurrence.span.end <= end) continue;
    topic.push(occurrence);
    end = occurrence.span.end;
  }
  return byTopic;
}

/** The words of an occurrence in lower case: the same for all places of one form. */
export function formOf({ reading, from, to }: Occurrence): string {
  let form = reading.tokens.word[from] ?? '';
  for (let at = from + 1; at < to; at++) form += ` ${reading.tokens.word[at] ?? ''}`;
  return form;
}

/** A word as it is written at one place. */
export const textAt = ({ reading: { text, tokens } }: Occurrence, at: number): string =>
  text.slice(tokens.start[at], tokens.end[at]);

export const isInHeading = ({ reading: { block } }: Occurrence): boolean => block.kind === 'heading';

/** True for a word in lower case, and for one that has its capital from the place where it stands only. */
export function isLowerAt(occurrence: Occurrence, at: number): boolean {
  const { reading } = occurrence;
  if (reading.tokens.shape[at] === Shape.Lower) return true;
  const isCapitalDue = isInHeading(occurrence) || isFirstWord(reading, at) || isAllCapitals(occurrence);
  return isCapitalDue && isOrdinary(reading, at);
}

/** True for a word that has no capital of its own. */
function isOrdinary({ tokens, tags }: BlockReading, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (isCommonWord(word)) return true;
  if (tokens.shape[at] === Shape.Upper) return word.length > LONGEST_ACRONYM;
  return tags[at] !== Tag.Name && tokens.shape[at] === Shape.Capital && countryOfDemonym(word) === undefined;
}

/** FERRY TIMETABLE, and CLOSURE in a line of capitals, but not KPA alone. */
function isAllCapitals({ reading: { tokens }, from, to }: Occurrence): boolean {
  const isUpper = (at: number): boolean => tokens.shape[at] === Shape.Upper;
  for (let at = from; at < to; at++) if (!isUpper(at)) return false;
  return to - from > 1 || isUpper(from - 1) || isUpper(to);
}

const LONGEST_ACRONYM = 6;

/** True for the first word of a block or a sentence, also behind an opening mark. */
function isFirstWord({ tokens }: BlockReading, at: number): boolean {
  if (at === 0 || tokens.shape[at - 1] === Shape.Mark) return true;
  return tokens.shape[at - 1] === Shape.Punctuation && '.:!?([…'.includes((tokens.word[at - 1] ?? '').charAt(0));
}
