import type { TokenRange } from '../../text/sentences';

/** What a cue reports, as stretches of tokens. */
export interface Content {
  readonly parts: readonly TokenRange[];
  /** Said by that/whether/…, to + verb, or a mark: surer than a clause alone. */
  readonly isMarked: boolean;
  /** An object that counts for the words in marks in it only: praised the “hard work” of the crew. */
  readonly isObject: boolean;
  /** No clause, but what the verb takes: praised the plan, called for talks. */
  readonly isGoverned: boolean;
}

/** What is reported is followed over so many tokens at most: keeps the search linear. */
export const MAX_CONTENT = 200;
