import type { EvidenceCode } from '../../model';
import type { TokenRange } from '../../text/sentences';
import { attributable, type OpenQuotation } from '../attributable';
import type { Draft } from '../drafts/draft';
import type { Grammar } from '../nounPhrases';
import { type Place, sourceIn, type SourcePlace } from '../places';
import type { Subject } from '../subjects';
import { type Carried, withApposedName, withCarrier } from './carriers';

/** Makes a quotation of a draft. Drafts of the same block, or of the next one, may still be added to it. */
export function openQuotation(grammars: readonly Grammar[], found: Draft): OpenQuotation {
  const { block } = found;
  const grammar = grammars[block];
  const draft: Carried = grammar && found.source ? withCarrier(grammar, found) : found;
  const parts = placesIn(block, draft.parts);
  return attributable({
    parts,
    verbatim: draft.spans === draft.parts ? parts.slice() : placesIn(block, draft.spans),
    cue: draft.cue && { block, from: draft.cue.from, to: draft.cue.to },
    source: draft.source && sourceOf(grammar, draft.source, block),
    rule: draft.rule,
    prior: draft.prior,
    stance: draft.stance,
    isNegated: draft.isNegated,
    term: draft.term,
    isUnclosed: isUnclosed(grammars, draft),
    isTurn: false,
    carrier: draft.carrier && sourceIn(block, draft.carrier),
  });
}

/** NOT by `map`: quotations are read faster if their arrays are of one kind, as those are that grow. */
function placesIn(block: number, ranges: readonly TokenRange[]): Place[] {
  const [only] = ranges;
  // A list that grows takes room for many at once.
  if (only && ranges.length === 1) return [{ block, from: only.from, to: only.to }];
  const places: Place[] = [];
  for (const { from, to } of ranges) places.push({ block, from, to });
  return places;
}

function sourceOf(grammar: Grammar | undefined, source: Subject, block: number): SourcePlace {
  return sourceIn(block, grammar ? withApposedName(grammar, source) : source);
}

/** A mark left open that the next paragraph does not take up again. */
export function isUnclosed(grammars: readonly Grammar[], { spans, block }: Draft): boolean {
  if (spans.every(({ hasClosing }) => hasClosing)) return false;
  return grammars[block + 1]?.marks.spans[0]?.continues !== true;
}

/** In place: a quotation of thousands of paragraphs is not copied for each of them. */
export function extend(open: OpenQuotation, { block, parts, spans }: Pick<Draft, 'block' | 'parts' | 'spans'>): void {
  for (const { from, to } of parts) open.parts.push({ block, from, to });
  for (const { from, to } of spans) open.verbatim.push({ block, from, to });
}

/** Credits a quotation to whom another one is credited to. */
export function inherit(
  added: OpenQuotation,
  from: OpenQuotation,
  { rule, prior }: { readonly rule: EvidenceCode; readonly prior: number },
): OpenQuotation {
  return Object.assign(added, { cue: from.cue, source: from.source, rule, prior, stance: from.stance });
}
