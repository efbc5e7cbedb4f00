import { WordClass } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import { cutTo } from './certain';
import type { TaggedName } from './tagNames';
import { BlockStyle, type NameWords } from './zones';

/** What can stand in a name of a body and is a name of its own as well. */
const NAMED =
  WordClass.Country |
  WordClass.Demonym |
  WordClass.Region |
  WordClass.Title |
  WordClass.Honorific |
  WordClass.Organization |
  WordClass.Group;
const BODY = WordClass.OrganizationHead | WordClass.Suffix | WordClass.Body;
/** The most words that are added on one side. */
const MAX_ADDED = 7;

/**
 * A body with the common nouns that belong to its name, where the tagger stopped at a small word: English gives them
 * capitals within a sentence for no other reason.
 *
 *     the Mechanism for the Prevention of Torture   the Content Development and Monitoring Board
 *         ^^^^^^^^^ tagged                                                   ^^^^^^^^^^^^^^^^ tagged
 */
export function wholeBody(block: NameWords, name: TaggedName, floor: number): TaggedName {
  if (name.kind !== 'organization') return name;
  const firm = endOfFirm(block, name);
  if (firm < name.to) return cutTo(name, name.from, firm);
  if (block.style !== BlockStyle.Plain) return name;
  const from = startOfBody(block, name, floor);
  const to = endOfBody(block, name);
  return cutTo(name, from, to);
}

/** A common noun with a capital. */
function isNoun({ capital, classes, reading: { tokens } }: NameWords, at: number): boolean {
  const own = classes[at] ?? 0;
  return (
    capital[at] === 1 &&
    tokens.shape[at] === Shape.Capital &&
    (own & WordClass.Common) !== 0 &&
    (own & (NAMED | WordClass.Calendar)) === 0
  );
}

/** Nuclear Science and | Technology Organisation */
function startOfBody(block: NameWords, { from, to }: TaggedName, floor: number): number {
  const { word } = block.reading.tokens;
  if (word[from - 1] !== 'and' || !isNoun(block, from) || to - from < 2) return from;
  if (((block.classes[to - 1] ?? 0) & BODY) === 0) return from;
  let start = from - 1;
  while (start > floor && from - start < MAX_ADDED && isNoun(block, start - 1)) start--;
  // A row with a head is a body itself; one at the start of a sentence has its capital from there.
  if (start === from - 1 || word[start - 1] !== 'the') return from;
  return ((block.classes[from - 2] ?? 0) & BODY) === 0 ? start : from;
}

/** Alden Ltd. | of Dundee: nothing belongs to the name behind the form of company. */
function endOfFirm({ classes, reading: { tokens } }: NameWords, { from, to }: TaggedName): number {
  for (let i = from + 1; i < to - 1; i++)
    if (((classes[i] ?? 0) & WordClass.Suffix) !== 0 && tokens.word[i + 1] === 'of') return i + 1;
  return to;
}

/** Committee | for the Protection of Literary and Artistic Works */
function endOfBody(block: NameWords, { from, to }: TaggedName): number {
  const { word } = block.reading.tokens;
  let end = to;
  let hasLink = false;
  for (let i = from; i < to; i++) if (word[i] === 'of' || word[i] === 'for') hasLink = true;
  while (end - to < MAX_ADDED) {
    const link = word[end] ?? '';
    const isAnd = link === 'and' && hasLink;
    if (!isAnd && link !== 'for') break;
    const isHead = ((block.classes[end - 1] ?? 0) & BODY) !== 0;
    if (link === 'for' && !isHead && end === to) break;
    let next = end + 1;
    if (!isAnd && word[next] === 'the') next++;
    if (!isNoun(block, next)) break;
    let last = next;
    while (isNoun(block, last + 1)) last++;
    // Health and World Bank: a body of its own.
    if (isAnd && (block.capital[last + 1] === 1 || ((block.classes[last] ?? 0) & BODY) !== 0)) break;
    end = last + 1;
    hasLink = true;
  }
  return end;
}
