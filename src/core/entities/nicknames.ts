import { Trait } from '../lexicon/traits';
import type { MarkedSpan } from '../quotations/marks';
import type { BlockReading } from '../text/reading';
import { firstFrom } from '../text/search';
import { hasTrait, Shape, type Tokens } from '../text/tokens';
import type { TaggedName } from './tagging/tagNames';

/** Tokens of a nickname with its marks, at most. */
const MAX_TOKENS = 4;

/**
 * Makes one name of the words around a nickname in marks, which the tagger takes for names of their own.
 *
 *     Robert “Bobby” Hale said …
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function joinNicknames(
  { tokens }: BlockReading,
  names: readonly TaggedName[],
  spans: readonly MarkedSpan[],
): readonly TaggedName[] {
  const { shape } = tokens;
  let joined: TaggedName[] | undefined;
  for (const { from, to, hasClosing } of spans) {
    if (!hasClosing || to - from > MAX_TOKENS || shape[from + 1] !== Shape.Capital) continue;
    const all: readonly TaggedName[] = joined ?? names;
    const at = firstFrom(all, to);
    const last = all[at];
    let first = at - 1;
    while ((all[first]?.from ?? -1) > from) first--;
    const before = all[first];
    if (last?.from !== to || last.kind !== 'person') continue;
    const start = before?.to === from ? before.from : isGivenName(tokens, from - 1) ? from - 1 : undefined;
    if (start === undefined) continue;
    joined ??= [...names];
    if (before?.to !== from) first++;
    joined.splice(first, at - first + 1, {
      from: start,
      to: last.to,
      kind: last.kind,
      scores: last.scores,
      isSure: true,
    });
  }
  return joined ?? names;
}

const isGivenName = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, Trait.GivenName) && tokens.shape[at] === Shape.Capital;

/** Robert “Bobby” Hale is Robert Hale, called Bobby; undefined for a name without marks in it. */
export function withoutNickname(
  { text, tokens: { shape, start, end } }: BlockReading,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly name: string; readonly nickname: string } | undefined {
  let open = from + 1;
  while (open < to && shape[open] !== Shape.Mark) open++;
  let close = open + 1;
  while (close < to && shape[close] !== Shape.Mark) close++;
  if (close >= to - 1 || close === open + 1) return undefined;
  const words = (a: number, b: number): string => text.slice(start[a], end[b - 1]).replace(/\s+/gu, ' ');
  return { name: `${words(from, open)} ${words(close + 1, to)}`, nickname: words(open + 1, close) };
}
