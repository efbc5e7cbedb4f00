import { Known, WordClass } from '../../lexicon/wordClasses';
import { beginsAt } from '../../text/search';
import { PEOPLE, PLACE, TITLE } from './certain';
import type { NameWords } from './zones';

/** The Pope, the Kingdom, Muslims, anti-China: words with a capital that are a name of no one and nothing here. */
export const isNoName = (block: NameWords, from: number, to: number): boolean =>
  isOtherThing(block, from, to) || isBareTitle(block, from, to) || isOwnState(block, from, to);

/** The Pope, the Speaker, Prime Minister, Secretary of State: whoever holds it now. */
function isBareTitle({ classes, reading: { tokens } }: NameWords, from: number, to: number): boolean {
  if (to - from === 1) return tokens.word[from - 1] === 'the' && isOffice(tokens.word[from] ?? '', classes[from] ?? 0);
  let end = from + 1;
  while (end < to && tokens.word[end] !== 'of' && tokens.word[end] !== 'for') end++;
  for (let i = from; i < end - 1; i++) if (((classes[i] ?? 0) & (TITLE | WordClass.Modifier)) === 0) return false;
  return (end < to || end > from + 1) && isOffice(tokens.word[end - 1] ?? '', classes[end - 1] ?? 0);
}

/** One who holds an office, not a body of several: Chiefs, Rangers. */
const isOffice = (word: string, bits: number): boolean =>
  (bits & (WordClass.Title | WordClass.Honorific)) !== 0 && !word.endsWith('s') && (bits & WordClass.Place) === 0;

/** The Kingdom, the Republic: the state that the text is about. */
const isOwnState = ({ reading: { tokens } }: NameWords, from: number, to: number): boolean =>
  to - from === 1 && tokens.word[from - 1] === 'the' && STATES.has(tokens.word[from] ?? '');

const STATES = new Set('kingdom republic state government union federation'.split(' '));

/** Muslims, North Korean, World Cup: a people, an event, a work. */
function isOtherThing({ classes, known, reading }: NameWords, from: number, to: number): boolean {
  if (to - from === 1)
    return (
      (((classes[from] ?? 0) & PEOPLE) !== 0 && ((classes[from] ?? 0) & PLACE) === 0) ||
      isCompoundAdjective(reading.tokens.word[from] ?? '')
    );
  if (known[from] !== Known.Other * 2) return false;
  for (let i = from + 1; i < to; i++) if (known[i] !== Known.Other * 2 + 1) return false;
  return true;
}

/** Beijing-based, anti-China: the part that is a name is no word of its own. */
function isCompoundAdjective(word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && (ADJECTIVE_ENDS.has(word.slice(hyphen + 1)) || ADJECTIVE_STARTS.has(word.slice(0, hyphen)));
}

const ADJECTIVE_STARTS = new Set('anti pro non pre post intra inter trans mid cross'.split(' '));

const ADJECTIVE_ENDS = new Set(
  'related based led backed born style era wide made owned run funded trained focused only like type inspired controlled held occupied sponsored aligned linked friendly free bound listed origin registered flagged trained'.split(
    ' ',
  ),
);

/** Court told of missing ledger: its capital is that of the sentence. */
export const isBodyAtStart = (block: NameWords, from: number, to: number): boolean =>
  (from === 0 || beginsAt(block.reading.sentences, from)) && isBareNoun(block, from, to);

/** The Council, the Centre: a common noun with a capital. */
export function isBareNoun({ classes, reading: { tokens } }: NameWords, from: number, to: number): boolean {
  if (to - from !== 1 || INSTITUTIONS.has(tokens.word[from] ?? '')) return false;
  const own = classes[from] ?? 0;
  return (
    (own & WordClass.Common) !== 0 && (own & BARE) !== 0 && (own & (WordClass.Organization | WordClass.Country)) === 0
  );
}

/** Called by nothing else within their country: the House adjourned. */
const INSTITUTIONS = new Set('cabinet assembly house congress parliament senate treasury crown'.split(' '));

const BARE =
  WordClass.Body | WordClass.OrganizationHead | WordClass.PlaceHead | WordClass.EventHead | WordClass.WorkHead;
