import { Known } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import { cutTo, PLACE, surely, surePlace } from './certain';
import type { Memory } from './memory';
import { countryEnd } from './places';
import type { TaggedName } from './tagNames';
import type { NameWords } from './zones';

/** Democratic People’s Republic of Korea: all of a known name, where the tagger found a part of it. */
export function asKnown({ known }: NameWords, name: TaggedName, floor: number): TaggedName {
  let { from, to } = name;
  while (from > floor && (known[from] ?? 0) % 2 === 1) from--;
  while ((known[to] ?? 0) % 2 === 1 && (known[to - 1] ?? 0) > 0) to++;
  const kind = (known[from] ?? 0) >> 1;
  if ((from === name.from && to === name.to) || (known[from] ?? 0) % 2 === 1) return name;
  for (let i = from + 1; i < to; i++) if (known[i] !== kind * 2 + 1) return name;
  if (kind === Known.Place) return surePlace(from, to);
  return kind === Known.Organization ? surely('organization', name, from, to) : name;
}

/** Hallam & Voss is one name; Hallam & Voss (2010) are two authors. */
export function withPartner(block: NameWords, name: TaggedName, floor: number): TaggedName {
  const { capital, rowTo, reading } = block;
  const { word } = reading.tokens;
  let { from, to } = name;
  if (word[from - 1] === '&' && from - 2 >= floor && capital[from - 2] === 1) from -= 2;
  if (word[to] === '&' && capital[to + 1] === 1) to = rowTo[to + 1] ?? to;
  if (from === name.from && to === name.to) return name;
  return isCitation(block, to) ? surely('person', name) : surely('organization', name, from, to);
}

/** Uganda’s | Supreme Court: the owner is a name of its own. */
export function partsAtOwners(block: NameWords, name: TaggedName, memory: Memory): readonly TaggedName[] {
  const { word } = block.reading.tokens;
  if (name.kind !== 'organization' || name.to - name.from < 3) return [name];
  if (name.to - name.from === 3 && word[name.from + 1] === '&' && isCitation(block, name.to))
    return [surely('person', name, name.from, name.from + 1), surely('person', name, name.to - 1, name.to)];
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (!OWNERS.has(word[i] ?? '')) continue;
    const isPlace =
      countryEnd(block, name.from, memory) === i ||
      (i === name.from + 1 && ((block.classes[name.from] ?? 0) & PLACE) !== 0);
    if (!isPlace || block.capital[i + 1] === 0) continue;
    return [surePlace(name.from, i), cutTo(name, i + 1, name.to)];
  }
  return [name];
}

const OWNERS = new Set(["'s", "'", '’']);

/** A year behind a name, or a comma or bracket and a year. */
function isCitation({ reading: { tokens } }: NameWords, at: number): boolean {
  const isJoint = tokens.word[at] === ',' || tokens.word[at] === '(';
  return tokens.shape[isJoint ? at + 1 : at] === Shape.Number;
}
