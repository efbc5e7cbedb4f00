import { type Candidate, CLUES, eachClue } from './clues';
import { OTHER } from './scene';
import { CUE_KINDS, type Utterance } from './utterances';

/**
 * Who speaks in turn: a conditional random field of the second order over the utterances of a conversation
 * (Lafferty, McCallum and Pereira 2001), so that each speaker is weighed with the two before him.
 */
export interface TalkTurn {
  readonly utterance: Utterance;
  readonly candidates: readonly Candidate[];
  /** How far from the utterance before: a `Gap`. */
  readonly gap: Gap;
}

export const enum Gap {
  /** “Left!” “Right.” */
  Nothing,
  /** In one paragraph, with words between. */
  Words,
  /** In the next paragraph, both of which hold nothing told but the cue. */
  NextBlock,
  /** In the next paragraph but one. */
  OneBlock,
  Far,
}

export const GAPS = 5;

/** Groups of weights, by where they begin. */
export const CLUE_ROWS = 0;
export const SAME_ROWS = (CUE_KINDS + 1) * CLUES;
export const AGAIN_ROWS = SAME_ROWS + GAPS * CUE_KINDS * CUE_KINDS;
export const WEIGHTS = AGAIN_ROWS + GAPS * GAPS * CUE_KINDS;

/** The weights that two speakers in a row turn on, or -1. */
export function rowOfPair(
  turn: TalkTurn,
  before: TalkTurn | undefined,
  current: Candidate,
  last: Candidate | undefined,
): number {
  if (!before || !last || current.entity === OTHER || current.entity !== last.entity) return -1;
  return SAME_ROWS + (turn.gap * CUE_KINDS + before.utterance.kind) * CUE_KINDS + turn.utterance.kind;
}

/** The weight of A, B, A. */
export const rowOfAgain = (turn: TalkTurn, before: TalkTurn): number =>
  AGAIN_ROWS + (turn.gap * GAPS + before.gap) * CUE_KINDS + turn.utterance.kind;

/** The weight that three speakers in a row turn on, or -1. */
export function rowOfTriple(
  turn: TalkTurn,
  before: TalkTurn | undefined,
  entities: readonly [current: number, last: number, first: number],
): number {
  const [current, last, first] = entities;
  return !before || current === OTHER || current !== first || current === last ? -1 : rowOfAgain(turn, before);
}

/** Calls back with each weight that one candidate turns on. */
export function eachClueRow(turn: TalkTurn, candidate: Candidate, visit: (row: number) => void): void {
  const { kind } = turn.utterance;
  eachClue(candidate, (clue) => {
    visit(kind * CLUES + clue);
    visit(CUE_KINDS * CLUES + clue);
  });
}
