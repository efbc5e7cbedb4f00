const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** A name in the form of the tables: lower case, without accents, with straight apostrophes. */
export function foldName(name: string): string {
  if (isFolded(name)) return name;
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœı]/gu, (char) => SPECIAL[char] ?? char)
    .replace(/[’‘`´]/gu, "'");
}

/** True for lower case in ASCII, which is its own fold. */
export function isFolded(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) return false;
  }
  return true;
}
