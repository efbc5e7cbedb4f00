import { WordClass } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import { cutTo, PEOPLE, PERSONAL, PLACE, surely, TITLE } from './certain';
import type { TaggedName } from './tagNames';
import { BlockStyle, type NameWords } from './zones';

/** A person without titles and what stands behind the name; a firm where the words show one. */
export function settlePerson(block: NameWords, name: TaggedName): TaggedName | undefined {
  const { classes } = block;
  let { from, to } = name;
  for (let i = from + 1; i < to - 1; i++) {
    const word = block.reading.tokens.word[i] ?? '';
    // Hallam & Voss is a firm.
    if (word === '&') return surely('organization', name);
    if (CUTS.has(word)) to = i;
  }
  const has = (i: number, bits: number): boolean => ((classes[i] ?? 0) & bits) !== 0;
  const isNoPart = (i: number): boolean =>
    (has(i, TITLE) && !has(i, WordClass.EastAsian)) || (has(i, PEOPLE) && !has(i, PERSONAL));
  while (from < to - 1 && isNoPart(from)) from++;
  const isTitle = has(from, TITLE) && has(from, WordClass.Common | WordClass.Honorific) && !has(from, PERSONAL);
  if (to - from > 1) return cutTo(name, from, to);
  if (isTitle || block.reading.tokens.shape[from] === Shape.Number) return undefined;
  return isCoined(block, from) ? surely('organization', name, from, to) : cutTo(name, from, to);
}

/** Words at which a name of a person ends: Ana Ortiz of the City Museum. */
const CUTS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', "'s", '-', '–']);

/** BoG, ANZU: an acronym or a word with a capital inside, which no table of persons has. */
function isCoined({ style, classes, reading: { tokens } }: NameWords, at: number): boolean {
  const own = classes[at] ?? 0;
  if (style !== BlockStyle.Plain || (own & PERSONAL) !== 0 || ((classes[at - 1] ?? 0) & TITLE) !== 0) return false;
  const length = tokens.word[at]?.length ?? 0;
  return (own & WordClass.InnerCapital) !== 0 || (tokens.shape[at] === Shape.Upper && length > 1 && length < 6);
}

/** Ana Woods, Ada Moor: a given name that is nothing else, and a family name. */
export function isPersonal({ classes, known, reading }: NameWords, from: number, to: number): boolean {
  const first = classes[from] ?? 0;
  return (
    to - from === 2 &&
    (first & WordClass.Given) !== 0 &&
    (first & (PLACE | WordClass.Common)) === 0 &&
    known[from] === 0 &&
    reading.tokens.shape[from] === Shape.Capital &&
    ((classes[from + 1] ?? 0) & (WordClass.Family | WordClass.Personal)) !== 0 &&
    ((classes[from + 1] ?? 0) & (WordClass.OrganizationHead | WordClass.Body)) === 0
  );
}

/** Anna Petrova (Анна Петрова): a person again. */
export function isInOtherScript(
  { reading: { tokens } }: NameWords,
  before: TaggedName | undefined,
  name: TaggedName,
): boolean {
  return (
    before?.kind === 'person' &&
    name.from === before.to + 1 &&
    tokens.word[before.to] === '(' &&
    (tokens.word[name.from]?.charCodeAt(0) ?? 0) > LATIN_END
  );
}

const LATIN_END = 0x24f;
