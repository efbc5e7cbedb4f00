import { CharClass, charClass } from '../../text/characters';

/** Whether a unit belongs to a word; of pairs, which are letters or emoji, both halves do. */
export function isWordUnit(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  const kind = charClass(unit);
  return (
    kind === CharClass.Lower || kind === CharClass.Upper || kind === CharClass.Digit || kind === CharClass.Surrogate
  );
}
