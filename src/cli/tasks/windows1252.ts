/**
 * The characters of bytes 0x80 to 0x9f. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt; the five
 * bytes without a character stay what they are.
 */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes the encoding in which most old Western files are written. NOT by `TextDecoder`: in several releases of
 * Node it reads these bytes as Latin-1, and every curly quotation mark becomes a control character.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replaceAll(/[\u0080-\u009f]/gu, (unit) => HIGH_CONTROLS.charAt(unit.charCodeAt(0) - 0x80));
}
