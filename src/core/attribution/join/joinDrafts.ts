import type { Attributable, OpenQuotation } from '../attributable';
import { changed, type Draft, priorOf } from '../drafts/draft';
import { headlineSource } from '../headlines';
import type { Grammar } from '../nounPhrases';
import { findTurns } from '../turns';
import { withQuoted } from './carriers';
import { continueParagraph } from './continueParagraph';
import { continueSentence } from './continueSentence';
import { isCrosshead, usesSingleMarks } from './crossheads';
import { neighbourSource } from './neighbours';
import { inherit, openQuotation } from './openQuotation';
import { isReportedInTurn } from './reportedInTurn';
import { SetOff } from './setOff';

/** Joins the quotations of single blocks into those of the document: paragraphs, continuations, dialogue, turns. */
export function joinDrafts(
  grammars: readonly Grammar[],
  drafts: readonly (readonly Draft[])[],
  isDialogue: boolean,
): readonly Attributable[] {
  const joiner = new Joiner(grammars, isDialogue);
  drafts.forEach((ofBlock, block) => {
    joiner.block(block, ofBlock);
  });
  return [...joiner.joined, ...findTurns(grammars)];
}

/** What stands before a draft. */
interface Before {
  /** The quotation whose mark is still open at the end of the block before. */
  readonly open: OpenQuotation | undefined;
  /** The quotation before in the same block. */
  readonly last: OpenQuotation | undefined;
  /** Nothing else in the block is quoted. */
  readonly isOnly: boolean;
}

class Joiner {
  readonly #grammars: readonly Grammar[];
  readonly #isDialogue: boolean;
  readonly #isSingleStyle: boolean;
  readonly #setOff: SetOff;
  readonly #joined: OpenQuotation[] = [];
  /** The last quotation with a source, and its block. */
  #last: { readonly block: number; readonly quotation: OpenQuotation } | undefined;
  /** The quotation whose mark is still open at the end of the block before. */
  #open: OpenQuotation | undefined;

  constructor(grammars: readonly Grammar[], isDialogue: boolean) {
    this.#grammars = grammars;
    this.#isDialogue = isDialogue;
    this.#isSingleStyle = usesSingleMarks(grammars);
    this.#setOff = new SetOff(grammars);
  }

  get joined(): readonly Attributable[] {
    return this.#joined;
  }

  block(block: number, drafts: readonly Draft[]): void {
    const kind = this.#grammars[block]?.reading.block.kind;
    if (kind !== 'paragraph') {
      // A heading ends what went on before; a turn speaks for itself.
      this.#open = undefined;
      this.#last = undefined;
    }
    if (kind === 'turn') this.#turn(block, drafts);
    else this.#paragraph(block, drafts);
  }

  /** The turn is a quotation itself; in it are words that nobody says, and those of others. */
  #turn(block: number, drafts: readonly Draft[]): void {
    const grammar = this.#grammars[block];
    for (const draft of drafts) if (draft.term || (grammar && isReportedInTurn(grammar, draft))) this.#add(draft);
  }

  #paragraph(block: number, drafts: readonly Draft[]): void {
    const setOff = this.#setOff.begin(block);
    if (setOff) this.#joined.push(setOff);
    let last: OpenQuotation | undefined;
    const open = this.#open;
    this.#open = undefined;
    for (const draft of drafts) {
      if (!draft.term && this.#setOff.has(block)) continue;
      const placed = this.#place(draft, { open, last, isOnly: drafts.length === 1 });
      if (!draft.term) last = placed;
      if (draft.spans.some(({ hasClosing }) => !hasClosing)) this.#open = placed;
    }
    if (last?.source) this.#last = { block, quotation: last };
  }

  /** The quotation that a draft is, or goes on with. */
  #place(draft: Draft, { open, last, isOnly }: Before): OpenQuotation {
    if (draft.spans[0]?.continues && open) return continueParagraph(this.#grammars, open, draft);
    const grammar = this.#grammars[draft.block];
    const headline = draft.source ? undefined : headlineSource(grammar, draft.block, draft);
    if (headline)
      return this.#add(changed(draft, { ...headline, rule: 'headline', prior: priorOf('headline'), term: undefined }));
    // Rents are expected to rise: a cue that names nobody is not the one before's.
    if (draft.source || draft.term || draft.cue) return this.#add(withQuoted(grammar, draft));
    if (!last?.source) return this.#placeFirst(draft, isOnly);
    const next = continueSentence(this.#grammars, last, draft);
    if (next !== last) this.#joined.push(next);
    return next;
  }

  /** No source stands in the block. */
  #placeFirst(draft: Draft, isOnly: boolean): OpenQuotation {
    const { block, spans } = draft;
    const found = neighbourSource(this.#grammars, draft);
    if (found) return Object.assign(this.#add(draft), { ...found, prior: priorOf(found.rule) });
    const isWhole = isOnly && isWholeBlock(this.#grammars[block], draft);
    if (isWhole && isCrosshead(spans[0], this.#isSingleStyle))
      return this.#add(changed(draft, { term: 'name-in-marks' }));
    const added = this.#add(draft);
    const before = this.#last;
    // News goes on with the speaker of the paragraph before; who speaks in a dialogue is weighed later.
    const goesOn = !this.#isDialogue && isWhole && spans.every(({ hasClosing }) => hasClosing);
    if (!goesOn || before?.block !== block - 1) return added;
    const prior = priorOf('same-speaker') * before.quotation.prior;
    return inherit(added, before.quotation, { rule: 'same-speaker', prior });
  }

  #add(draft: Draft): OpenQuotation {
    const added = openQuotation(this.#grammars, draft);
    this.#joined.push(added);
    return added;
  }
}

/** But for a full stop behind the mark. */
function isWholeBlock(grammar: Grammar | undefined, { parts }: Draft): boolean {
  const length = grammar?.reading.tokens.length ?? 0;
  return parts[0]?.from === 0 && (parts.at(-1)?.to ?? 0) >= length - 1;
}
