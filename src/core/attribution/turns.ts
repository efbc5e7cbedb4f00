import { type Attributable, attributable } from './attributable';
import { priorOf } from './drafts/draft';
import type { Grammar } from './nounPhrases';
import { type Place, sourceIn } from './places';

/**
 * The turns of a transcript as quotations: each with the paragraphs that follow it without a label.
 *
 *     WALLER: Did you sign it?
 *     ^^^^^^                    source
 *             ^^^^^^^^^^^^^^^^  content
 */
export function findTurns(grammars: readonly Grammar[]): readonly Attributable[] {
  const turns: Attributable[] = [];
  const isTranscript = mostlyTurns(grammars);
  const last = grammars.findLastIndex(({ reading }) => reading.block.kind === 'turn');
  const isOver = !hasLongTurns(grammars, last);
  for (let block = 0; block < grammars.length; block++) {
    const grammar = grammars[block];
    if (grammar?.reading.block.kind !== 'turn') continue;
    const body = bodyOf(grammar, block);
    const parts: Place[] = isSaid(grammar, body) ? [body] : [];
    const ends = block === last && isOver;
    while (isTranscript && !ends && grammars[block + 1]?.reading.block.kind === 'paragraph') {
      block++;
      const next = { block, from: 0, to: grammars[block]?.reading.tokens.length ?? 0 };
      if (isSaid(grammars[block], next)) parts.push(next);
    }
    const turn = turnOf(grammar, parts);
    if (turn) turns.push(turn);
  }
  return turns;
}

/** Words; not [CROSSTALK], nor a line of dots. */
function isSaid(grammar: Grammar | undefined, { from, to }: Place): boolean {
  const { word } = grammar?.reading.tokens ?? NO_TOKENS;
  let first: string | undefined;
  let last: string | undefined;
  let hasWords = false;
  for (let at = from; at < to; at++) {
    const own = word[at] ?? '';
    if (/^["“”‘’'.*_]+$/u.test(own)) continue;
    first ??= own;
    last = own;
    hasWords ||= /[\p{L}\p{N}]/u.test(own);
  }
  const isInBrackets = (first === '[' && last === ']') || (first === '(' && last === ')');
  return hasWords && !isInBrackets;
}

const NO_TOKENS: { readonly word: readonly string[] } = { word: [] };

/** A turn before the last goes on in paragraphs without a label, so that the last one may; if not, prose follows it. */
function hasLongTurns(grammars: readonly Grammar[], last: number): boolean {
  const first = grammars.findIndex(({ reading }) => reading.block.kind === 'turn');
  if (first === last || first === 0) return true;
  return grammars.slice(first, last).some(({ reading }) => reading.block.kind === 'paragraph');
}

function mostlyTurns(grammars: readonly Grammar[]): boolean {
  const count = (kind: string): number => grammars.filter(({ reading }) => reading.block.kind === kind).length;
  const first = grammars.findIndex(({ reading }) => reading.block.kind === 'turn');
  const paragraphsAfter =
    first < 0 ? 0 : grammars.slice(first).filter(({ reading }) => reading.block.kind === 'paragraph').length;
  return count('turn') * 3 >= paragraphsAfter;
}

const bodyOf = (grammar: Grammar, block: number): Place => ({
  block,
  from: bodyStart(grammar),
  to: grammar.reading.tokens.length,
});

/** The first token of a turn behind its label. */
export function bodyStart({ reading: { block, tokens } }: Grammar): number {
  let from = 0;
  while (from < tokens.length && block.start + (tokens.start[from] ?? 0) < (block.bodyStart ?? block.start)) from++;
  return from;
}

const NOWHERE: readonly Place[] = [];

function turnOf({ reading }: Grammar, parts: readonly Place[]): Attributable | undefined {
  const { label, start } = reading.block;
  const block = parts[0]?.block;
  if (!label || block === undefined) return undefined;
  const { tokens } = reading;
  let from = 0;
  while (from < tokens.length && start + (tokens.end[from] ?? 0) <= label.start) from++;
  let to = from;
  // "Q." is one token, of which the label is the letter.
  while (to < tokens.length && start + (tokens.start[to] ?? 0) < label.end) to++;
  if (to <= from) return undefined;
  return attributable({
    parts,
    verbatim: NOWHERE,
    cue: undefined,
    source: sourceIn(block, { from, to, head: to - 1, kind: 'noun' }),
    rule: 'turn-label',
    prior: priorOf('turn-label'),
    stance: 'neutral',
    isNegated: false,
    term: undefined,
    isUnclosed: false,
    isTurn: true,
  });
}
