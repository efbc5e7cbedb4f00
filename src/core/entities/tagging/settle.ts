import { isFirmNoun } from '../../lexicon/organizations';
import { WordClass } from '../../lexicon/wordClasses';
import { Shape } from '../../text/tokens';
import { wholeBody } from './bodies';
import { asKind, cutTo, surely } from './certain';
import type { Memory } from './memory';
import { isBareNoun, isNoName } from './noNames';
import { asKnown, partsAtOwners, withPartner } from './parts';
import { isInOtherScript, isPersonal, settlePerson } from './persons';
import { addCountries, countryEnd, isPlaceByHead } from './places';
import type { TaggedName } from './tagNames';
import type { NameWords } from './zones';

/** What is certain whatever the weights say: a people is no person, a title no part of a name, a country a place. */
export function settle(block: NameWords, names: readonly TaggedName[], memory: Memory): readonly TaggedName[] {
  const settled: TaggedName[] = [];
  let at = 0;
  for (const found of names) {
    if (found.from < at) continue;
    const name = wholeBody(block, withPartner(block, asKnown(block, found, at), at), at);
    addCountries(block, at, name.from, settled, memory);
    for (const part of partsAtOwners(block, name, memory)) {
      const kept = settleOne(block, part, memory);
      if (kept) settled.push(isInOtherScript(block, settled.at(-1), kept) ? asKind(kept, 'person', kept.isSure) : kept);
    }
    at = name.to;
  }
  addCountries(block, at, block.hash.length, settled, memory);
  return settled;
}

function settleOne(block: NameWords, name: TaggedName, memory: Memory): TaggedName | undefined {
  const { from } = name;
  const to = trimmedEnd(block, name);
  if (isNoName(block, from, to)) return undefined;
  if (countryEnd(block, from, memory) === to || isPlaceByHead(block, from, to)) return surely('place', name, from, to);
  if (name.kind === 'person') return settlePerson(block, cutTo(name, from, to));
  // Northern Rail: named for where it is.
  if (name.kind === 'place' && to - from > 1 && isFirmNoun(block.reading.tokens.word[to - 1] ?? ''))
    return surely('organization', name, from, to);
  const isIn = ((block.classes[from - 1] ?? 0) & WordClass.PlacePreposition) !== 0;
  if ((name.kind === 'organization' || !isIn) && isPersonal(block, from, to)) return surely('person', name, from, to);
  return isBareNoun(block, from, to) ? undefined : cutTo(name, from, to);
}

/** Without the small words and possessives at its end. */
function trimmedEnd({ capital, reading: { tokens } }: NameWords, { from, to }: TaggedName): number {
  let end = to;
  while (end > from + 1 && capital[end - 1] === 0 && tokens.shape[end - 1] !== Shape.Number) end--;
  return end;
}
