import { CharClass, charClass } from '../../text/characters';

/** Whether a unit belongs to a word; of pairs, which are letters or emoji, both halves do. */
export function isWordUnit(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  const kind = charClass(unit);
  return (
    kind === CharClass.Lower || kind === CharClass.Upper || kind === CharClass.Digit || kind === CharClass.Surrogate
  );
}

const CHUNK = 4096;

/** Units as a string. */
export function decodeUnits(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += CHUNK) text += String.fromCharCode(...units.subarray(i, Math.min(to, i + CHUNK)));
  return text;
}
