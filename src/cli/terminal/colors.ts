import type { CliIo, Output } from '../io';

/** Ways to set a text apart. Each gives the text back unchanged where there are no colours. */
export interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  /** Who speaks. */
  speaker(text: string): string;
  /** What needs a look. */
  doubt(text: string): string;
}

/**
 * True if an output gets colours: a terminal does, unless NO_COLOR is set or the terminal is a dumb one, and
 * FORCE_COLOR decides over all of these, as in Node itself (https://no-color.org, https://force-color.org).
 */
export function hasColors(output: Output, env: CliIo['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

const RESET = '\u001b[0m';

const paint =
  (isOn: boolean, code: string) =>
  (text: string): string =>
    isOn && text ? `\u001b[${code}m${text}${RESET}` : text;

/** Only colours of the basic palette: the user's theme says what they look like. */
export function makeColors(isOn: boolean): Colors {
  return {
    bold: paint(isOn, '1'),
    dim: paint(isOn, '2'),
    speaker: paint(isOn, '1;36'),
    doubt: paint(isOn, '33'),
  };
}
