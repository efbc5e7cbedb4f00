import type { Span } from '../model';
import { copyOf } from '../text/copyOf';
import { type LineSurvey, surveyLines } from '../text/layout';
import type { PassageView } from './passageView';

/** A passage of which something is kept. Its text is a copy: no piece of it holds the whole document in memory. */
export interface KeptPassage {
  readonly text: string;
  readonly survey: LineSurvey;
  /** How the document was set when it was read, and whether the passage was the first. */
  setting: string;
  view: PassageView | undefined;
}

export function surveyPassage(slice: string): KeptPassage {
  const text = copyOf(slice);
  return { text, survey: surveyLines(text), setting: '', view: undefined };
}

/** The passages of a document before an edit, by their texts. */
export class KnownPassages {
  readonly #bySignature = new Map<string, KeptPassage[]>();

  constructor(passages: readonly KeptPassage[]) {
    for (const passage of passages) {
      const alike = this.#bySignature.get(signatureOf(passage.text));
      if (alike) alike.push(passage);
      else this.#bySignature.set(signatureOf(passage.text), [passage]);
    }
  }

  /** The passage of a text. Each is given once: of two that are alike, each has its own place in the document. */
  take(text: string): KeptPassage | undefined {
    const alike = this.#bySignature.get(signatureOf(text)) ?? [];
    const found = alike.findIndex((passage) => passage.text === text);
    return found < 0 ? undefined : alike.splice(found, 1)[0];
  }
}

/** So many units from both ends and the middle tell most texts apart. */
const SIGNED = 24;

const signatureOf = (text: string): string => {
  const middle = text.length >> 1;
  return `${text.length} ${text.slice(0, SIGNED)} ${text.slice(middle, middle + SIGNED)} ${text.slice(-SIGNED)}`;
};

/** How much of a text is as it was, in whole passages, at its start and at its end. */
export interface SameEnds {
  readonly front: number;
  readonly back: number;
  /** How many passages that is. */
  readonly first: number;
  readonly last: number;
}

export function sameEnds(text: string, passages: readonly KeptPassage[]): SameEnds {
  let front = 0;
  let first = 0;
  for (const { text: own } of passages) {
    // Comparing two strings as wholes is many times faster than their units.
    if (text.slice(front, front + own.length) !== own) break;
    front += own.length;
    first++;
  }
  let from = text.length;
  let last = 0;
  for (const { text: own } of passages.toReversed()) {
    if (own.length > from || text.slice(from - own.length, from) !== own) break;
    from -= own.length;
    last++;
  }
  return { front, back: text.length - from, first, last };
}

/** How many pieces of a text, from its start and from its end, are the passages that were there before. */
export function unchangedEnds(
  pieces: readonly Span[],
  passages: readonly KeptPassage[],
  { first, last }: SameEnds,
): Pick<SameEnds, 'first' | 'last'> {
  const most = Math.min(pieces.length, passages.length);
  const isSame = (piece: Span | undefined, passage: KeptPassage | undefined): boolean =>
    piece?.end === (piece?.start ?? 0) + (passage?.text.length ?? 0);
  let front = 0;
  while (front < Math.min(first, most) && isSame(pieces[front], passages[front])) front++;
  let back = 0;
  // Of two that are alike, each is one piece only.
  while (back < Math.min(last, most - front) && isSame(pieces.at(-1 - back), passages.at(-1 - back))) back++;
  return { first: front, last: back };
}
