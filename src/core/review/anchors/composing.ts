/** Units that may melt with the one before: combining marks, and the vowels and finals of Hangul. */
const COMPOSING = /[\p{M}\u1160-\u11ff]/u;

const known = new Map<number, number>();

/** Whether the unit is one that may melt with the one before it; no letter of a text without accents is. */
export const mayCompose = (unit: number): boolean => unit >= 0x300 && COMPOSING.test(String.fromCharCode(unit));

/**
 * The one unit that two are when composed (Unicode Standard Annex 15, form C); undefined where there is none.
 *
 *     e + \u0301 = é
 */
export function compose(first: number, second: number): number | undefined {
  const key = first * 0x10000 + second;
  let unit = known.get(key);
  if (unit === undefined) {
    const composed = String.fromCharCode(first, second).normalize('NFC');
    unit = composed.length === 1 ? composed.charCodeAt(0) : 0;
    known.set(key, unit);
  }
  return unit === 0 ? undefined : unit;
}
