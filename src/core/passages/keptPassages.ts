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
export function sameEnds(
  text: string,
  passages: readonly KeptPassage[],
): { readonly front: number; readonly back: number } {
  let front = 0;
  for (const { text: own } of passages) {
    // Comparing two strings as wholes is many times faster than their units.
    if (text.slice(front, front + own.length) !== own) break;
    front += own.length;
  }
  let from = text.length;
  for (const { text: own } of passages.toReversed()) {
    if (own.length > from || text.slice(from - own.length, from) !== own) break;
    from -= own.length;
  }
  return { front, back: text.length - from };
}
