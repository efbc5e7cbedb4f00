/** What speaks for or against a person as the speaker of an utterance. */
export const enum Clue {
  Other,
  Named,
  Unnamed,
  Narrator,
  /** Named or meant in the words told before the utterance, in its paragraph: as subject, or else. */
  SubjectBefore,
  Before,
  /** The last person told of before the utterance, in its paragraph. */
  LastBefore,
  SubjectAfter,
  After,
  /** In the paragraph before, where nobody speaks in it: subject, or else. */
  SubjectInBlockBefore,
  InBlockBefore,
  LastInBlockBefore,
  /** The same where somebody speaks in it. */
  SubjectBesideSpeech,
  BesideSpeech,
  SubjectInBlockAfter,
  InBlockAfter,
  /** Named in his own words: as the one spoken to, or else. */
  AddressedHere,
  NamedHere,
  AddressedBefore,
  AddressedAfter,
  NamedInSpeechBefore,
  NamedInSpeechAfter,
  SameGender,
  OtherGender,
  UnknownGender,
  /** Whom the pronoun or the role of the cue was taken for, surely or less so, and its rivals. */
  LinkedSurely,
  Linked,
  Rival,
  NotLinked,
  /** Order in which the persons come up, backwards: the latest, the one before, … */
  Latest,
  SecondLatest,
  ThirdLatest,
  Earlier,
  /** How many utterances with a cue name him so far. */
  NeverSpoke,
  SpokeOnce,
  SpokeOften,
  /** Speaks next by a cue of his own, in one of the next utterances. */
  SpeaksSoon,
  OnlyOne,
  SameRole,
  NameOfRole,
  Earliest,
  /** One of the persons most often told of. */
  Protagonist,
  /** One of the last who spoke by a cue of their own: the last, the one before, … */
  SpokeLast,
  SpokeSecondLast,
  SpokeThirdLast,
}

export const CLUES = 56;

/** Clues are bits in two words of half as many each. */
const HALF = CLUES / 2;

/** Somebody who may have said an utterance, with what speaks for it. */
export class Candidate {
  /** Index of an entity, `NARRATOR` or `OTHER`. */
  readonly entity: number;
  low = 0;
  high = 0;

  constructor(entity: number) {
    this.entity = entity;
  }

  add(clue: Clue): void {
    if (clue < HALF) this.low |= 1 << clue;
    else this.high |= 1 << (clue - HALF);
  }

  has(clue: Clue): boolean {
    return clue < HALF ? (this.low & (1 << clue)) !== 0 : (this.high & (1 << (clue - HALF))) !== 0;
  }
}

export function eachClue({ low, high }: Candidate, visit: (clue: number) => void): void {
  for (let bits = low; bits !== 0; bits &= bits - 1) visit(31 - Math.clz32(bits & -bits));
  for (let bits = high; bits !== 0; bits &= bits - 1) visit(HALF + 31 - Math.clz32(bits & -bits));
}
