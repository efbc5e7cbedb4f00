import { attributable, type OpenQuotation } from '../attributable';
import { priorOf } from '../drafts/draft';
import type { Grammar } from '../nounPhrases';
import { previousColon } from './neighbours';

/**
 * Paragraphs set off by > in Markdown: a quotation without marks where the paragraph before them names who speaks.
 *
 *     Mara Lind wrote to the board:
 *     > The archive reopens in June.
 *     > Nobody will lose a day.
 *       ^^^^^^^^^^^^^^^^^^^^^^^      and the line above: one quotation
 */
export class SetOff {
  readonly #grammars: readonly Grammar[];
  #last: OpenQuotation | undefined;

  constructor(grammars: readonly Grammar[]) {
    this.#grammars = grammars;
  }

  /** Reads a block; returns the quotation that begins there. */
  begin(block: number): OpenQuotation | undefined {
    const tokens = this.#grammars[block]?.reading.tokens;
    if (tokens?.word[0] !== '>') return undefined;
    const place = { block, from: 1, to: tokens.length };
    if (this.#last && this.has(block - 1)) {
      this.#last.parts.push(place);
      return undefined;
    }
    const found = previousColon(this.#grammars, block);
    if (!found) return undefined;
    this.#last = attributable({
      parts: [place],
      verbatim: [],
      cue: found.cue,
      source: found.source,
      rule: found.rule,
      prior: priorOf(found.rule),
      stance: 'neutral',
      isNegated: false,
      term: undefined,
      isUnclosed: false,
      isTurn: true,
    });
    return this.#last;
  }

  /** True where a block is the last one of a quotation set off. */
  has(block: number): boolean {
    return this.#last?.parts.at(-1)?.block === block;
  }
}
