import { type Anchor, CONTEXT } from '../../../../../src/core/review/anchors/anchor';
import type { Placement } from '../../../../../src/core/review/anchors/anchoredText';
import { isCopy, originOf, type TrackedText } from './trackedText';

/**
 * What became of an anchor: `right`: it sits on its own words, as they are now; `twin`: on others, or a copy,
 * with the same words and the same context to the last character, line ends and marks aside; `wrong`: on other words; `lost`.
 */
export type Outcome = 'right' | 'twin' | 'wrong' | 'lost';

/** Of the letters of a near copy, those that may be others, for each that is its own. */
const NEAR = 0.5;

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Judges a placement by where each unit came from. */
export function judge(anchor: Anchor, placement: Placement, now: TrackedText): Outcome {
  if (placement.kind === 'lost') return 'lost';
  const { start, end } = placement.span;
  let own = 0;
  let copied = 0;
  let foreign = 0;
  let inserted = 0;
  for (let i = start; i < end; i++) {
    if (!isWord(now.text[i] ?? '')) continue;
    const id = now.ids[i] ?? -1;
    const origin = originOf(id);
    if (origin < 0) inserted++;
    else if (origin < anchor.start || origin >= anchor.end) foreign++;
    else if (isCopy(id)) copied++;
    else own++;
  }
  // A near copy may have a few words more.
  if (foreign + inserted <= NEAR * (own + copied) && (foreign === 0 || placement.score < 0.98)) {
    // Copied and then deleted is moved.
    if (copied === 0 || !standsUntouched(anchor, now)) return 'right';
  }
  return isTwin(anchor, now.text, start, end) ? 'twin' : 'wrong';
}

/** The same words, told by themselves: what the anchors fold is folded here again, in another way. */
const plain = (text: string): string =>
  text.replaceAll('\ufeff', '').replaceAll(/[“”„]/gu, '"').replaceAll(/[‘’‚]/gu, "'").replaceAll(/\s+/gu, ' ');

const ROOM = 100;

function isTwin({ prefix, exact, suffix }: Anchor, text: string, start: number, end: number): boolean {
  const before = plain(text.slice(Math.max(0, start - ROOM), start));
  const after = plain(text.slice(end, end + ROOM));
  if (plain(text.slice(start, end)) !== plain(exact)) return false;
  if (prefix.length < CONTEXT - 1 && start > ROOM) return false;
  if (suffix.length < CONTEXT - 1 && text.length - end > ROOM) return false;
  return before.endsWith(plain(prefix)) && after.startsWith(plain(suffix));
}

/** Whether the words of the anchor stand as they stood, with nothing between them. */
export function standsUntouched(anchor: Anchor, now: TrackedText): boolean {
  const where = now.whereIs(anchor.start, anchor.end);
  return (
    where !== undefined && now.text.slice(...where) === anchor.exact && where[1] - where[0] === anchor.exact.length
  );
}

/** Whether the words with their whole context stand in more than one place: nothing in the text tells which is meant. */
export function hasTwin({ prefix, exact, suffix }: Anchor, text: string): boolean {
  const whole = plain(prefix + exact + suffix);
  const all = plain(text);
  const first = all.indexOf(whole);
  return first >= 0 && all.includes(whole, first + 1);
}
