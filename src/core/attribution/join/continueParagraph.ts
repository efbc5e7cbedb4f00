import type { OpenQuotation } from '../attributable';
import { type Draft, priorOf } from '../drafts/draft';
import type { Grammar } from '../nounPhrases';
import { sourceIn } from '../places';
import { extend, isUnclosed } from './openQuotation';

/**
 * Goes on with a quotation whose mark is still open at the end of the block before.
 *
 *     “We were late.
 *     “We were tired,” Okafor said.
 *                      ^^^^^^        for both
 */
export function continueParagraph(grammars: readonly Grammar[], open: OpenQuotation, draft: Draft): OpenQuotation {
  const { block } = draft;
  extend(open, draft);
  open.isUnclosed = isUnclosed(grammars, draft);
  if (!open.source && draft.source) {
    open.source = sourceIn(block, draft.source);
    open.cue = draft.cue && { block, from: draft.cue.from, to: draft.cue.to };
    open.rule = draft.rule;
    open.stance = draft.stance;
    open.prior = Math.min(draft.prior, priorOf('multi-paragraph'));
  }
  open.term = undefined;
  return open;
}
