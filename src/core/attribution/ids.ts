import { IdNumbers } from '../idNumbers';
import type { Quotation, Stretch } from '../model';
import type { Grammar } from './nounPhrases';

/** A quotation to which its id is added in place: with a copy of each, half of what is made would be thrown away. */
export type Identifiable = Omit<Quotation, 'id'> & { id: string };

/** Ids from the words quoted, so that an edit elsewhere leaves them as they are; those of the same words are alike. */
export function addIds(grammars: readonly Grammar[], quotations: readonly Identifiable[]): void {
  const starts = grammars.map(({ reading }) => reading.block.start);
  let last: { readonly hash: number; readonly kind: string; readonly id: string } | undefined;
  for (const quotation of quotations) {
    const { kind } = quotation;
    const hash = hashOf(grammars, starts, quotation.parts);
    // Where the same words follow each other, they share one string.
    if (last?.hash !== hash || last.kind !== kind) last = { hash, kind, id: `${kind}-${(hash >>> 0).toString(36)}` };
    quotation.id = last.id;
  }
}

/** Tells quotations of the same words apart: the second ends in 2. */
export function numberIds(quotations: readonly Quotation[]): readonly Quotation[] {
  const numbers = new IdNumbers();
  numbers.begin();
  return quotations.map((quotation) => withNumber(quotation, numbers.next(quotation.id)));
}

/** A quotation whose id comes for the first time, the second, or any other. */
export const withNumber = (quotation: Quotation, number: number): Quotation =>
  number === 1 ? quotation : { ...quotation, id: `${quotation.id}-${number}` };

const SPACE = 0x20;

/** FNV-1a, 32 bits, of the words of stretches of the document, each within one block, with a space between them. */
function hashOf(grammars: readonly Grammar[], starts: readonly number[], parts: readonly Stretch[]): number {
  let hash = 0x811c9dc5;
  for (let part = 0; part < parts.length; part++) {
    if (part > 0) hash = Math.imul(hash ^ SPACE, 0x01000193);
    const [start, end] = parts[part] ?? NOTHING;
    const reading = grammars[lastUpTo(starts, start)]?.reading;
    if (!reading) continue;
    const { text, block } = reading;
    for (let i = start - block.start; i < end - block.start; i++)
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

const NOTHING: Stretch = [0, 0];

/** Index of the last of ascending numbers that is not above another number. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
