import { type BlockMarks, isSameMarks } from '../quotations/marks';
import { mapInSteps, type Steps } from '../steps';
import { areSame, type BlockMemo } from '../text/blockMemo';
import type { BlockReading } from '../text/reading';
import { findMentions } from './localMentions';
import type { LocalMention } from './mention';
import type { KeptNames } from './tagging/keptNames';
import { isSameName, type TaggedName, tagNames } from './tagging/tagNames';

/** The mentions found in a block, with all that they were found by beside it. */
export interface KeptMentions {
  readonly marks: BlockMarks;
  readonly names: readonly TaggedName[];
  readonly mentions: readonly LocalMention[];
}

/** What is kept of each block from the last reading of the document. */
export interface MentionMemos {
  readonly names: BlockMemo<KeptNames>;
  readonly mentions: BlockMemo<KeptMentions>;
}

/** Names, roles and pronouns of a document, a list a block: names by what all the document tells of them. */
export function* mentionsOf(
  readings: readonly BlockReading[],
  marks: readonly BlockMarks[],
  memos?: MentionMemos,
): Steps<readonly (readonly LocalMention[])[]> {
  const tagged = yield* tagNames(readings, memos?.names);
  return yield* mapInSteps(readings, (reading, i) =>
    mentionsOfBlock(reading, { marks: marks[i] ?? NO_MARKS, names: tagged[i] ?? [] }, memos?.mentions),
  );
}

function mentionsOfBlock(
  reading: BlockReading,
  { marks, names }: Omit<KeptMentions, 'mentions'>,
  memo: BlockMemo<KeptMentions> | undefined,
): readonly LocalMention[] {
  const known = memo?.get(reading);
  if (known && isSameMarks(known.marks, marks) && areSame(known.names, names, isSameName)) return known.mentions;
  const mentions = findMentions(reading, marks, names);
  memo?.set(reading, { marks, names, mentions });
  return mentions;
}

const NO_MARKS: BlockMarks = { spans: [], depth: new Uint8Array() };
