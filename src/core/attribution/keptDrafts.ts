import type { LocalMention } from '../entities/mention';
import { type BlockMarks, isSameMarks } from '../quotations/marks';
import { areSame, type BlockMemo } from '../text/blockMemo';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import type { Draft } from './drafts/draft';
import { draftBlock } from './drafts/draftBlock';
import { draftWithin } from './drafts/withinMarks';
import { type Grammar, readGrammar } from './nounPhrases';

/** A block as read for its quotations, with those that it alone shows. */
export interface DraftedBlock {
  readonly grammar: Grammar;
  readonly drafts: readonly Draft[];
  /** What those who are quoted in it quote of others. */
  readonly within: readonly Draft[];
}

/** The same as it was kept, with the marks that it was read by. */
export interface KeptDrafts extends DraftedBlock {
  readonly marks: BlockMarks;
  /** A first block may be a headline. */
  readonly isFirst: boolean;
}

interface Ground {
  readonly block: number;
  readonly marks: BlockMarks;
  readonly mentions: readonly LocalMention[];
}

/**
 * Drafts the quotations of a block, or takes the drafts made before: they depend on nothing but its words, its marks
 * and its mentions, without whom those mean, and on whether it is the first. Else they only tell which block it is.
 */
export function draftedBlock(
  reading: BlockReading,
  { block, marks, mentions }: Ground,
  memo: BlockMemo<KeptDrafts> | undefined,
): DraftedBlock {
  const known = memo?.get(reading);
  const isFirst = block === 0;
  const isKnown =
    known?.isFirst === isFirst &&
    isSameMarks(known.marks, marks) &&
    areSame(known.grammar.mentions, mentions, isSameMention);
  const drafted = isKnown ? moved(known, reading, { block, mentions }) : draft(reading, { block, marks, mentions });
  memo?.set(reading, { ...drafted, marks, isFirst });
  return drafted;
}

function draft(reading: BlockReading, { block, marks, mentions }: Ground): DraftedBlock {
  const grammar = readGrammar(reading, marks, mentions);
  return { grammar, drafts: draftBlock(grammar, block), within: draftWithin(grammar, block) };
}

function moved(
  { grammar, drafts, within }: KeptDrafts,
  reading: BlockReading,
  { block, mentions }: Omit<Ground, 'marks'>,
): DraftedBlock {
  return {
    grammar: { ...grammar, reading, mentions },
    drafts: movedTo(block, drafts),
    within: movedTo(block, within),
  };
}

const movedTo = (block: number, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.every((draft) => draft.block === block) ? drafts : drafts.map((draft) => ({ ...draft, block }));

const isSameMention = (a: LocalMention, b: LocalMention): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.form === b.form &&
  a.type === b.type &&
  a.head === b.head &&
  a.gender === b.gender &&
  a.isPlural === b.isPlural &&
  a.isGuess === b.isGuess &&
  a.isSubject === b.isSubject &&
  isSameRange(a.role, b.role);

const isSameRange = (a: TokenRange | undefined, b: TokenRange | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;
