const ADDRESS_REACH = 64;

/** Web addresses without a scheme are known by the last part of the name of their host. */
const HOST =
  /^(?:com|org|net|gov|edu|co|info|io|int|mil|eu|uk|de|fr|ru|cn|jp|ca|au|us|tv|me|[a-z-]{2,24}\.(?:com|org|net|gov|edu|co|uk|de|fr|ru|eu))(?![a-z])/iu;

/** True where the run around an `@` or a full stop is an e-mail address or a web address without a scheme. */
export function looksLikeAddress(text: string, at: number): boolean {
  let end = at + 1;
  while (end < text.length && end - at < ADDRESS_REACH && isAddressUnit(text.charCodeAt(end))) end++;
  const tail = text.slice(at + 1, end);
  if (text.charAt(at) === '@') return tail.includes('.');
  return HOST.test(tail) && !/^[A-Z][a-z]/u.test(tail);
}

/** End of the address that starts at an offset and goes on at least up to another. */
export function addressEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end < text.length && isAddressUnit(text.charCodeAt(end))) end++;
  // A full stop or comma at the end belongs to the sentence.
  while (end > start + 1 && '.,;:!?'.includes(text.charAt(end - 1))) end--;
  return end;
}

const isAddressUnit = (unit: number): boolean =>
  unit > 0x20 && unit < 0x7f && !'"\'<>()[]{}|\\^`'.includes(String.fromCharCode(unit));
