/** McKay, DeVito, LaRue: the first letters of such family names. */
const NAME_STARTS = new Set('mc mac de di da du la le lo al el van von fitz o st'.split(' '));

/** True for a coined name: PayLink, BoG; KwaZulu-Natal has its hyphen to explain it, McKay its first letters. */
export function hasInnerCapital(raw: string): boolean {
  for (let i = 2; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x41 || unit > 0x5a) continue;
    const before = raw.charCodeAt(i - 1);
    if (before >= 0x61 && before <= 0x7a) return !NAME_STARTS.has(raw.slice(0, i).toLowerCase());
  }
  return false;
}
