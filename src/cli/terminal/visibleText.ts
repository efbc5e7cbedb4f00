/**
 * Characters that a terminal obeys instead of showing: C0 and C1 controls (among them the escape that starts every
 * command to it), and the marks that turn the direction of writing, which can make a line read as what it is not.
 */
const COMMANDS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu; // eslint-disable-line no-control-regex -- these are what it looks for

/**
 * Text of a document, or the name of a file, on one line and safe to print: white space becomes one space, a control
 * character its picture (␛), a mark of direction nothing.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(COMMANDS, (character) => pictureOf(character.charCodeAt(0)))
    .trim();
}

function pictureOf(unit: number): string {
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  if (unit === 0x7f) return '␡';
  return unit < 0xa0 ? '\ufffd' : '';
}
