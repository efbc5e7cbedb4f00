import { Known, WordClass } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import { PERSONAL, surePlace } from './certain';
import { type Memory, Shown } from './memory';
import type { TaggedName } from './tagNames';
import type { NameWords } from './zones';

/** Countries that the tagger left outside. */
export function addCountries(block: NameWords, from: number, to: number, names: TaggedName[], memory: Memory): void {
  for (let at = from; at < to; at++) {
    if (block.capital[at] === 0) continue;
    const end = countryEnd(block, at, memory);
    if (end <= at || end > to) continue;
    names.push(surePlace(at, end));
    at = end - 1;
  }
}

/** End of the name of a country that begins at a token; the token where none does. */
export function countryEnd({ classes, known, capital, hash, reading }: NameWords, at: number, memory: Memory): number {
  if (known[at] === Known.Place * 2) {
    let end = at + 1;
    while (known[end] === Known.Place * 2 + 1) end++;
    return end;
  }
  const own = classes[at] ?? 0;
  if ((own & WordClass.Country) === 0 || capital[at] === 0 || (known[at] ?? 0) > 0) return at;
  // Turkey, US: words of the language, too.
  if ((own & WordClass.Common) !== 0 && reading.tokens.shape[at] !== Shape.Upper) {
    const before = reading.tokens.word[at - 1] ?? '.';
    if (before === '.' || before === '?' || before === '!' || reading.tokens.shape[at - 1] === Shape.Mark) return at;
  }
  // Jordan, Chad: names of persons where the document introduces one.
  const isPerson = ((memory.words.get(hash[at] ?? 0) ?? 0) & AS_PERSON) !== 0 && (own & PERSONAL) !== 0;
  return isPerson ? at : at + 1;
}

const AS_PERSON = Shown.FullName | Shown.First | Shown.Titled;

/** Riyadh Region, Nile River, Corcovado National Park. */
export function isPlaceByHead({ reading: { tokens } }: NameWords, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const last = tokens.word[to - 1] ?? '';
  return LANDS.has(last) || (last === 'park' && tokens.word[to - 2] === 'national');
}

/** Behind a name these leave no doubt. */
const LANDS = new Set(
  'haven region county district province island islands river lake sea ocean peninsula desert gulf archipelago prefecture township municipality governorate oblast hamlet delta strait mountains basin'.split(
    ' ',
  ),
);
