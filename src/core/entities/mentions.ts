import type { BlockMarks } from '../quotations/marks';
import { mapInSteps, type Steps } from '../steps';
import type { BlockReading } from '../text/reading';
import { findMentions } from './localMentions';
import type { LocalMention } from './mention';
import { tagNames } from './tagging/tagNames';

/** Names, roles and pronouns of a document, a list a block: names by what all the document tells of them. */
export function* mentionsOf(
  readings: readonly BlockReading[],
  marks: readonly BlockMarks[],
): Steps<readonly (readonly LocalMention[])[]> {
  const tagged = yield* tagNames(readings);
  return yield* mapInSteps(readings, (reading, i) => findMentions(reading, marks[i] ?? NO_MARKS, tagged[i] ?? []));
}

const NO_MARKS: BlockMarks = { spans: [], depth: new Uint8Array() };
